import { expect, test } from 'vitest';
import { byLetter, initialOf, letterAnchor } from '../../../src/catalogue/lists/alphabet.ts';
import { byRegion } from '../../../src/catalogue/lists/by-region.ts';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { pageNumber, pageOf, pageParameters } from '../../../src/catalogue/lists/paging.ts';
import { relatedTerms, spreadsOf, termCounts, termText } from '../../../src/catalogue/facets/terms.ts';
import { countryName } from '../../../src/vocabulary/countries.ts';
import { sampleEntry as entry } from '../sample.ts';

const index = buildFacetIndex([
  entry({ id: 'a', technologies: ['telephony'], users: ['survivors'], status: 'active', seen: 'running' }),
  entry({ id: 'b', technologies: ['telephony'], users: ['survivors'] }),
  entry({ id: 'c', technologies: ['blockchain'], users: ['businesses'], languages: ['fr'] }),
]);

test('a vocabulary lists all its terms, unused ones with zero', () => {
  expect(termCounts(index, 'status')).toEqual([
    { term: 'active', count: 1 },
    { term: 'pilot', count: 0 },
    { term: 'paused', count: 0 },
    { term: 'ended', count: 0 },
    { term: 'unknown', count: 2 },
  ]);
});

test('named things are listed where they occur', () => {
  expect(termCounts(index, 'language')).toEqual([{ term: 'fr', count: 1 }]);
});

test('the spreads of a term count its own entries only, over the facets that are not its own', () => {
  const statesOf = (term: string) => spreadsOf(index, 'technology', term).find(({ over }) => over === 'seen')?.counts ?? [];
  expect(statesOf('telephony').filter(({ count }) => count > 0)).toEqual([
    { term: 'running', count: 1 },
    { term: 'unknown', count: 1 },
  ]);
  expect(statesOf('biometrics').map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(spreadsOf(index, 'seen', 'running').map(({ over }) => over)).toEqual(['focus']);
});

test('related terms are those that occur together more often than elsewhere', () => {
  expect(relatedTerms(index, 'technology', 'telephony')).toEqual([{ facet: 'user', term: 'survivors', count: 2 }]);
});

test('a language is also called by its own name, a country by what people type', () => {
  expect(termText('language', 'fr', 'en').synonyms).toEqual(['français']);
  expect(termText('language', 'en', 'en').synonyms).toEqual([]);
  expect(termText('country', 'GB', 'en').synonyms).toContain('UK');
  expect(termText('country', 'global', 'en').synonyms).toEqual([]);
});

test('letters know accents, digits and other scripts', () => {
  expect(['Évora', '“Quoted”', '911', 'Ürün', 'ไทย', ''].map(initialOf)).toEqual(['E', 'Q', '#', 'U', '#', '#']);
  const groups = byLetter(['Zoe', '911', 'Ärzte', 'Abel'], (name) => name, 'en');
  expect(groups).toEqual([
    { letter: 'A', items: ['Abel', 'Ärzte'] },
    { letter: 'Z', items: ['Zoe'] },
    { letter: '#', items: ['911'] },
  ]);
  expect(groups.map(({ letter }) => letterAnchor(letter))).toEqual(['letter-a', 'letter-z', 'letter-other']);
});

test('countries stand under their regions by name, and what is no country is left out', () => {
  expect(byRegion(['NP', 'global', 'IN', 'FR', 'BD'], (code) => countryName(code, 'en'), 'en')).toEqual([
    { region: 'southern-asia', countries: ['BD', 'IN', 'NP'] },
    { region: 'western-europe', countries: ['FR'] },
  ]);
});

test('pages of a list cover it once', () => {
  const items = Array.from({ length: 49 }, (_, position) => position);
  expect(pageParameters(49, 24)).toEqual([undefined, 'page/2', 'page/3']);
  expect(pageParameters(49, 24).flatMap((page) => pageOf(items, pageNumber(page), 24))).toEqual(items);
  expect(pageParameters(0, 24)).toEqual([undefined]);
  expect(pageParameters(24, 24)).toEqual([undefined]);
});
