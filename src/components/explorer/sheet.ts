/** From this width on the filters stand beside the list. The stylesheet uses the same width. */
const beside = '(min-width: 64rem)';

/**
 * The filter panel as a full-screen sheet on narrow screens: the panel itself moves into a dialog and back, and so does
 * what says how many results there are, since nothing outside of an open dialog is heard.
 */
export class FilterSheet {
  readonly #panel: HTMLElement;
  readonly #home: HTMLElement;
  readonly #says: HTMLElement;
  readonly #dialog: HTMLDialogElement;

  /** @param closed the results are in sight again */
  constructor(root: HTMLElement, closed: () => void) {
    this.#panel = root.querySelector('.filters') as HTMLElement;
    this.#home = this.#panel.parentElement as HTMLElement;
    this.#says = root.querySelector('.explorer-says') as HTMLElement;
    this.#dialog = root.querySelector('dialog') as HTMLDialogElement;
    this.#dialog.addEventListener('close', () => {
      this.#home.append(this.#panel);
      root.querySelector('.explorer-bar')?.after(this.#says);
      closed();
    });
    for (const button of this.#dialog.querySelectorAll('[data-close]')) button.addEventListener('click', () => this.#dialog.close());
    matchMedia(beside).addEventListener('change', ({ matches }) => {
      if (matches && this.#dialog.open) this.#dialog.close();
    });
  }

  /** Focus goes back to where it came from when the dialog closes: the browser does that. */
  open(): void {
    const body = this.#dialog.querySelector('.filters-sheet-body');
    body?.append(this.#panel);
    body?.after(this.#says);
    this.#dialog.showModal();
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }
}
