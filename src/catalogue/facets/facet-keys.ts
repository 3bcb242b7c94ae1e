/** The names of all facets, in the order in which filters and addresses use them. Stands alone, since the browser needs only the names. */
export const facetKeys = [
  'focus',
  'technology',
  'purpose',
  'pillar',
  'exploitation',
  'user',
  'sector',
  'country',
  'region',
  'language',
  'seen',
  'status',
  'access',
  'code',
  'sourcing',
  'evidence',
  'reading',
  'organisation',
] as const;

export type FacetKey = (typeof facetKeys)[number];

/** Facets of which an entry has one term, so that none has two of them together. */
const facetsOfOne: ReadonlySet<FacetKey> = new Set(['seen', 'status', 'access', 'code', 'sourcing', 'evidence', 'reading']);

export const canHaveSeveral = (key: FacetKey): boolean => !facetsOfOne.has(key);

export const isFacetKey = (key: string): key is FacetKey => (facetKeys as readonly string[]).includes(key);
