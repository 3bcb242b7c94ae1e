import { isFramed, withoutFrame } from './frame.ts';
import { createShiftPresses } from './shift-presses.ts';

const pressesNeeded = 3;
/** All presses fall within this time, in milliseconds: slower ones are meant for something else. */
const pressCountsFor = 2000;
/** Where Shift belongs to what one types or chooses. */
const fields = 'textarea, select, input:not([type="checkbox"]):not([type="radio"])';
/** Set on what would be lost by leaving: one key too many must not cost what somebody wrote. */
const unsaved = '[data-unsaved]';

const isTaken = ({ target }: Event): boolean =>
  document.querySelector(unsaved) !== null || (target instanceof HTMLElement && (target.isContentEditable || target.matches(fields)));

/** Leaves nothing to read on the screen before the other page has answered, and no step back to this one. */
const leave = (to: string): void => {
  document.title = new URL(to).hostname;
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) icon.href = 'data:,';
  document.body.textContent = '';
  // In a frame, leaving alone would let the page around it stand. One that forbids this (a sandbox) throws, or does nothing.
  if (isFramed()) {
    try {
      window.top?.location.replace(to);
    } catch {
      // What is left is to go away inside the frame.
    }
  }
  location.replace(to);
};

class ExitStrip extends HTMLElement {
  /** A timer for each press that still counts. */
  #presses: ReturnType<typeof setTimeout>[] = [];
  #left = false;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
    if (isFramed()) withoutFrame(this, this.dataset['framed'] ?? '');
    const exit = (): void => {
      this.#left = true;
      leave(link.href);
    };
    const onLink = (event: Event): void => {
      // Also with a modifier or the middle button, which would open the other page beside this one.
      event.preventDefault();
      exit();
    };
    link.addEventListener('click', onLink);
    link.addEventListener('auxclick', onLink);
    // Going back can bring the page as it was left, from memory, without loading it.
    addEventListener('pageshow', (event) => {
      if (event.persisted && this.#left) exit();
    });

    const shift = createShiftPresses({ pressed: () => this.#press(exit), other: () => this.#forget() });
    addEventListener('keydown', (event) => shift.down(event, isTaken(event)), true);
    addEventListener('keyup', (event) => shift.up(event), true);
    addEventListener('pointerdown', () => shift.spoil(), true);
    addEventListener('blur', () => shift.spoil());
    this.querySelector('.exit-keys')?.removeAttribute('hidden');
  }

  #press(exit: () => void): void {
    const over = setTimeout(() => {
      this.#presses.shift();
      this.#tell();
    }, pressCountsFor);
    this.#presses.push(over);
    if (this.#presses.length >= pressesNeeded) exit();
    else this.#tell();
  }

  #forget(): void {
    for (const over of this.#presses.splice(0)) clearTimeout(over);
    this.#tell();
  }

  /** Says nothing of a first press: screen readers pause and go on with that key. */
  #tell(): void {
    const isNear = this.#presses.length === pressesNeeded - 1;
    const words = isNear ? (this.dataset['oneMore'] ?? '') : '';
    const output = this.querySelector('.exit-count');
    if (output !== null && output.textContent !== words) output.textContent = words;
    this.toggleAttribute('data-counting', isNear);
  }
}

customElements.define('exit-strip', ExitStrip);
