import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/catalogue/facets/bitset.ts';
import { encodeIndex, rowsPerStretch } from '../../../src/catalogue/index/compact-index.ts';
import { newestEvidence, seenOn } from '../../../src/catalogue/facets/evidence.ts';
import { byName } from '../../../src/catalogue/facets/sort.ts';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { roles, roleTerm } from '../../../src/catalogue/facets/role-term.ts';
import { only } from '../../../src/catalogue/facets/selection.ts';
import { facetKeys, facets, type FacetKey } from '../../../src/catalogue/facets/facets.ts';
import { decodeIndex } from '../../../src/catalogue/index/list-index.ts';
import { decodeRows, encodeRows } from '../../../src/catalogue/index/postings.ts';
import { countTerms, select } from '../../../src/catalogue/facets/query.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import { anyCatalogue } from '../../fixtures/arbitrary.ts';
import { largeCatalogue, largeFacets, largeIndex } from '../../fixtures/large-catalogue.ts';

const label = (facet: FacetKey, term: string): string => `${facet} of ${term}`;

const throughJson = (initiatives: readonly Initiative[], labelOf = label) => {
  const index = buildFacetIndex(initiatives);
  const text = JSON.stringify(encodeIndex(initiatives, index, labelOf));
  return { index, decoded: decodeIndex(JSON.parse(text)) };
};

const rows = fc.uniqueArray(fc.nat({ max: 100_000 })).map((numbers) => numbers.toSorted((a, b) => a - b));

// A catalogue takes long to make up, and few of them show every case.
const catalogues = { numRuns: 25 };

describe('rows as text', () => {
  test('come back as they went', () => {
    fc.assert(
      fc.property(rows, (numbers) => {
        expect(decodeRows(encodeRows(numbers))).toEqual(numbers);
      }),
    );
  });

  test('take a character each where they stand close', () => {
    expect(encodeRows([0, 1, 2, 34, 35])).toBe('000v0');
  });
});

describe('the compact index', () => {
  test('knows of every organisation what it leads, takes part in and funds', () => {
    fc.assert(
      fc.property(anyCatalogue, (initiatives) => {
        const { index, decoded } = throughJson(initiatives, (_facet, term) => term);
        for (const id of index.sets.organisation.keys())
          for (const role of roles) {
            const named = initiatives.flatMap(({ organisations }, row) =>
              organisations.some((each) => each.id === id && each.role === role) ? [row] : [],
            );
            const facets = { organisation: only(roleTerm(role, id)) };
            expect(rowsOf(select(index, facets))).toEqual(named);
            expect(rowsOf(select(decoded, facets))).toEqual(named);
          }
      }),
      catalogues,
    );
  });

  const selected = (initiatives: readonly Initiative[]) => {
    const index = buildFacetIndex(initiatives);
    const pairs = facetKeys.flatMap((key) => [...index.sets[key].keys()].map((term) => [key, term] as const));
    return fc.array(fc.tuple(fc.constantFrom(...pairs), fc.boolean()), { maxLength: 6 }).map((chosen) => {
      const facets: Partial<Record<FacetKey, { include: string[]; exclude: string[] }>> = {};
      for (const [[key, term], excluded] of chosen)
        (facets[key] ??= { include: [], exclude: [] })[excluded ? 'exclude' : 'include'].push(term);
      return facets;
    });
  };

  test('gives the same sets and counts as the index it was made from', () => {
    const withSelection = anyCatalogue
      .filter((initiatives) => initiatives.length > 0)
      .chain((initiatives) => selected(initiatives).map((facets) => ({ initiatives, facets })));
    fc.assert(
      fc.property(
        withSelection,
        fc.constantFrom<typeof label>(label, (_facet, term) => term),
        ({ initiatives, facets }, labelOf) => {
          const { index, decoded } = throughJson(initiatives, labelOf);
          expect(rowsOf(select(decoded, facets))).toEqual(rowsOf(select(index, facets)));
          const [ours, theirs] = [countTerms(decoded, facets), countTerms(index, facets)];
          for (const key of facetKeys) expect(Object.fromEntries(ours[key])).toEqual(Object.fromEntries(theirs[key]));
        },
      ),
    );
  });

  test('gives every entry as its card shows it', () => {
    fc.assert(
      fc.property(anyCatalogue, (initiatives) => {
        const { decoded } = throughJson(initiatives);
        initiatives.forEach((initiative, row) => {
          const { focusAreas, countries, ...entry } = decoded.entryAt(row);
          expect(entry).toEqual({
            id: initiative.id,
            name: initiative.name,
            aliases: initiative.aliases ?? [],
            summary: initiative.summary,
            seen: initiative.seen,
            seenOn: seenOn(initiative),
            evidence: newestEvidence(initiative),
            added: initiative.added,
          });
          expect(focusAreas[0]).toBe(initiative.focusAreas[0]);
          expect(focusAreas.toSorted()).toEqual(initiative.focusAreas.toSorted());
          expect(countries.toSorted()).toEqual(initiative.countries.toSorted());
        });
      }),
      catalogues,
    );
  });

  test('knows the labels of terms', () => {
    const { decoded } = throughJson(
      fc.sample(
        anyCatalogue.filter(({ length }) => length > 0),
        { numRuns: 1, seed: 1 },
      )[0] ?? [],
    );
    for (const key of facetKeys) for (const term of decoded.sets[key].keys()) expect(decoded.label(key, term)).toBe(label(key, term));
  });
});

describe('the index of a large catalogue', () => {
  const initiatives = largeCatalogue;
  const index = largeFacets;
  const { start, parts: files } = largeIndex(label);
  const open = (asked: string[] = []) =>
    decodeIndex(JSON.parse(start), (name) => {
      asked.push(name);
      return Promise.resolve(JSON.parse(files.get(name) ?? ''));
    });

  test('fetches each part once, when it is needed', async () => {
    const asked: string[] = [];
    const decoded = open(asked);
    const row = rowsPerStretch + 3;
    expect(decoded.hasRows([row])).toBe(false);
    await Promise.all([decoded.loadRows([row]), decoded.loadRows([row, row + 1])]);
    expect(decoded.hasRows([row])).toBe(true);
    expect(decoded.hasRows([3])).toBe(false);
    expect(asked).toHaveLength(2);
    expect(decoded.entryAt(row)).toMatchObject({
      id: initiatives[row]?.id,
      name: initiatives[row]?.name,
      summary: initiatives[row]?.summary,
    });
    const id = initiatives[row]?.id ?? '';
    expect(decoded.rowOf(id)).toBeUndefined();
    await decoded.loadNames();
    expect(decoded.rowOf(id)).toBe(row);
    await decoded.loadOrganisations();
    await decoded.loadOrganisations();
    // Names first, then summaries and details, then the order of names and the organisations.
    const stretches = Math.ceil(initiatives.length / rowsPerStretch);
    const names = Array.from({ length: stretches }, (_, at) => `part-${at}`);
    expect(asked.toSorted()).toEqual([...names, `part-${stretches + 1}`, `part-${3 * stretches + 1}`].toSorted());
    expect(decoded.hasDetails([row])).toBe(false);
    await decoded.loadDetails([row]);
    expect(decoded.detailsAt(row)).toMatchObject({
      leads: initiatives[row]?.organisations.map(({ name }) => name),
      funders: [],
      sources: initiatives[row]?.sources.length,
    });
    expect(decoded.hasNameOrder()).toBe(false);
    await decoded.loadNameOrder();
    expect(decoded.nameOrder().map((at) => decoded.namesAt(at).name)).toEqual(initiatives.toSorted(byName).map(({ name }) => name));
    expect(decoded.namesAt(3).aliases).toEqual(initiatives[3]?.aliases);
  });

  test('a part that fails is asked for again', async () => {
    let fails = true;
    const decoded = decodeIndex(JSON.parse(start), (name) =>
      fails ? Promise.reject(new Error('gone')) : Promise.resolve(JSON.parse(files.get(name) ?? '')),
    );
    await expect(decoded.loadOrganisations()).rejects.toThrow('gone');
    expect(decoded.hasOrganisations()).toBe(false);
    fails = false;
    await decoded.loadOrganisations();
    expect(decoded.sets.organisation.size).toBe(1200);
  });

  test('chooses as the plain filter does, whatever is chosen', async () => {
    const decoded = open();
    await decoded.loadOrganisations();
    const pairs = facetKeys.flatMap((key) => [...index.sets[key].keys()].map((term) => [key, term] as const));
    const choice = fc.array(fc.tuple(fc.constantFrom(...pairs), fc.boolean()), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(choice, (chosen) => {
        const selection: Partial<Record<FacetKey, { include: string[]; exclude: string[] }>> = {};
        for (const [[key, term], isOut] of chosen)
          (selection[key] ??= { include: [], exclude: [] })[isOut ? 'exclude' : 'include'].push(term);
        const plain = initiatives.flatMap((initiative, row) =>
          Object.entries(selection).every(([key, { include, exclude }]) => {
            const terms: readonly string[] = facets[key as FacetKey].termsOf(initiative);
            return (include.length === 0 || include.some((term) => terms.includes(term))) && !exclude.some((term) => terms.includes(term));
          })
            ? [row]
            : [],
        );
        expect(rowsOf(select(decoded, selection))).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });
});
