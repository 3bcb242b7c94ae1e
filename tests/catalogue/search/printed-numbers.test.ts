import { describe, expect, test } from 'vitest';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { byName } from '../../../src/catalogue/facets/sort.ts';
import { shownContacts } from '../../../src/catalogue/helplines/shown-contacts.ts';
import { encodeIndex } from '../../../src/catalogue/index/compact-index.ts';
import { decodeIndex } from '../../../src/catalogue/index/list-index.ts';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { searchNumbers } from '../../../src/catalogue/search/entry-numbers.ts';
import { searchWords } from '../../../src/catalogue/search/search-words.ts';
import { createSearch } from '../../../src/catalogue/search/search.ts';
import { createContext } from '../../../src/components/context.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { isDialledKind } from '../../../src/vocabulary/contact-kinds.ts';
import { waysToType } from '../../fixtures/typed-numbers.ts';

const today = '2026-11-28';
const { entries } = await readCatalogue('content/initiatives', { today });
const initiatives = entries.map(({ initiative }) => initiative).toSorted(byName);
const names = new Map(profileOrganisations(initiatives).map(({ id, name }) => [id, name]));
const context = createContext({ language: 'en', base: '/', today, organisationName: (id) => names.get(id) ?? id });
const facets = buildFacetIndex(initiatives);
const index = decodeIndex(encodeIndex(initiatives, facets, context.label));
const search = await createSearch(index, { words: searchWords(facets), numbers: searchNumbers(initiatives) });

const printed = initiatives.flatMap((initiative) =>
  shownContacts(initiative, today)
    .shown.filter(({ contact }) => isDialledKind(contact.kind))
    .map(({ contact: { value, display, countries } }) => ({ id: initiative.id, value, display, country: countries[0] ?? '' })),
);
/** Several lines may have one number, in one country or in many. */
const linesOf = Map.groupBy(printed, ({ value }) => value);

describe('a printed number, as it is printed and in every other way to type it', () => {
  test.each(printed.map(({ id, value, display, country }) => [display, id, value, country]))(
    '%s finds %s first',
    async (display, _id, value, country) => {
      const own = new Set(linesOf.get(value)?.map(({ id }) => id));
      const wrong = [];
      for (const typed of waysToType(value, display, country)) {
        const { rows } = await search.find(typed);
        const first = rows.slice(0, own.size).map((row) => index.entryAt(row).id);
        if (!first.some((id) => own.has(id)) || !own.has(first[0] ?? '')) wrong.push({ typed, first });
      }
      expect(wrong).toEqual([]);
    },
  );
});

test('the country of a number that is found is told with it', async () => {
  const [row = -1] = (await search.find('1-888-373-7888')).rows;
  expect(index.entryAt(row).countries).toContain('US');
});

test.each(['0999 123 4567', '٠٩٩٩ ١٢٣ ٤٥٦٧', '+1 888 373 7889', '+1 (0)888 373 7889', '116 999', '1-888-373-788'])(
  '%s, which nobody prints, finds nothing and no neighbour',
  async (typed) => {
    const { rows, similar } = await search.find(typed);
    expect({ rows, similar }).toEqual({ rows: [], similar: [] });
    expect(await search.nearest(typed)).toEqual([]);
  },
);
