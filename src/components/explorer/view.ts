import { isFacetKey } from '../../catalogue/facets/facet-keys.ts';
import { selectBeside } from '../../catalogue/facets/query.ts';
import { everyOrder, isListOrder, sortOrders, views, type Selection } from '../../catalogue/facets/selection.ts';
import { html } from '../../catalogue/text/html.ts';
import { Announcer } from './announcer.ts';
import { chipsMarkup } from './chips.ts';
import { ColumnChooser } from './column-chooser.ts';
import { compareTrayMarkup, compareTrayText } from './compare-tray.ts';
import { FacetList } from './facet-list.ts';
import { optionsOf } from './options.ts';
import type { Picture } from './picture.ts';
import { ResultList } from './result-list.ts';
import { Frames } from './frames.ts';
import { FilterSheet } from './sheet.ts';
import { activeFilters, facetOf, type ActiveFilter } from './explorer-state.ts';
import { suggestedBy } from './suggested.ts';
import { suggestionsMarkup } from './suggestions.ts';
import { setAttribute, setText } from './text.ts';
import { columnTitle } from './table.ts';
import type { Wishes } from './wishes.ts';
import type { Words } from './explorer-words.ts';

/** Results that take longer, in milliseconds, show that they do. */
const untilSlow = 200;

/** Keeps what has the keyboard from being scrolled under the tray, however high its words make it. */
const keepClear = (tray: HTMLElement): void => {
  const page = document.documentElement;
  new ResizeObserver(() => page.style.setProperty('--compare-tray', `${tray.offsetHeight}px`)).observe(tray);
};

const find = <E extends HTMLElement>(root: ParentNode, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`The explorer has no ${selector}.`);
  return found;
};

/** The explorer's page: reads wishes from it, draws pictures into it. */
export class ExplorerView {
  readonly #words: Words;
  readonly #wishes: Wishes;
  readonly #lists: readonly FacetList[];
  readonly #sheet: FilterSheet;
  readonly #resultsSaid: Announcer;
  readonly #noteSaid: Announcer;
  readonly #compareSaid: Announcer;
  readonly #count: HTMLElement;
  readonly #note: HTMLElement;
  readonly #chips: HTMLElement;
  readonly #suggestions: HTMLElement;
  readonly #tray: HTMLElement;
  readonly #results: HTMLElement;
  readonly #list: HTMLElement;
  readonly #page: ResultList;
  readonly #sort: HTMLSelectElement;
  readonly #views: readonly HTMLButtonElement[];
  readonly #columns: ColumnChooser;
  readonly #root: HTMLElement;
  readonly #openers: readonly HTMLElement[];
  readonly #shows: readonly HTMLElement[];
  readonly #frames = new Frames();
  readonly #written = new Map<HTMLElement, string>();
  #marked = 0;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #filters: readonly ActiveFilter[] = [];

  constructor(root: HTMLElement, words: Words, wishes: Wishes) {
    this.#root = root;
    this.#words = words;
    this.#wishes = wishes;
    this.#resultsSaid = new Announcer(find(root, '.explorer-live'));
    this.#noteSaid = new Announcer(find(root, '.explorer-note-live'));
    this.#compareSaid = new Announcer(find(root, '.compare-live'));
    this.#count = find(root, '.explorer-count');
    this.#note = find(root, '.explorer-note');
    this.#chips = find(root, '.explorer-chips');
    this.#suggestions = find(root, '.explorer-suggestions');
    this.#tray = find(root, '.compare-tray');
    this.#results = find(root, '.explorer-results');
    this.#list = find(root, '.explorer-list');
    this.#page = new ResultList(this.#results, this.#list, words);
    this.#sort = find(root, '.explorer-sort select');
    this.#views = [...root.querySelectorAll<HTMLButtonElement>('.explorer-view button')];
    this.#columns = new ColumnChooser(find(root, '.table-columns'), wishes.columns);
    this.#openers = [...root.querySelectorAll<HTMLElement>('.filters-open')];
    this.#shows = [...root.querySelectorAll<HTMLElement>('.filters-show')];
    this.#lists = [...root.querySelectorAll<HTMLDetailsElement>('details.facet')].map(
      (details) =>
        new FacetList(details, words, { change: wishes.term, together: wishes.together, refresh: wishes.refresh, opened: wishes.opened }),
    );
    this.#sheet = new FilterSheet(root, () => this.#resultsSaid.repeat());
    this.#listen(root);
    keepClear(this.#tray);
    for (const control of root.querySelectorAll<HTMLElement>('[data-scripted]')) control.hidden = false;
    root.classList.add('is-scripted');
  }

  /**
   * A sentence above the list: that something loads, or could not be loaded. Empty takes it away.
   * @param passing it loads, and a screen reader hears of it only where that takes long
   */
  note(text: string, { retry = false, passing = false } = {}): void {
    if (this.#note.textContent !== text) this.#note.textContent = text;
    this.#noteSaid.say(text, { passing });
    if (!retry) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#words.t.explorer.status.retry;
    button.addEventListener('click', this.#wishes.retry);
    this.#note.append(' ', button);
  }

  /** Says that results are on their way, and shows it where they take a while: most are there in the next frame. */
  busy(isBusy: boolean): void {
    this.#results.ariaBusy = String(isBusy);
    if (isBusy) this.#slow ??= setTimeout(() => this.#results.classList.add('is-slow'), untilSlow);
    else {
      clearTimeout(this.#slow);
      this.#slow = undefined;
      this.#results.classList.remove('is-slow');
    }
  }

  /** @param beside steps of what stands outside of this view */
  draw(picture: Picture, beside: readonly (() => void)[] = []): void {
    this.busy(true);
    this.#frames.start([
      () => {
        this.#drawBar(picture);
        this.#drawSuggestions(picture);
        this.#page.drawFirst(picture);
      },
      ...beside,
      () => this.#drawTray(picture),
      ...this.#panelSteps(picture),
      ...this.#page.stepsBetween(picture),
      () => {
        this.drawResults(picture);
        this.#announce(picture);
      },
    ]);
  }

  /** All but the list, whose names are still on their way. */
  drawAround(picture: Picture): void {
    this.busy(true);
    this.#frames.start([() => this.#drawBar(picture), () => this.#drawSuggestions(picture), ...this.#panelSteps(picture)]);
  }

  /** The list alone, as when excerpts arrive. */
  drawResults(picture: Picture): void {
    this.#page.draw(picture);
    this.busy(false);
  }

  drawList(list: FacetList, { index, selection, found }: Picture): void {
    const { facet, find: text, expanded, held } = list;
    const beside = selectBeside(index, selection.facets, facet, found?.within);
    list.update(optionsOf(index, selection, { facet, beside, find: text, expanded, held, label: this.#words.label }));
  }

  /** Opens the filters that hold a chosen term, so that a shared address shows what it asks for. */
  reveal(selection: Selection): void {
    for (const list of this.#lists) {
      const { include, exclude } = facetOf(selection, list.facet);
      if (include.length + exclude.length > 0) list.reveal();
    }
  }

  focusResults(): void {
    this.#results.focus({ preventScroll: true });
    this.#results.scrollIntoView({ block: 'start' });
  }

  /** Where a search was sent off: its count, with its terms and results below in sight. */
  focusCount(): void {
    this.#count.focus({ preventScroll: true });
    this.#count.scrollIntoView({ block: 'start' });
  }

  #listen(root: HTMLElement): void {
    const wishes = this.#wishes;
    for (const opener of this.#openers) opener.addEventListener('click', () => this.#sheet.open());
    find(root, '.filters').addEventListener('pointerenter', wishes.prepare, { once: true });
    find(root, '.filters').addEventListener('focusin', wishes.prepare, { once: true });
    root.addEventListener('click', (event) => void this.#clicked(event));
    this.#sort.addEventListener('focus', wishes.prepare, { once: true });
    this.#sort.addEventListener('change', () => {
      const sort = sortOrders.find((order) => order === this.#sort.value);
      if (sort !== undefined) wishes.sort(sort);
    });
  }

  async #clicked(event: MouseEvent): Promise<void> {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = event.target.closest<HTMLElement>(
      '[data-page], [data-remove], [data-clear], [data-way], [data-view], [data-sort], [data-compare], [data-compare-none], .chip[data-term]',
    );
    if (target === null) return;
    const { page, remove, clear, way, view, sort, facet, term, compare, compareNone } = target.dataset;
    if (page !== undefined) {
      event.preventDefault();
      this.#wishes.page(Number(page));
    } else if (remove !== undefined) {
      const filter = this.#filters[Number(remove)];
      if (filter !== undefined) await this.#wishes.remove(filter);
      this.#focusChip(Number(remove));
    } else if (way !== undefined) {
      const filter = this.#page.wayAt(Number(way));
      if (filter !== undefined) await this.#wishes.remove(filter);
      this.focusResults();
    } else if (clear !== undefined) {
      await this.#wishes.clear();
      if (!this.#sheet.isOpen) this.focusResults();
    } else if (view !== undefined) {
      const wanted = views.find((other) => other === view);
      if (wanted !== undefined) this.#wishes.view(wanted);
    } else if (sort !== undefined) {
      const wanted = everyOrder.find((order) => order === sort.replace('-', ''));
      if (wanted !== undefined) this.#wishes.sort(wanted, sort.startsWith('-'));
    } else if (compare !== undefined) {
      event.preventDefault();
      await this.#compare(compare, target);
      this.#list.querySelector<HTMLElement>(`[data-compare="${CSS.escape(compare)}"]`)?.focus({ preventScroll: true });
    } else if (compareNone !== undefined) {
      await this.#wishes.compareNone();
      this.focusResults();
    } else if (facet !== undefined && term !== undefined && isFacetKey(facet)) {
      await this.#wishes.term(facet, term, target.ariaPressed === 'true' ? undefined : 'include');
      const chip = `.chip[data-facet="${facet}"][data-term="${CSS.escape(term)}"]`;
      (this.#suggestions.querySelector<HTMLElement>(chip) ?? this.#count).focus();
    }
  }

  /** The button is pressed at once: what it needs may still load, and who sees nothing presses again. */
  async #compare(id: string, button: HTMLElement): Promise<void> {
    const before = button.ariaPressed;
    const isOn = before !== 'true';
    button.ariaPressed = String(isOn);
    if (!(await this.#wishes.compare(id, isOn))) button.ariaPressed = before;
  }

  /** After a chip is gone, the one that took its place has the focus. */
  #focusChip(position: number): void {
    const chips = [...this.#chips.querySelectorAll<HTMLElement>('[data-remove]')];
    const next = chips[Math.min(position, chips.length - 1)];
    if (next === undefined) this.focusResults();
    else next.focus();
  }

  #panelSteps(picture: Picture): readonly (() => void)[] {
    return this.#lists.map((list) => () => {
      list.showChosen(facetOf(picture.selection, list.facet));
      if (list.open && (list.facet !== 'organisation' || picture.index.hasOrganisations())) this.drawList(list, picture);
    });
  }

  #drawBar({ index, selection, results }: Picture): void {
    const { t, count, fill, number } = this.#words;
    const { filters, results: text, sort } = t.explorer;
    this.#filters = activeFilters(selection);
    setText(
      this.#count,
      results.total === index.rows
        ? count(text.count, results.total)
        : fill(count(text.countOf, results.total), { all: number(index.rows) }),
    );
    const chips = chipsMarkup(this.#filters, this.#words).html;
    this.#write(this.#chips, chips);
    const chosen = this.#filters.filter(({ kind }) => kind === 'term').length;
    for (const opener of this.#openers) {
      setText(find(opener, 'span'), chosen === 0 ? filters.open : count(filters.openWith, chosen));
    }
    for (const show of this.#shows) setText(show, results.total === 0 ? filters.showNone : count(filters.show, results.total));
    const orders = sortOrders.filter((order) => order !== 'relevance' || selection.query !== '');
    // The order of a column and one the other way round cannot be chosen here, but are named while they are there.
    const { sort: order, reversed } = selection;
    const isOwn = isListOrder(order);
    const name = isOwn ? sort[order] : columnTitle(order, this.#words);
    const options = orders.map((own) => html`<option value="${own}">${sort[own]}</option>`);
    const other = (reversed || !isOwn) && html`<option value="">${reversed ? fill(sort.reversed, { order: name }) : name}</option>`;
    this.#write(this.#sort, html`${options}${other}`.html);
    this.#sort.value = other ? '' : order;
    this.#root.classList.toggle('is-table', selection.view === 'table');
    this.#columns.draw(selection);
    for (const button of this.#views) setAttribute(button, 'aria-pressed', String(button.dataset['view'] === selection.view));
  }

  #drawSuggestions(picture: Picture): void {
    const suggested = suggestedBy(picture);
    this.#write(this.#suggestions, suggested === undefined ? '' : suggestionsMarkup(suggested, this.#words).html);
  }

  #drawTray({ index, selection }: Picture): void {
    const chosen = selection.compare.flatMap((id) => {
      const row = index.rowOf(id);
      return row === undefined ? [] : [{ id, name: index.namesAt(row).name }];
    });
    this.#write(this.#tray, compareTrayMarkup(chosen, this.#words).html);
    this.#tray.hidden = chosen.length === 0;
    if (this.#marked !== chosen.length) this.#compareSaid.say(compareTrayText(chosen.length, this.#words));
    this.#marked = chosen.length;
  }

  /** Writes markup only where it is another one, so that the focus stays where it is. The browser's own serialisation differs. */
  #write(place: HTMLElement, markup: string): void {
    if (this.#written.get(place) === markup) return;
    this.#written.set(place, markup);
    place.innerHTML = markup;
  }

  #announce({ results, index }: Picture): void {
    const { t, count, fill, number } = this.#words;
    const text = t.explorer.results;
    const total = fill(count(text.countOf, results.total), { all: number(index.rows) });
    this.#resultsSaid.say(results.pages > 1 ? `${total}. ${fill(text.page, { page: results.page, pages: results.pages })}` : `${total}.`);
  }
}
