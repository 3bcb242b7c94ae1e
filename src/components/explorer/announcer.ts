import { afterPause } from '../after-pause.ts';

/** What passes sooner is not worth a sentence, in milliseconds. */
const lastsFor = 1500;

/** A polite live region that speaks once things have settled, not at every keystroke. */
export class Announcer {
  readonly #region: HTMLElement;
  readonly #later = afterPause();

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** @param passing where it will be over by itself: then it is said only if it lasts */
  say(text: string, { passing = false } = {}): void {
    this.#later(
      () => {
        if (this.#region.textContent !== text) this.#region.textContent = text;
      },
      passing ? lastsFor : undefined,
    );
  }

  /** Says the last sentence again, where the region was out of reach when it was said. */
  repeat(): void {
    const text = this.#region.textContent;
    this.#region.textContent = '';
    this.say(text);
  }
}
