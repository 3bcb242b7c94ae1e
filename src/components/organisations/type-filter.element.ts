/** Leaves only the organisations of the chosen type in the list that stands beside it. */
class TypeFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    // A browser may bring back what was chosen before the page was left.
    this.#show(this.querySelector<HTMLInputElement>('input:checked')?.value ?? 'all');
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#show(target.value);
    });
  }

  #show(type: string): void {
    for (const group of this.parentElement?.querySelectorAll('tbody') ?? []) {
      const rows = [...group.querySelectorAll<HTMLElement>('tr[data-type]')];
      for (const row of rows) row.hidden = type !== 'all' && row.dataset['type'] !== type;
      group.hidden = rows.every(({ hidden }) => hidden);
    }
  }
}

customElements.define('type-filter', TypeFilter);
