import { isFacetKey, type FacetKey } from './facet-keys.ts';
import { idsIn } from './compared-entries.ts';
import { everyOrder, tableColumns, togetherMark, views } from './selection.ts';

interface Known {
  readonly term: (facet: FacetKey, term: string) => boolean;
  readonly entry: (id: string) => boolean;
}

const unknownTerms = (facet: FacetKey, value: string, { term }: Known): readonly string[] =>
  value
    .slice(value.startsWith(togetherMark) ? togetherMark.length : 0)
    .split(',')
    .filter((each) => each !== '' && !term(facet, each.replace(/^-/, '')));

const unknownValues = (key: string, value: string, known: Known): readonly string[] => {
  const without = (values: readonly string[], all: readonly string[]): readonly string[] => values.filter((each) => !all.includes(each));
  if (isFacetKey(key)) return unknownTerms(key, value, known);
  if (key === 'q') return [];
  if (key === 'sort') return without([value.replace(/^-/, '')], [...everyOrder, 'updated']);
  if (key === 'view') return without([value], views);
  if (key === 'cols') return without(value.split(','), [...tableColumns, 'none']);
  if (key === 'page') return /^[1-9]\d*$/.test(value) ? [] : [value];
  if (key === 'compare') return idsIn([value]).filter((id) => !known.entry(id));
  return [value];
};

/** What a query string asks for and the list cannot give, as it stands there: "country=ZZ". An empty value asks for nothing. */
export const unknownAsked = (text: string, known: Known): readonly string[] =>
  [...new URLSearchParams(text)].flatMap(([key, value]) =>
    value === '' ? [] : unknownValues(key, value, known).map((each) => `${key}=${each}`),
  );
