import type { FacetKey } from '../../catalogue/facet-keys.ts';
import { OptionRow } from './option-row.ts';
import { optionsBeforeFind, shownAtMost, unfoldedAtMost, type Option, type Options } from './options.ts';
import type { TermState } from './state.ts';
import { setAttribute, setText } from './text.ts';
import type { Words } from './words.ts';

interface Handlers {
  /** A visitor wants a term, excludes it, or neither. Says whether that was possible. */
  readonly change: (facet: FacetKey, term: string, state: TermState) => Promise<boolean>;
  /** The list was searched in or unfolded, and needs drawing again. */
  readonly refresh: (list: FacetList) => void;
  /** The list came into sight; until something is chosen, what stands there is right. */
  readonly opened: (list: FacetList) => void;
}

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
};

/** One filter of the panel: a `details` whose links become options that change in place. */
export class FacetList {
  readonly facet: FacetKey;
  readonly #details: HTMLDetailsElement;
  readonly #list: HTMLUListElement;
  readonly #chosen: HTMLElement;
  readonly #find: HTMLInputElement;
  readonly #more: HTMLButtonElement;
  readonly #empty: HTMLElement;
  readonly #words: Words;
  readonly #total: number;
  #rows: OptionRow[] = [];
  expanded = false;

  constructor(details: HTMLDetailsElement, words: Words, { change, refresh, opened }: Handlers) {
    const { filters } = words.t.explorer;
    this.#details = details;
    this.#words = words;
    this.facet = details.dataset['facet'] as FacetKey;
    this.#total = Number(details.dataset['total']);
    this.#list = details.querySelector('ul') as HTMLUListElement;
    this.#chosen = details.querySelector('.facet-chosen') as HTMLElement;
    const label = words.fill(filters.find, { facet: words.facetLabel(this.facet) });
    this.#find = element('input', {
      type: 'search',
      class: 'facet-find',
      'aria-label': label,
      placeholder: label,
      autocomplete: 'off',
      spellcheck: 'false',
    });
    this.#find.hidden = this.#total <= optionsBeforeFind;
    this.#more = element('button', { type: 'button', class: 'facet-more', 'aria-expanded': 'false' });
    this.#empty = element('p', { class: 'facet-empty small soft', role: 'status' });

    this.#draw(this.#readLinks());
    details.querySelector('.facet-all')?.remove();
    this.#list.before(this.#find);
    this.#list.after(this.#empty, this.#more);
    this.#drawMore(this.#total);

    this.#find.addEventListener('input', () => refresh(this));
    this.#more.addEventListener('click', () => {
      this.expanded = !this.expanded;
      refresh(this);
    });
    details.addEventListener('toggle', () => {
      if (details.open) opened(this);
    });
    this.#list.addEventListener('change', async ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const isPossible = await change(this.facet, this.#termAt(target), target.checked ? 'include' : undefined);
      if (!isPossible) target.checked = !target.checked;
    });
    this.#list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('.option-exclude') : null;
      if (button !== null) void change(this.facet, this.#termAt(button), button.ariaPressed === 'true' ? undefined : 'exclude');
    });
  }

  get open(): boolean {
    return this.#details.open;
  }

  /** What the visitor has typed into the filter's own field. */
  get find(): string {
    return this.#find.hidden ? '' : this.#find.value;
  }

  /** The terms in their places while someone points at or stands on one of them. */
  get held(): readonly string[] | undefined {
    const isBusy = this.#list.matches(':focus-within, :hover');
    return isBusy && this.#rows.length > 0
      ? [...this.#list.children].map((item) => (item as HTMLElement).dataset['term'] ?? '')
      : undefined;
  }

  update({ shown, total }: Options): void {
    this.#draw(shown);
    this.#drawMore(total);
    setText(this.#empty, shown.length === 0 ? this.#words.t.explorer.filters.noOption : '');
  }

  /** How many terms are chosen, shown on the filter's name; a filter with chosen terms opens. */
  showChosen(chosen: number): void {
    const { count, t } = this.#words;
    setText(this.#chosen, chosen === 0 ? '' : count(t.explorer.filters.chosen, chosen));
  }

  reveal(): void {
    this.#details.open = true;
  }

  #termAt(target: Element): string {
    return target.closest<HTMLElement>('[data-term]')?.dataset['term'] ?? '';
  }

  #readLinks(): Option[] {
    return [...this.#list.children].map((item): Option => {
      const link = item.querySelector<HTMLElement>('[data-term]');
      return {
        term: link?.dataset['term'] ?? '',
        label: link?.textContent.trim() ?? '',
        count: Number(link?.dataset['count']),
        state: undefined,
      };
    });
  }

  #draw(options: readonly Option[]): void {
    const rows = options.map((option, at) => {
      const row = this.#rows[at] ?? new OptionRow(this.#words);
      row.update(option);
      return row;
    });
    if (this.#rows.length === 0) this.#list.replaceChildren();
    this.#list.append(...rows.slice(this.#rows.length).map(({ item }) => item));
    for (const { item } of this.#rows.slice(rows.length)) item.remove();
    this.#rows = rows;
  }

  #drawMore(total: number): void {
    const { filters } = this.#words.t.explorer;
    const { fill, number } = this.#words;
    if (this.#more.hidden !== total <= shownAtMost) this.#more.hidden = total <= shownAtMost;
    setAttribute(this.#more, 'aria-expanded', String(this.expanded));
    const unfold =
      total <= unfoldedAtMost
        ? fill(filters.showAll, { n: number(total) })
        : fill(filters.showMany, { n: number(unfoldedAtMost), total: number(total) });
    setText(this.#more, this.expanded ? filters.showFewer : unfold);
  }
}
