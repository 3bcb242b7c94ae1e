import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRow,
  emptySet,
  fromRows,
  fullSet,
  hasRow,
  intersect,
  rowsOf,
  sharedSize,
  sizeOf,
  subtract,
  unite,
} from '../../../src/catalogue/facets/bitset.ts';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { facetKeys, facets, type FacetKey } from '../../../src/catalogue/facets/facets.ts';
import { isLater, firstDay, lastDay, latest, monthsBefore } from '../../../src/catalogue/text/partial-date.ts';
import { countTerms, select } from '../../../src/catalogue/facets/query.ts';
import {
  canonical,
  fromQueryString,
  sortOrders,
  tableColumns,
  toQueryString,
  views,
  type FacetSelection,
  type Selection,
} from '../../../src/catalogue/facets/selection.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import { anyCatalogue, partialDate } from '../../fixtures/arbitrary.ts';

const term = fc.stringMatching(/^[a-zA-Z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const facetSelection = fc.record({
  include: fc.array(term, { maxLength: 4 }),
  exclude: fc.array(term, { maxLength: 3 }),
  together: fc.boolean(),
});
const selection: fc.Arbitrary<Selection> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 40 }),
  facets: fc.dictionary(fc.constantFrom(...facetKeys), facetSelection, { noNullPrototype: true }),
  sort: fc.constantFrom(...sortOrders, ...tableColumns),
  reversed: fc.option(fc.boolean(), { nil: undefined }),
  columns: fc.option(fc.subarray([...tableColumns]), { nil: undefined }),
  view: fc.constantFrom(...views),
  page: fc.integer({ min: -2, max: 500 }),
  compare: fc.array(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/), { maxLength: 7 }),
});
const knowsAll = (): boolean => true;

describe('a selection and its address', () => {
  test('says where each of some terms is wanted, and only where there are some', () => {
    const read = (text: string): string => toQueryString(fromQueryString(text, knowsAll));
    expect(read('?organisation=all:polaris,iom')).toBe('organisation=all:iom,polaris');
    expect(read('?organisation=all:polaris')).toBe('organisation=polaris');
    expect(read('?seen=all:running,ended')).toBe('seen=ended,running');
  });

  test('there and back again', () => {
    fc.assert(
      fc.property(selection, (any) => {
        expect(fromQueryString(toQueryString(any), knowsAll)).toEqual(canonical(any));
      }),
    );
  });

  test('one selection, one address', () => {
    fc.assert(
      fc.property(selection, (any) => {
        const shuffled = {
          ...any,
          facets: Object.fromEntries(
            Object.entries(any.facets)
              .toReversed()
              .map(([key, facet]) => [
                key,
                { ...facet, include: facet.include.toReversed(), exclude: [...facet.exclude, ...facet.exclude] },
              ]),
          ),
        };
        expect(toQueryString(shuffled)).toBe(toQueryString(any));
      }),
    );
  });

  test('any text is read, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = fromQueryString(text, knowsAll);
        expect(fromQueryString(toQueryString(read), knowsAll)).toEqual(read);
      }),
    );
  });

  test('unknown keys and terms are left out', () => {
    const read = fromQueryString(
      '?focus=apps,nonsense,-x&colour=red&sort=size&view=cube&page=-3&page=x',
      (key, id) => key === 'focus' && id === 'apps',
    );
    expect(toQueryString(read)).toBe('focus=apps');
  });
});

/** The filter as one would say it: any of the included terms, none of the excluded ones, in every facet. */
const naive = (catalogue: readonly Initiative[], selected: Selection['facets']): string[] =>
  catalogue
    .filter((initiative) =>
      facetKeys.every((key) => {
        const terms = facets[key].termsOf(initiative);
        const { include, exclude, together = false } = selected[key] ?? { include: [], exclude: [] };
        return (
          (include.length === 0 || include[together ? 'every' : 'some']((wanted) => terms.includes(wanted as never))) &&
          !exclude.some((unwanted) => terms.includes(unwanted as never))
        );
      }),
    )
    .map(({ id }) => id);

const askedOf = (catalogue: readonly Initiative[]) => {
  const terms = facetKeys.flatMap((key) =>
    [...new Set(catalogue.flatMap((initiative) => facets[key].termsOf(initiative) as readonly string[]))].map((id) => [key, id] as const),
  );
  const pick = fc.tuple(fc.constantFrom(...terms, ['focus', 'nowhere'] as const), fc.boolean());
  return fc.tuple(fc.array(pick, { maxLength: 6 }), fc.boolean()).map(([picks, together]) => {
    const selected: Partial<Record<FacetKey, FacetSelection>> = {};
    for (const [[key, id], wanted] of picks) {
      const { include, exclude } = selected[key] ?? { include: [], exclude: [] };
      selected[key] = { ...(wanted ? { include: [...include, id], exclude } : { include, exclude: [...exclude, id] }), together };
    }
    return selected;
  });
};

const catalogueAndSelection = anyCatalogue.chain((catalogue) => askedOf(catalogue).map((selected) => ({ catalogue, selected })));

describe('filtering', () => {
  test('is what one would say: or inside a facet, and between facets, without the excluded', () => {
    fc.assert(
      fc.property(catalogueAndSelection, ({ catalogue, selected }) => {
        const rows = rowsOf(select(buildFacetIndex(catalogue), selected));
        expect(rows.map((row) => catalogue[row]?.id)).toEqual(naive(catalogue, selected));
      }),
      { numRuns: 60 },
    );
  });

  test('stays within what a search found', () => {
    fc.assert(
      fc.property(catalogueAndSelection, fc.array(fc.nat(39)), ({ catalogue, selected }, found) => {
        const index = buildFacetIndex(catalogue);
        const within = fromRows(
          found.filter((row) => row < catalogue.length),
          catalogue.length,
        );
        const expected = rowsOf(select(index, selected)).filter((row) => hasRow(within, row));
        expect(rowsOf(select(index, selected, within))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('a count is what one would get', () => {
    fc.assert(
      fc.property(catalogueAndSelection, ({ catalogue, selected }) => {
        const index = buildFacetIndex(catalogue);
        const counts = countTerms(index, selected);
        for (const key of facetKeys) {
          for (const [id, count] of counts[key]) {
            const { include, exclude, together } = selected[key] ?? { include: [], exclude: [] };
            // Alone, or one more of those that are wanted together.
            const wanted = together === true && include.length > 1 ? [...include, id] : [id];
            expect(count).toBe(sizeOf(select(index, { ...selected, [key]: { include: wanted, exclude, together } })));
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a set of rows', () => {
  const size = 100;
  const rows = fc.uniqueArray(fc.nat(size - 1)).map((list) => list.toSorted((a, b) => a - b));

  test('holds what was put in', () => {
    fc.assert(
      fc.property(rows, fc.nat(size - 1), (list, row) => {
        const set = fromRows(list, size);
        expect(rowsOf(set)).toEqual(list);
        expect(sizeOf(set)).toBe(list.length);
        expect(hasRow(set, row)).toBe(list.includes(row));
        addRow(set, row);
        expect(hasRow(set, row)).toBe(true);
      }),
    );
  });

  test('behaves as sets do', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const made = (change: (set: Uint32Array, other: Uint32Array) => void): number[] => {
          const set = fromRows(a, size);
          change(set, fromRows(b, size));
          return rowsOf(set);
        };
        const shared = a.filter((row) => b.includes(row));
        expect(made(intersect)).toEqual(shared);
        expect(made(unite)).toEqual([...new Set([...a, ...b])].toSorted((x, y) => x - y));
        expect(made(subtract)).toEqual(a.filter((row) => !b.includes(row)));
        expect(sharedSize(fromRows(a, size), fromRows(b, size))).toBe(shared.length);
      }),
    );
  });

  test('is full up to its last row and no further', () => {
    fc.assert(
      fc.property(fc.nat(200), (count) => {
        expect(rowsOf(fullSet(count))).toEqual(Array.from({ length: count }, (_, row) => row));
        expect(sizeOf(emptySet(count))).toBe(0);
      }),
    );
  });
});

describe('partial dates', () => {
  test('the period a date names ends no earlier than it begins', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(lastDay(date).startsWith(date)).toBe(true);
      }),
    );
  });

  test('later is never both ways, and never for a date and its own year', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        expect(isLater(a, b) && isLater(b, a)).toBe(false);
        expect(isLater(a, a.slice(0, 4))).toBe(false);
        if (isLater(a, b)) expect(lastDay(a) > lastDay(b)).toBe(true);
      }),
    );
  });

  test('nothing is later than the latest', () => {
    fc.assert(
      fc.property(fc.array(fc.option(partialDate, { nil: undefined })), (dates) => {
        const newest = latest(dates);
        if (newest === undefined) expect(dates.every((date) => date === undefined)).toBe(true);
        else for (const date of dates) expect(date !== undefined && firstDay(date) > firstDay(newest)).toBe(false);
      }),
    );
  });

  test('months before', () => {
    expect(monthsBefore('2026-11-22', 24)).toBe('2024-11-22');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(lastDay('2024')).toBe('2024-12-31');
  });
});
