import { html, type Markup } from '../../catalogue/text/html.ts';
import { filterLabel } from './filter-words.ts';
import type { WayOut } from './explorer-state.ts';
import type { Words } from './explorer-words.ts';

export interface NothingFound {
  readonly query: string;
  /** Whether a number was asked for that no entry has. */
  readonly hasUnknownNumber: boolean;
  readonly hasFacets: boolean;
  /** All that was asked, in words. */
  readonly asked: string;
  /** Entries whose names come nearest to the search. */
  readonly nearest: readonly { readonly name: string; readonly href: string }[];
  /** Conditions that could go, with what that would give. */
  readonly ways: readonly { readonly filter: WayOut; readonly total: number }[];
  readonly all: number;
}

/** Why nothing is there. That a number is not in the catalogue must not sound like a judgement on it. */
const reasonOf = ({ query, hasUnknownNumber, hasFacets }: NothingFound, { none }: Words['t']['explorer']): string => {
  if (query === '') return none.filters;
  if (hasUnknownNumber) return none.number;
  return hasFacets ? none.both : none.query;
};

/** What stands in place of a list without entries: why, and every way on. What is fetched later stands last, so that no button moves from under a finger. */
export const nothingMarkup = (found: NothingFound, words: Words): Markup => {
  const { query, hasUnknownNumber, asked, hasFacets, nearest, ways, all } = found;
  const { t, fill, number } = words;
  const { none } = t.explorer;
  // With a single condition, taking it away already shows everything.
  const onlyAll = ways.length === 1 && ways[0]?.total === all;
  const wayLabel = (filter: WayOut, total: number): string =>
    filter.kind === 'query'
      ? fill(none.dropQuery, { query: filter.query, n: number(total) })
      : filter.kind === 'word'
        ? fill(none.dropWord, { word: filter.word, n: number(total) })
        : fill(none.dropOne, { filter: filterLabel(filter, words), n: number(total) });
  return html`<div class="nothing"><h3>${none.title}</h3><p>${fill(reasonOf(found, t.explorer), { query })}</p>${hasFacets && html`<p>${fill(none.asked, { asked })}</p>`}${!hasUnknownNumber && html`<p>${none.gap}</p>`}${nearest.length > 0 && html`<h4>${none.nearest}</h4><ul role="list" class="nothing-names">${nearest.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}</ul>`}${ways.length > 0 && html`<h4>${none.drop}</h4><ul role="list" class="nothing-ways">${ways.map(({ filter, total }, at) => html`<li><button type="button" class="button" data-way="${at}">${wayLabel(filter, total)}</button></li>`)}</ul>`}${!onlyAll && html`<p><button type="button" class="button" data-clear>${fill(none.clear, { n: number(all) })}</button></p>`}<p><a href="${words.urls.contribute()}">${none.add}</a></p><div class="nothing-searched"></div></div>`;
};
