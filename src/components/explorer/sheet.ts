/** From this width on the filters stand beside the list. The stylesheet uses the same width. */
const beside = '(min-width: 64rem)';

/** The filter panel as a full-screen sheet on narrow screens: the panel itself moves into a dialog and back. */
export class FilterSheet {
  readonly #panel: HTMLElement;
  readonly #home: HTMLElement;
  readonly #dialog: HTMLDialogElement;

  constructor(root: HTMLElement) {
    this.#panel = root.querySelector('.filters') as HTMLElement;
    this.#home = this.#panel.parentElement as HTMLElement;
    this.#dialog = root.querySelector('dialog') as HTMLDialogElement;
    this.#dialog.addEventListener('close', () => this.#home.append(this.#panel));
    for (const button of this.#dialog.querySelectorAll('[data-close]')) button.addEventListener('click', () => this.#dialog.close());
    matchMedia(beside).addEventListener('change', ({ matches }) => {
      if (matches && this.#dialog.open) this.#dialog.close();
    });
  }

  /** Focus goes back to where it came from when the dialog closes: the browser does that. */
  open(): void {
    this.#dialog.querySelector('.filters-sheet-body')?.append(this.#panel);
    this.#dialog.showModal();
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }
}
