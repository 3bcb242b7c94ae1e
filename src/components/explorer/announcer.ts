const pause = 700;

/** A polite live region that speaks once things have settled, not at every keystroke. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#region.textContent !== text) this.#region.textContent = text;
    }, pause);
  }
}
