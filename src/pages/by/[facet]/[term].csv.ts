import type { APIRoute } from 'astro';
import { termCsv } from '../../../catalogue/export/term-csv.ts';
import { withTerm } from '../../../catalogue/facets/entries-of-term.ts';
import { facetKeys, type FacetKey } from '../../../catalogue/facets/facet-keys.ts';
import { termCounts } from '../../../catalogue/facets/terms.ts';
import { index, listed } from '../../../site/content.ts';
import { edition } from '../../../site/data-files.ts';
import { fileResponse } from '../../../site/file-response.ts';

interface Props extends Record<string, unknown> {
  readonly facet: FacetKey;
  readonly term: string;
}

/** The same for all languages, and only of terms whose page shows a list: a list of one is the entry itself. */
export const getStaticPaths = () =>
  facetKeys.flatMap((facet) =>
    termCounts(index, facet)
      .filter(({ count }) => count > (facet === 'organisation' ? 1 : 0))
      .map(({ term }) => ({ params: { facet, term }, props: { facet, term } })),
  );

export const GET: APIRoute<Props> = ({ props: { facet, term } }) =>
  fileResponse({ mediaType: 'text/csv', text: () => termCsv(withTerm(index, listed, facet, term), edition) });
