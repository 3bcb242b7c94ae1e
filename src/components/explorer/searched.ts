import { gapOfCountry } from '../../catalogue/analysis/gaps.ts';
import type { Selection } from '../../catalogue/facets/selection.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import type { Words } from './explorer-words.ts';

/** As many countries and areas as are named one by one. */
const mostNamed = 6;

/** Says for the countries and focus areas that were asked for whether somebody searched them, and leads to what was searched. */
export const searchedMarkup = async (facets: Selection['facets'], words: Words): Promise<Markup> => {
  const { t, urls, label, fill, date } = words;
  const { none } = t.explorer;
  const places = (facets.country?.include ?? []).filter(isCountry);
  const chosen = facets.focus?.include ?? [];
  const areas = chosen.length > 0 ? chosen : Object.keys(words.focusIcons);
  const link = html`<p><a href="${urls.findingsChapter('gaps')}">${none.log}</a></p>`;
  if (places.length === 0) return link;
  const response = await fetch(urls.file('data/search-log.json'));
  if (!response.ok) return link;
  const log = (await response.json()) as SearchLog;
  const lines = places
    .flatMap((country) => areas.map((area) => ({ country, area, gap: gapOfCountry(log, area, country) })))
    .slice(0, mostNamed)
    .map(({ country, area, gap }) => {
      const what = `${label('focus', area)}, ${label('country', country)}`;
      return html`<li>${gap.kind === 'searched' ? fill(none.searched, { what, date: date(gap.date) }) : fill(none.notSearched, { what })}</li>`;
    });
  return html`<ul role="list">${lines}</ul>${link}`;
};
