import { createShiftPresses } from './shift-presses.ts';

const pressesNeeded = 3;
const pressCountsFor = 5000;
const fields = 'textarea, input:not([type="checkbox"]):not([type="radio"])';

const isTyping = ({ target }: Event): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));

/** Leaves nothing to read on the screen before the other page has answered, and no step back to this one. */
const leave = (to: string): void => {
  document.title = new URL(to).hostname;
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) icon.href = 'data:,';
  document.body.textContent = '';
  location.replace(to);
};

class ExitStrip extends HTMLElement {
  #presses = 0;
  #left = false;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
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

    const shift = createShiftPresses(() => {
      this.#count(1);
      if (this.#presses >= pressesNeeded) exit();
      else setTimeout(() => this.#count(-1), pressCountsFor);
    });
    addEventListener('keydown', (event) => shift.down(event, isTyping(event)), true);
    addEventListener('keyup', (event) => shift.up(event), true);
    addEventListener('pointerdown', () => shift.spoil(), true);
    addEventListener('blur', () => shift.spoil());
    this.querySelector('.exit-keys')?.removeAttribute('hidden');
  }

  #count(change: number): void {
    this.#presses += change;
    const words = [undefined, this.dataset['twoMore'], this.dataset['oneMore']][this.#presses] ?? '';
    const output = this.querySelector('.exit-count');
    if (output !== null) output.textContent = words;
    this.toggleAttribute('data-counting', words !== '');
  }
}

customElements.define('exit-strip', ExitStrip);
