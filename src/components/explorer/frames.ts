/** How long steps may take in a frame, in milliseconds: its layout and painting come after them and take as long again. */
const share = 12;

/**
 * Draws in steps, so that what was asked for stands on the screen in the next frame and the page never stops
 * answering: a frame takes steps until its share is used up, the others wait for the next. A newer drawing takes the
 * place of one that is not finished.
 */
export class Frames {
  #run = 0;

  start(steps: readonly (() => void)[]): void {
    this.#run++;
    this.#draw(steps, this.#run);
  }

  /** The timer starts after the frame is painted. */
  #later(steps: readonly (() => void)[], run: number): void {
    if (steps.length > 0) requestAnimationFrame(() => setTimeout(() => this.#draw(steps, run)));
  }

  #draw(steps: readonly (() => void)[], run: number): void {
    if (run !== this.#run) return;
    const begin = performance.now();
    let at = 0;
    while (at < steps.length && (at === 0 || performance.now() - begin < share)) {
      steps[at]?.();
      at++;
    }
    this.#later(steps.slice(at), run);
  }
}
