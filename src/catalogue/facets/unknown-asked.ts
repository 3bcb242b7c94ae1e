import { isTracking } from '../text/tracking.ts';
import { isFacetKey, type FacetKey } from './facet-keys.ts';
import { everyOrder, tableColumns, togetherMark, views } from './selection.ts';

type Knows = (facet: FacetKey, term: string) => boolean;

const unknownTerms = (facet: FacetKey, value: string, knows: Knows): readonly string[] =>
  value
    .slice(value.startsWith(togetherMark) ? togetherMark.length : 0)
    .split(',')
    .filter((each) => each !== '' && !knows(facet, each.replace(/^-/, '')));

const unknownValues = (key: string, value: string, knows: Knows): readonly string[] => {
  const without = (values: readonly string[], all: readonly string[]): readonly string[] => values.filter((each) => !all.includes(each));
  if (isFacetKey(key)) return unknownTerms(key, value, knows);
  if (key === 'q' || key === 'compare') return [];
  if (key === 'sort') return without([value.replace(/^-/, '')], [...everyOrder, 'updated']);
  if (key === 'view') return without([value], views);
  if (key === 'cols') return without(value.split(','), [...tableColumns, 'none']);
  if (key === 'page') return /^[1-9]\d*$/.test(value) ? [] : [value];
  // Sites that people share an address on put such behind it.
  return isTracking(key) ? [] : [value];
};

/** What a query string asks for and the list cannot give, as it stands there: "country=ZZ". An empty value asks for nothing. */
export const unknownAsked = (text: string, knows: Knows): readonly string[] =>
  [...new URLSearchParams(text)].flatMap(([key, value]) =>
    value === '' ? [] : unknownValues(key, value, knows).map((each) => `${key}=${each}`),
  );
