import { expect, test } from 'vitest';
import { toQueryString, emptySelection } from '../../../src/catalogue/facets/selection.ts';
import { unknownAsked } from '../../../src/catalogue/facets/unknown-asked.ts';

const knows = (facet: string, term: string) => `${facet}:${term}` === 'country:NP';

test('what an address asks for and nobody knows is told, as it stands there', () => {
  expect(unknownAsked('?country=ZZ,NP&colour=red&sector=foo&sort=size&view=tree&cols=seen,weight&page=no&compare=apprise', knows)).toEqual([
    'country=ZZ',
    'colour=red',
    'sector=foo',
    'sort=size',
    'view=tree',
    'cols=weight',
    'page=no',
  ]);
});

test('terms that are excluded, or wanted together, are looked at too', () => {
  expect(unknownAsked('country=all:NP,XX&country=-YY', knows)).toEqual(['country=XX', 'country=-YY']);
});

test('what the list writes into its own address is known, and empty values ask for nothing', () => {
  const own = toQueryString({
    ...emptySelection,
    query: 'hotline: 100 %',
    facets: { country: { include: ['NP'], exclude: [] } },
    sort: 'evidence',
    reversed: true,
    view: 'table',
    columns: [],
    page: 2,
    compare: ['apprise'],
  });
  expect(unknownAsked(own, knows)).toEqual([]);
  expect(unknownAsked('?country=&sector=&q=', knows)).toEqual([]);
});

test('what sites put behind an address that is shared there asks for nothing', () => {
  expect(unknownAsked('?country=NP&fbclid=abc&utm_source=letter', knows)).toEqual([]);
});
