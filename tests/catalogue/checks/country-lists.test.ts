import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/checks/check-catalogue.ts';
import { linesByPlace } from '../../../src/catalogue/helplines/helplines.ts';
import { countries } from '../../../src/vocabulary/countries.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

type Code = keyof typeof countries;
const codes = Object.keys(countries) as Code[];
const today = '2026-03-01';

const listOf = (most: number) => fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: most });
/** Several short lists too, since a long one can be cut into them. */
const lists = fc.oneof(
  fc.array(listOf(3), { minLength: 1, maxLength: 5 }),
  fc.array(listOf(9), { minLength: 1, maxLength: 3 }),
  fc.constant([codes]),
);
const entry = (id: string, initiative: ReturnType<typeof makeInitiative>) => ({
  id,
  file: `${id}.mdx`,
  initiative,
  placeOf: () => ({ file: `${id}.mdx` }),
});

const address = fc.constantFrom('https://evil.example/', 'https://help.evil.example/chat', 'https://www.evil.example/x?y=1');

test('whatever countries contacts list, one outside of its entry is refused, and more than five of a service fill no page', () => {
  fc.assert(
    fc.property(lists, listOf(9), fc.array(address, { minLength: 5, maxLength: 5 }), fc.boolean(), (served, own, addresses, inOneEntry) => {
      const contactOf = (list: readonly Code[], at: number) => ({
        kind: 'web' as const,
        value: addresses[at % 5] ?? '',
        display: addresses[at % 5] ?? '',
        countries: [...list],
        source: 'lantern',
        checked: { date: today, how: 'read' as const },
      });
      const initiatives = inOneEntry
        ? [makeInitiative('a', { countries: own, contacts: served.map(contactOf) })]
        : served.map((list, at) => makeInitiative(`a${at}`, { countries: own, contacts: [contactOf(list, at)] }));
      const found = checkCatalogue(
        initiatives.map((initiative) => entry(initiative.id, initiative)),
        { today, organisations: new Map(), whole: false },
      );
      const count = (kind: string): number => found.filter((one) => one.kind === kind).length;
      expect(count('contact-country')).toBe(served.filter((list) => list.some((code) => !own.includes(code))).length);
      const union = new Set(served.flat());
      expect(count('contact-many-countries')).toBe(union.size > 5 ? served.length : 0);
      const places = linesByPlace(initiatives, today);
      expect(new Set(places.keys())).toEqual(union);
      // Of one entry all of it counts; another entry moves nobody's line.
      const isMany = (code: Code): boolean =>
        inOneEntry ? union.size > 5 : served.filter((list) => list.includes(code)).every((list) => list.length > 5);
      for (const [code, place] of places) {
        const ownLines = [...place.open, ...place.children, ...place.reports].length;
        expect(ownLines === 0, code).toBe(isMany(code as Code));
        if (isMany(code as Code)) expect(place.shared.length, code).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});
