import type { CatalogueSearch } from '../../catalogue/search/search.ts';
import { rowsOfTerm } from '../../catalogue/facets/query.ts';
import { fromQueryString } from '../../catalogue/facets/selection.ts';
import type { Question } from './agent-tool.ts';
import type { Catalogue } from './load-catalogue.ts';
import { foundOf, resultsOf } from './results.ts';
import { seenText } from '../seen/seen-mark.ts';
import type { Words } from './explorer-words.ts';

/** The first page of what the explorer would show. Terms that do not exist are ignored, as in an address. */
export const answerOf = async (
  { index, orders }: Catalogue,
  loadSearch: () => Promise<CatalogueSearch>,
  question: Question,
  words: Words,
): Promise<object> => {
  const { urls, t } = words;
  const asked = { q: question['query'], focus: question['focus'], country: question['country'] };
  const texts = Object.entries(asked).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const selection = fromQueryString(`?${new URLSearchParams(texts)}`, (facet, term) => rowsOfTerm(index, facet, term) !== undefined);
  const { query } = selection;
  const found = query === '' ? undefined : foundOf((await (await loadSearch()).find(query)).rows, index.rows);
  const { rows, total } = resultsOf(index, orders, selection, found);
  await index.loadRows(rows);
  const address = (path: string): string => new URL(path, location.href).href;
  return {
    total,
    list: address(urls.explorer(selection)),
    note: t.explorer.agent.note,
    initiatives: rows.map((row) => {
      const { id, name, summary, seen, seenOn, evidence } = index.entryAt(row);
      return {
        name,
        summary,
        status: seenText({ seen, seenOn }, words),
        newestEvidence: evidence,
        page: address(urls.initiative(id)),
        record: address(urls.entryFile(id, 'json')),
      };
    }),
  };
};
