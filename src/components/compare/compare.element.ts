import '../../catalogue/lists/newer-methods.ts';
import { comparedIds, comparedQuery, mostCompared } from '../../catalogue/facets/compared-entries.ts';
import type { ListIndex } from '../../catalogue/index/list-index.ts';
import { count, fill } from '../../i18n/format.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { loadIndex } from '../explorer/load-catalogue.ts';
import { todayHere } from '../later-words/today-here.ts';
import { unknownSaid } from '../unknown-asked/unknown-line.ts';
import { tableCells, tableMarkup } from './compare-markup.ts';
import { rowsOf } from './rows.ts';
import { unfitIds } from './unfit-ids.ts';
import type { CompareWords } from './compare-words.ts';

const mostOffered = 20;

/** An entry, nothing where there is none of that id. */
const loadEntry = async (url: string): Promise<Initiative | undefined> => {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const { item } = (await response.json()) as { item: Initiative };
  return item;
};

/** Puts the entries named in the address side by side. */
class CompareEntries extends HTMLElement {
  #words!: CompareWords;
  #index: Promise<ListIndex> | undefined;

  connectedCallback(): void {
    const words = JSON.parse(this.#find('.compare-words').textContent) as CompareWords;
    this.#words = { ...words, today: todayHere(words.today) };
    this.#find('.compare-form').hidden = false;
    this.#find('.compare-state').hidden = false;
    this.#find<HTMLFormElement>('.compare-form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#add();
    });
    this.#find('.compare-form input').addEventListener('input', () => void this.#offer());
    this.#find('.compare-different input').addEventListener('change', (event) => {
      this.#showDifferent((event.target as HTMLInputElement).checked);
    });
    this.#find('.compare-print').addEventListener('click', () => print());
    void this.#show();
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  #say(lines: readonly string[]): void {
    this.#find('.compare-state').replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }

  #showDifferent(isOnly: boolean): void {
    const result = this.#find('.compare-result');
    result.classList.toggle('is-different-only', isOnly);
    const rows = [...result.querySelectorAll<HTMLElement>('tbody tr')];
    const different = rows.filter((row) => row.dataset['differs'] === 'yes').length;
    const { rowsOf } = this.#words.compare;
    this.#say([fill(rowsOf, { n: isOnly ? different : rows.length, all: rows.length })]);
  }

  #names(): Promise<ListIndex> {
    this.#index ??= loadIndex(this.#words.namesUrl);
    return this.#index;
  }

  async #show(): Promise<void> {
    const { compare, entryFile, unknownAsked } = this.#words;
    const { ids, beyond } = comparedIds(location.search);
    const unfit = unfitIds(location.search);
    const unknown = unfit.length === 0 ? [] : [unknownSaid(unknownAsked, ', ', [`ids=${unfit.join(',')}`])];
    if (ids.length === 0) {
      this.#find('.compare-ready').hidden = false;
      this.#say([...unknown, compare.none]);
      return;
    }
    this.#find('.compare-ready').remove();
    this.#say([compare.loading]);
    const problems = [...unknown, ...(beyond.length === 0 ? [] : [fill(compare.beyond, { ids: beyond.join(', ') })])];
    const [index, ...loaded] = await Promise.all([
      this.#names().then(
        (names) => names.loadOrganisations().then(() => names),
        () => undefined,
      ),
      ...ids.map((id) =>
        loadEntry(fill(entryFile, { id })).then(
          (entry) => entry ?? fill(compare.unknownId, { id }),
          () => fill(compare.failed, { id }),
        ),
      ),
    ]);
    const entries = loaded.filter((each) => typeof each !== 'string');
    problems.push(...loaded.filter((each) => typeof each === 'string'));
    if (entries.length === 1) problems.push(compare.one);
    this.#draw(entries, index);
    this.#say([...problems, ...(entries.length === 0 ? [] : [count(compare.shown, entries.length, this.#words.language)])]);
  }

  #draw(entries: readonly Initiative[], index: ListIndex | undefined): void {
    if (entries.length === 0) return;
    const rows = rowsOf(entries, (facet, term) => index?.label(facet, term) ?? term, this.#words);
    this.#find('.compare-result').innerHTML = tableMarkup(entries, rows, this.#words).html;
    this.#pickTwo();
    this.#find('.compare-region').hidden = false;
    this.#find('.compare-tools').hidden = false;
    this.#find('.compare-different').hidden = entries.length < 2;
    this.#find('.compare-csv').addEventListener('click', () => {
      void this.#download(tableCells(entries, rows, this.#words), entries);
    });
  }

  /** Marks the columns that a phone leaves out; wider screens show them all. */
  #pickTwo(): void {
    const picks = [...this.querySelectorAll<HTMLSelectElement>('.compare-pick select')];
    const show = (): void => {
      if (picks.length === 0) return;
      const shown = picks.map(({ value }) => Number(value) + 1);
      for (const row of this.querySelectorAll<HTMLTableRowElement>('.compare-table tr')) {
        for (const [at, cell] of [...row.cells].entries()) cell.classList.toggle('is-off', at > 0 && !shown.includes(at));
      }
    };
    for (const pick of picks) pick.addEventListener('change', show);
    show();
  }

  async #download(cells: readonly (readonly string[])[], entries: readonly Initiative[]): Promise<void> {
    const [{ byteOrderMark, csvLine }, { guarded }] = await Promise.all([
      import('../../catalogue/export/csv.ts'),
      import('../../catalogue/export/cell.ts'),
    ]);
    const text = byteOrderMark + cells.map((line) => csvLine(line.map(guarded))).join('');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = `${entries
      .map(({ id }) => id)
      .join('_')
      .slice(0, 120)}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #found(text: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const index = await this.#names();
    await index.loadNames();
    const wanted = text.trim().toLocaleLowerCase();
    const all = Array.from({ length: index.rows }, (_, row) => row);
    if (wanted === '') return [];
    const starts: { id: string; name: string }[] = [];
    const holds: { id: string; name: string }[] = [];
    for (const row of all) {
      const { id, name, aliases } = index.namesAt(row);
      const names = [name, ...aliases].map((each) => each.toLocaleLowerCase());
      if (names.includes(wanted) || id === wanted) return [{ id, name }];
      if (names.some((each) => each.startsWith(wanted))) starts.push({ id, name });
      else if (names.some((each) => each.includes(wanted))) holds.push({ id, name });
    }
    return [...starts, ...holds].slice(0, mostOffered);
  }

  async #offer(): Promise<void> {
    const input = this.#find<HTMLInputElement>('.compare-form input');
    const found = await this.#found(input.value).catch(() => []);
    this.#find('datalist').replaceChildren(
      ...found.map(({ name }) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  }

  async #add(): Promise<void> {
    const { compare, page } = this.#words;
    const input = this.#find<HTMLInputElement>('.compare-form input');
    const { ids } = comparedIds(location.search);
    if (ids.length >= mostCompared) {
      this.#say([compare.full]);
      return;
    }
    const [first] = await this.#found(input.value).catch(() => []);
    if (first === undefined) {
      this.#say([fill(compare.noName, { name: input.value })]);
      return;
    }
    location.assign(`${page}?${comparedQuery([...new Set([...ids, first.id])])}`);
  }
}

customElements.define('compare-entries', CompareEntries);
