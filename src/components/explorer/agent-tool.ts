import type { CatalogueSearch } from '../../catalogue/search/search.ts';
import { rowsOfTerm } from '../../catalogue/facets/query.ts';
import { fromQueryString } from '../../catalogue/facets/selection.ts';
import type { Catalogue } from './load-catalogue.ts';
import { foundOf, resultsOf } from './results.ts';
import { seenText } from '../seen/seen-mark.ts';
import type { Words } from './explorer-words.ts';

/** What an agent asks. It may send anything. */
type Question = Readonly<Record<string, unknown>>;

/** The part of WebMCP that is used, a draft that few browsers have: https://webmachinelearning.github.io/webmcp/ */
interface ModelContext {
  readonly registerTool: (tool: {
    readonly name: string;
    readonly description: string;
    readonly inputSchema: object;
    readonly annotations: { readonly readOnlyHint: boolean };
    readonly execute: (question: Question) => Promise<object>;
  }) => Promise<void> | undefined;
}

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

/** Offers the search to an agent in the browser, where the browser knows of such. Nothing is fetched before it asks. */
export const offerSearch = (focusAreas: readonly string[], { t }: Words, answer: (question: Question) => Promise<object>): void => {
  const { modelContext } = document as Document & { readonly modelContext?: ModelContext };
  const { tool, query, focus, country } = t.explorer.agent;
  const offered = modelContext?.registerTool({
    name: 'search_initiatives',
    description: tool,
    inputSchema: {
      type: 'object',
      properties: {
        query: { type: 'string', description: query },
        focus: { type: 'string', description: focus, enum: focusAreas },
        country: { type: 'string', description: country },
      },
    },
    annotations: { readOnlyHint: true },
    execute: answer,
  });
  // A browser may refuse; the page is complete without.
  offered?.catch(() => undefined);
};
