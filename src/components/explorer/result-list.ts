import { mostCompared } from '../../catalogue/facets/compared-entries.ts';
import type { Answer, Reason } from '../../catalogue/search/answer.ts';
import { usualColumns, type Selection } from '../../catalogue/facets/selection.ts';
import type { CardContent, CompareControl } from '../initiative-card/card.ts';
import { cardOf } from '../initiative-card/card-content.ts';
import { paginationMarkup } from '../pagination/pagination.ts';
import { once } from './load-catalogue.ts';
import { CardList } from './shown-cards.ts';
import { nothingMarkup } from './nothing.ts';
import type { Picture } from './picture.ts';
import { waysOut } from './results.ts';
import { filtersText } from './filter-words.ts';
import type { WayOut } from './explorer-state.ts';
import { tableMarkup } from './table.ts';
import type { Words } from './explorer-words.ts';

/** As many results as one screen shows at once. */
const shownFirst = 6;

/** The button that marks, in the place of a link that leaves the list. */
const markButton = (link: HTMLElement): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.ariaLabel = link.ariaLabel;
  button.ariaPressed = 'false';
  button.dataset['compare'] = link.dataset['compare'];
  button.textContent = link.textContent;
  return button;
};

/** What finds an element again after its place was drawn anew. */
const selectorOf = (element: Element | null): string | undefined => {
  const compare = element?.getAttribute('data-compare');
  if (typeof compare === 'string') return `[data-compare="${CSS.escape(compare)}"]`;
  const column = element?.closest('.table-sort')?.parentElement?.dataset['column'];
  if (column !== undefined) return `th[data-column="${column}"] .table-sort`;
  const href = element?.getAttribute('href');
  return typeof href === 'string' ? `a[href="${CSS.escape(href)}"]` : undefined;
};

/** A page of results: cards, a table, or the ways on where nothing is found. */
export class ResultList {
  readonly #section: HTMLElement;
  readonly #words: Words;
  readonly #cards: CardList;
  /** What cards say, by row: the same entries come up again and again. */
  readonly #contents = new Map<number, CardContent>();
  /** The picture that is drawn, and its cards by row: every step of the drawing asks for some of them. */
  #picture: Picture | undefined;
  #shown = new Map<number, CardContent>();
  #ways: readonly WayOut[] = [];
  /** What was asked for last: a map may come when something else is shown. */
  #drawn: Picture | undefined;
  #loadMap: (() => Promise<(picture: Picture) => string>) | undefined;

  /** @param place in the section of results */
  constructor(section: HTMLElement, place: HTMLElement, words: Words) {
    this.#section = section;
    this.#words = words;
    for (const link of place.querySelectorAll<HTMLElement>('a[data-compare]')) link.replaceWith(markButton(link));
    this.#cards = new CardList(place, words.focusIcons);
  }

  /** What goes with one of the ways on that are shown. */
  wayAt(position: number): WayOut | undefined {
    return this.#ways[position];
  }

  draw(picture: Picture): void {
    this.#drawn = picture;
    const { results, selection } = picture;
    const { rows, page, pages, total } = results;
    const { urls } = this.#words;
    this.#keepFocus(() => {
      if (total === 0) {
        this.#cards.showOther(this.#nothing(picture));
        void this.#saySearched(picture.selection);
        return;
      }
      const links = paginationMarkup({ page, pages, href: (number) => urls.explorer({ ...selection, page: number }) }, this.#words).html;
      const cards = rows.map((row) => this.#card(row, picture));
      if (selection.view === 'map') this.#drawMap(picture).catch(() => this.#cards.showCards(cards, links));
      else if (selection.view === 'table') this.#cards.showOther(this.#table(picture, cards) + links);
      else this.#cards.showCards(cards, links);
    });
  }

  /** Whether anybody searched for it, from the record of searches, which is fetched only now. */
  async #saySearched({ facets }: Selection): Promise<void> {
    const place = this.#section.querySelector('.nothing-searched');
    if (place === null) return;
    const { searchedMarkup } = await import('./searched.ts');
    const markup = await searchedMarkup(facets, this.#words).catch(() => undefined);
    if (markup !== undefined) place.innerHTML = markup.html;
  }

  /** A map of what is chosen; what draws it is loaded only now. */
  async #drawMap(picture: Picture): Promise<void> {
    this.#loadMap ??= once(async () => {
      const { loadWorld, selectionMapMarkup } = await import('./selection-map.ts');
      const world = await loadWorld(this.#words.worldUrl);
      return (other) => selectionMapMarkup(world, other, this.#words).html;
    });
    const draw = await this.#loadMap();
    if (this.#drawn === picture) this.#keepFocus(() => this.#cards.showOther(draw(picture)));
  }

  #table({ index, results, selection }: Picture, cards: readonly CardContent[]): string {
    const rows = cards.map((card, at) => ({ card, row: results.rows[at] ?? 0 }));
    return tableMarkup({ index, selection, columns: selection.columns ?? usualColumns, rows }, this.#words).html;
  }

  /** What has the keyboard in the list has it afterwards too, where it is still there. */
  #keepFocus(draw: () => void): void {
    const held = this.#section.contains(document.activeElement) ? selectorOf(document.activeElement) : undefined;
    draw();
    if (held !== undefined) this.#section.querySelector<HTMLElement>(held)?.focus({ preventScroll: true });
  }

  /** The results that come first need not wait for the others. */
  drawFirst(picture: Picture): void {
    const { rows } = picture.results;
    if (rows.length <= shownFirst) this.draw(picture);
    else if (picture.selection.view === 'cards' && this.#cards.size >= shownFirst) {
      this.#keepFocus(() => this.#cards.showFirst(rows.slice(0, shownFirst).map((row) => this.#card(row, picture))));
    }
  }

  /** What can be done of the others before all are drawn: the page as it was built may be several times as long. */
  stepsBetween(picture: Picture): readonly (() => void)[] {
    const { rows } = picture.results;
    if (picture.selection.view !== 'cards' || rows.length <= shownFirst || this.#cards.size < rows.length) return [];
    const half = Math.ceil((shownFirst + rows.length) / 2);
    return [
      () => this.#cards.keepFirst(rows.length),
      () => this.#keepFocus(() => this.#cards.showFirst(rows.slice(0, half).map((row) => this.#card(row, picture)))),
    ];
  }

  #missing(answer: Answer | undefined, row: number): CardContent['missing'] {
    const words = answer?.missingAt(row) ?? [];
    return words.length === 0 ? undefined : { label: this.#words.t.explorer.reason.without, words };
  }

  /** Before the first on a page that is without one of the words, where the best come first. */
  #divider({ results, search, selection }: Picture, row: number): string | undefined {
    if (search === undefined || selection.sort !== 'relevance') return undefined;
    const { answer } = search;
    const first = results.rows.find((other) => answer.missingAt(other).length > 0);
    if (first !== row) return undefined;
    const { most, none } = this.#words.t.explorer.partly;
    return answer.whole === 0 ? none : most;
  }

  #foundBy(reason: Reason | undefined): string | undefined {
    if (reason === undefined) return undefined;
    const { t, fill, label, facetLabel } = this.#words;
    if (reason.kind !== 'terms') return fill(t.explorer.reason[reason.kind], { name: reason.name });
    return reason.terms
      .map(({ facet, term }) => fill(t.explorer.reason.terms, { facet: facetLabel(facet), label: label(facet, term) }))
      .join(' · ');
  }

  #card(row: number, picture: Picture): CardContent {
    if (picture !== this.#picture) {
      this.#picture = picture;
      this.#shown = new Map();
    }
    let card = this.#shown.get(row);
    if (card === undefined) this.#shown.set(row, (card = this.#makeCard(row, picture)));
    return card;
  }

  #makeCard(row: number, picture: Picture): CardContent {
    const { index, search, selection } = picture;
    let content = this.#contents.get(row);
    if (content === undefined) this.#contents.set(row, (content = cardOf(index.entryAt(row), this.#words)));
    return {
      ...content,
      compare: this.#compareButton(content, selection),
      reason: this.#foundBy(search?.answer.reasonOf(row)),
      missing: this.#missing(search?.answer, row),
      divider: this.#divider(picture, row),
      excerpt: search?.excerpts.get(row),
    };
  }

  /** In the explorer it marks: several are chosen before they are put side by side. */
  #compareButton({ id, compare }: CardContent, selection: Selection): CompareControl | undefined {
    const pressed = selection.compare.includes(id);
    if (compare === undefined || (!pressed && selection.compare.length >= mostCompared)) return undefined;
    return { text: compare.text, label: compare.label, pressed };
  }

  #nothing({ index, selection, found, search, nearest, shorter }: Picture): string {
    const ways = waysOut(index, selection, found, shorter);
    this.#ways = ways.map(({ filter }) => filter);
    const names = nearest.map((row) => {
      const { name, id } = index.namesAt(row);
      return { name, href: this.#words.urls.initiative(id) };
    });
    const hasFacets = Object.keys(selection.facets).length > 0;
    const asked = filtersText(selection, this.#words);
    const hasUnknownNumber = search?.hasUnknownNumber === true;
    return nothingMarkup({ query: selection.query, hasUnknownNumber, hasFacets, asked, nearest: names, ways, all: index.rows }, this.#words)
      .html;
  }
}
