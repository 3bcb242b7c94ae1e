import { describe, expect, test } from 'vitest';
import { numbersAreFarApart } from '../../../src/catalogue/checks/near-numbers.ts';
import type { CheckedCatalogue, CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { makeInitiative, type RecordInput } from '../../fixtures/initiative.ts';

const phone = (value: string) => ({
  kind: 'phone' as const,
  value,
  display: value,
  countries: ['NP'],
  checked: { date: '2026-01-10', how: 'read' as const },
  source: 'lantern',
});

const organisations = (...names: readonly string[]) => names.map((name) => ({ name, role: 'lead' as const, type: 'ngo' as const }));

/** Each with an organisation of its own, unless the test says another. */
const entry = (id: string, values: readonly string[], changes: Partial<RecordInput> = {}): CheckedEntry => ({
  id,
  file: `${id}.mdx`,
  initiative: makeInitiative(id, { contacts: values.map(phone), organisations: organisations(`House ${id}`), ...changes }),
  placeOf: (path) => ({ file: `${id}.mdx`, field: path.join('.') }),
});

const found = (entries: readonly CheckedEntry[], namedBefore?: CheckedCatalogue['namedBefore']): string[] =>
  numbersAreFarApart({ entries, organisations: new Map(), unreadable: new Set(), today: '2026-03-01', namedBefore }).map(
    ({ place, details }) => `${place.file} ${place.field} ${JSON.stringify(details)}`,
  );

const listed = '+97714412345';

describe('a number of another entry', () => {
  test.each([
    ['one digit wrong', '+97714412346'],
    ['one digit more', '+977144123455'],
    ['one digit less', '+9771441234'],
    ['two swapped', '+97714412354'],
  ])('%s is asked about once, at the newer entry', (_, near) => {
    const entries = [entry('aurora', [listed]), entry('boreal', [near], { added: '2026-02-01', reviewed: '2026-02-10' })];
    const expected = [expect.stringContaining('boreal.mdx contacts.0.value')];
    expect(found(entries)).toEqual(expected);
    expect(found(entries.toReversed())).toEqual(expected);
  });

  test.each([
    ['the same', listed],
    ['two digits away', '+97714412300'],
  ])('%s is none of this', (_, other) => {
    expect(found([entry('aurora', [listed]), entry('boreal', [other])])).toEqual([]);
  });

  test('says which number and whose it is', () => {
    expect(found([entry('aurora', [listed]), entry('boreal', ['+97714412346'])])).toEqual([
      `boreal.mdx contacts.0.value ${JSON.stringify({ value: '+97714412346', theirs: listed, other: 'aurora' })}`,
    ]);
  });

  test('each near number of each entry is asked about', () => {
    const near = entry('boreal', ['+97714412346', '+97714412347']);
    expect(found([entry('aurora', [listed]), near])).toHaveLength(2);
    expect(found([entry('aurora', [listed]), near, entry('corona', ['+97714412348'])])).toHaveLength(5);
  });
});

test('one entry may list numbers that lie close together', () => {
  expect(found([entry('aurora', [listed, '+97714412346'])])).toEqual([]);
});

test('one organisation among several that both name is enough', () => {
  const shared = (id: string, value: string, ...names: string[]) => entry(id, [value], { organisations: organisations(...names) });
  expect(found([shared('aurora', listed, 'A', 'Both'), shared('boreal', '+97714412346', 'Both', 'B')])).toEqual([]);
  expect(found([shared('aurora', listed, 'A'), shared('boreal', '+97714412346', 'B')])).toHaveLength(1);
});

test('an organisation that comes with the change is no excuse for its number', () => {
  const shared = { organisations: organisations('Both') };
  const entries = [entry('aurora', [listed], shared), entry('boreal', ['+97714412346'], shared)];
  expect(found(entries, new Map())).toEqual([]);
  expect(found(entries, new Map([['boreal', []]]))).toHaveLength(1);
});

test('two entries that name each other are one matter', () => {
  expect(found([entry('aurora', [listed], { related: ['boreal'] }), entry('boreal', ['+97714412346'], { related: ['aurora'] })])).toEqual(
    [],
  );
});
