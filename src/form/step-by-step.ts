const isStep = (state: unknown): state is { readonly step: number } =>
  typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number';

/** Shows the steps of a form one at a time. Which one it is stands in the history of the page and nowhere else. */
export class StepByStep {
  readonly #sections: readonly HTMLElement[];
  readonly #onShow: (name: string) => void;
  readonly #back = ({ state }: PopStateEvent): void => this.#show(isStep(state) ? state.step : 0);
  #at: number | undefined;

  /** @param onShow hears which step is shown */
  constructor(form: HTMLElement, onShow: (name: string) => void) {
    this.#sections = [...form.querySelectorAll<HTMLElement>('[data-step]')];
    this.#onShow = onShow;
  }

  begin(): void {
    history.replaceState({ step: 0 }, '');
    addEventListener('popstate', this.#back);
    this.#draw(0);
  }

  end(): void {
    removeEventListener('popstate', this.#back);
  }

  /** Shows the step that is so many further on, and puts the focus on its heading. */
  move(by: number): void {
    const step = (this.#at ?? 0) + by;
    history.pushState({ step }, '');
    this.#show(step);
  }

  /** Brings a field into sight: its step, and what is folded around it. */
  reveal(field: Element): void {
    const at = this.#sections.findIndex((section) => section.contains(field));
    if (this.#at !== undefined && at !== -1 && at !== this.#at) {
      history.pushState({ step: at }, '');
      this.#draw(at);
    }
    for (let folded = field.closest('details'); folded !== null; folded = folded.parentElement?.closest('details') ?? null)
      folded.open = true;
  }

  #show(step: number): void {
    this.#draw(step);
    this.#sections[step]?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    // From its top: the words before the form were read at the first step.
    this.#sections[step]?.scrollIntoView();
  }

  #draw(step: number): void {
    this.#at = step;
    for (const [at, section] of this.#sections.entries()) section.hidden = at !== step;
    this.#onShow(this.#sections[step]?.dataset['step'] ?? '');
  }
}
