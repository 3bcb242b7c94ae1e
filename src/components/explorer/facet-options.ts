import type { FacetKey } from '../../catalogue/facets/facet-keys.ts';
import { element } from './make-element.ts';
import { OptionRow } from './option-row.ts';
import { optionsBeforeFind, shownAtMost, unfoldedAtMost, type Option, type Options } from './options.ts';
import type { TermState } from './explorer-state.ts';
import { setAttribute, setText } from './text.ts';
import type { Words } from './explorer-words.ts';

export interface OptionHandlers {
  /** A visitor wants a term, excludes it, or neither. Says whether that was possible. */
  readonly change: (term: string, state: TermState) => Promise<boolean>;
  /** Each of the chosen terms is wanted, or any of them. */
  readonly together: (isOn: boolean) => void;
  /** The options were searched in, unfolded or folded, and need drawing again. */
  readonly refresh: () => void;
}

const termAt = (target: Element): string => target.closest<HTMLElement>('[data-term]')?.dataset['term'] ?? '';

/** What a filter shows when it is open: options that change in place, where the page had links. */
export class FacetOptions {
  readonly #list: HTMLUListElement;
  readonly #find: HTMLInputElement;
  readonly #more: HTMLButtonElement;
  readonly #empty: HTMLElement;
  readonly #together: HTMLButtonElement;
  readonly #words: Words;
  #rows: OptionRow[] = [];
  expanded = false;

  constructor(details: HTMLDetailsElement, facet: FacetKey, words: Words, { change, together, refresh }: OptionHandlers) {
    const { filters } = words.t.explorer;
    const total = Number(details.dataset['total']);
    this.#words = words;
    this.#list = details.querySelector('ul') as HTMLUListElement;
    const label = words.fill(filters.find, { facet: words.facetLabel(facet) });
    this.#find = element('input', {
      type: 'search',
      class: 'facet-find',
      'aria-label': label,
      placeholder: label,
      autocomplete: 'off',
      spellcheck: 'false',
    });
    this.#find.hidden = total <= optionsBeforeFind;
    this.#more = element('button', { type: 'button', class: 'facet-more', 'aria-expanded': 'false' });
    this.#empty = element('p', { class: 'facet-empty small soft', role: 'status' });

    this.#together = element('button', { type: 'button', class: 'chip facet-together', 'aria-pressed': 'false' }, filters.together);
    this.#together.hidden = true;

    this.#takeLinks();
    details.querySelector('.facet-all')?.remove();
    this.#list.before(this.#find);
    this.#list.before(this.#together);
    this.#list.after(this.#empty, this.#more);
    this.#drawMore(total);

    this.#together.addEventListener('click', () => together(this.#together.ariaPressed !== 'true'));
    this.#find.addEventListener('input', refresh);
    this.#more.addEventListener('click', () => {
      this.expanded = !this.expanded;
      refresh();
    });
    this.#list.addEventListener('change', async ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const isPossible = await change(termAt(target), target.checked ? 'include' : undefined);
      if (!isPossible) target.checked = !target.checked;
    });
    this.#list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('.option-exclude') : null;
      if (button !== null) void change(termAt(button), button.ariaPressed === 'true' ? undefined : 'exclude');
    });
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

  /** Offers to want each of the chosen terms, where there are two. */
  showTogether(isOffered: boolean, isOn: boolean): void {
    if (this.#together.hidden === isOffered) this.#together.hidden = !isOffered;
    setAttribute(this.#together, 'aria-pressed', String(isOn));
  }

  /** Their numbers are taken as they are written: a browser that has not written one yet needs long for the first. */
  #takeLinks(): void {
    const rows = [...this.#list.children].map((item) => {
      const link = item.querySelector<HTMLElement>('[data-term]');
      const { term = '', count } = link?.dataset ?? {};
      const row = new OptionRow(this.#words);
      const option = { term, label: link?.textContent.trim() ?? '', count: Number(count), state: undefined };
      row.update(option, item.querySelector('.option-count')?.textContent);
      return row;
    });
    this.#list.replaceChildren(...rows.map(({ item }) => item));
    this.#rows = rows;
  }

  #draw(options: readonly Option[]): void {
    const rows = options.map((option, at) => {
      const row = this.#rows[at] ?? new OptionRow(this.#words);
      row.update(option);
      return row;
    });
    this.#list.append(...rows.slice(this.#rows.length).map(({ item }) => item));
    for (const { item } of this.#rows.slice(rows.length)) item.remove();
    this.#rows = rows;
  }

  #drawMore(total: number): void {
    const { filters } = this.#words.t.explorer;
    const { fill, number } = this.#words;
    const isMore = total > shownAtMost;
    if (this.#more.hidden === isMore) this.#more.hidden = !isMore;
    setAttribute(this.#more, 'aria-expanded', String(this.expanded));
    if (!isMore) return;
    const unfold =
      total <= unfoldedAtMost
        ? fill(filters.showAll, { n: number(total) })
        : fill(filters.showMany, { n: number(unfoldedAtMost), total: number(total) });
    setText(this.#more, this.expanded ? filters.showFewer : unfold);
  }
}
