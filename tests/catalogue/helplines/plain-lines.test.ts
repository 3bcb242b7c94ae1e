import { expect, test } from 'vitest';
import { linesByPlace } from '../../../src/catalogue/helplines/helplines.ts';
import { hasNumbers, plainLines } from '../../../src/catalogue/helplines/plain-lines.ts';
import { makeInitiative, type RecordInput } from '../../fixtures/initiative.ts';

const contact = (changes: Partial<NonNullable<RecordInput['contacts']>[number]> = {}): NonNullable<RecordInput['contacts']>[number] => ({
  kind: 'phone',
  value: '1145',
  display: '1145',
  countries: ['NP'],
  source: 'lantern',
  ...changes,
});

const linesOf = (...contacts: NonNullable<RecordInput['contacts']>) =>
  linesByPlace([makeInitiative('a', { contacts })], '2026-02-01').get('NP');

test('a card carries the number as printed, with cost, hours and the day of its check', () => {
  expect(plainLines(linesOf(contact({ for: 'women', serves: 'adults', hours: '24/7', free: true })))).toEqual([
    {
      name: 'Tool aaa',
      numbers: [
        {
          kind: 'phone',
          display: '1145',
          href: 'tel:1145',
          for: 'women',
          serves: 'adults',
          reach: 'inside',
          hours: '24/7',
          free: true,
          publisher: 'Lantern Foundation',
          dated: '2025-11',
          checked: { date: '2026-01-09', how: 'read' },
        },
      ],
    },
  ]);
});

test('web pages, lines for professionals and lines that have stopped are on no card', () => {
  expect(plainLines(linesOf(contact({ kind: 'web', value: 'https://lantern.example.org/' })))).toEqual([]);
  expect(plainLines(linesOf(contact({ for: 'professionals' })))).toEqual([]);
  const ended = linesByPlace([makeInitiative('a', { status: 'ended', contacts: [contact()] })], '2026-02-01').get('NP');
  expect(plainLines(ended)).toEqual([]);
  expect([hasNumbers(ended), hasNumbers(linesOf(contact())), hasNumbers(undefined)]).toEqual([false, true, false]);
});

test('each line stands once, the one that only takes reports after those that answer', () => {
  const reports = makeInitiative('a', { contacts: [contact({ answers: false })] });
  const answers = makeInitiative('b', { contacts: [contact({ value: '1146', display: '1146' })] });
  const lines = plainLines(linesByPlace([reports, answers], '2026-02-01').get('NP'));
  expect(lines.flatMap(({ numbers }) => numbers.map(({ display }) => display))).toEqual(['1146', '1145']);
});
