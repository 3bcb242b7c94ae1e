import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { bySeen } from '../../../src/catalogue/facets/sort.ts';
import { encodeIndex } from '../../../src/catalogue/index/compact-index.ts';
import { decodeIndex } from '../../../src/catalogue/index/list-index.ts';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { searchNumbers } from '../../../src/catalogue/search/number-search.ts';
import { createSearch, type CatalogueSearch } from '../../../src/catalogue/search/search.ts';
import { searchWords } from '../../../src/catalogue/search/search-words.ts';
import { createContext } from '../../../src/components/context.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { readOrganisations } from '../../../src/store/read-organisations.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../src/vocabulary/define.ts';

/** A question of a visitor. One of the entries it wants stands among the first five results. */
interface Ask {
  readonly q: string;
  readonly lang: InterfaceLanguage;
  readonly class: string;
  readonly want: readonly string[];
}

const asks = readFileSync(new URL('../../fixtures/asks.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Ask);

const { entries } = await readCatalogue('content/initiatives', { today: '2026-11-28' });
const initiatives = entries.map(({ initiative }) => initiative).toSorted(bySeen);
const { register } = await readOrganisations('content/initiatives');
const facets = buildFacetIndex(initiatives);
const names = new Map(profileOrganisations(initiatives).map(({ id, name }) => [id, name]));

/** The search of the pages of a language, with what it is given before the full texts come. */
const searchIn = async (language: InterfaceLanguage): Promise<(query: string) => Promise<readonly string[]>> => {
  const { label } = createContext({ language, base: '/', today: '2026-11-28', organisationName: (id) => names.get(id) ?? id });
  const index = decodeIndex(encodeIndex(initiatives, facets, label, language));
  const search: CatalogueSearch = await createSearch(index, {
    words: searchWords(facets, register),
    numbers: searchNumbers(initiatives),
  });
  return async (query) => (await search.find(query)).rows.map((row) => index.namesAt(row).id);
};

const results = await Promise.all(
  interfaceLanguages.map(async (language) => {
    const search = await searchIn(language);
    const own = asks.filter(({ lang }) => lang === language);
    return Promise.all(own.map(async (ask) => ({ ask, first: (await search(ask.q)).slice(0, 5) })));
  }),
);
const answered = results.flat().map(({ ask, first }) => ({ ask, first, isRight: ask.want.some((id) => first.includes(id)) }));

const share = (some: typeof answered): number => some.filter(({ isRight }) => isRight).length / some.length;
const misses = (some: typeof answered): string =>
  some.flatMap(({ ask, first, isRight }) => (isRight ? [] : [`${ask.lang} ${ask.class}: ${ask.q} → ${first.join(', ')}`])).join('\n');

test('asks for entries that exist', () => {
  const ids = new Set(initiatives.map(({ id }) => id));
  expect(asks.flatMap(({ want }) => want).filter((id) => !ids.has(id))).toEqual([]);
});

test('of all questions, most have a right entry among the first five', () => {
  expect(share(answered), misses(answered)).toBeGreaterThanOrEqual(0.9);
});

test.each([...new Set(asks.map((ask) => ask.class))])('of the questions of the kind "%s", most have one', (kind) => {
  const own = answered.filter(({ ask }) => ask.class === kind);
  expect(share(own), misses(own)).toBeGreaterThanOrEqual(0.75);
});

test.each(interfaceLanguages)('of the questions in %s, most have one', (language) => {
  const own = answered.filter(({ ask }) => ask.lang === language);
  expect(share(own), misses(own)).toBeGreaterThanOrEqual(0.75);
});
