import { rowsOfTerm } from '../../catalogue/facets/query.ts';
import { fromQueryString } from '../../catalogue/facets/selection.ts';
import { loadCatalogue } from '../explorer/load-catalogue.ts';
import { rowsInOrder } from '../explorer/results.ts';
import type { Choice, TakeAwayConfig } from './order.ts';

/** The entries of a page that shows one selection, found in the explorer's index. */
export const chosenOfPage = async ({ query, filter, path, indexUrl }: NonNullable<TakeAwayConfig['page']>): Promise<Choice> => {
  const { index, orders } = await loadCatalogue(indexUrl);
  if (new URLSearchParams(query).has('organisation')) await index.loadOrganisations();
  await index.loadNames();
  const selection = fromQueryString(query, (facet, term) => rowsOfTerm(index, facet, term) !== undefined);
  return { ids: rowsInOrder(index, orders, selection).map((row) => index.namesAt(row).id), filter, path };
};
