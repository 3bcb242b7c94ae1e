import { expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/checks/check-catalogue.ts';
import { keptNumbers } from '../../../src/catalogue/checks/kept-numbers.ts';
import { emergencyNumbersSchema } from '../../../src/schema/emergency-numbers.ts';
import { readEmergencyNumbers } from '../../../src/store/read-emergency-numbers.ts';
import { countries } from '../../../src/vocabulary/countries.ts';
import { makeInitiative, testDay, type RecordInput } from '../../fixtures/initiative.ts';

type ContactInput = NonNullable<RecordInput['contacts']>[number];

const sources = [
  { id: 'office', url: 'https://office.example.org/', title: 'Advice', publisher: 'Office', read: { in: 'page', on: '2026-02-01' } },
];
const row = (number: string, changes: object = {}) => ({
  number,
  kind: 'police',
  grade: 'single',
  by: ['GB'],
  sources: ['office'],
  printed: number,
  ...changes,
});
/** 112 is the number of a service in 40 countries, and 113 in 39. */
const elsewhere = Object.keys(countries).filter((code) => !['NP', 'IN'].includes(code));
const emergency = keptNumbers(
  emergencyNumbersSchema.parse({
    ...Object.fromEntries(
      elsewhere.slice(0, 40).map((code, at) => [code, { sources, numbers: [row('112'), ...(at < 39 ? [row('113')] : [])] }]),
    ),
    NP: {
      sources,
      numbers: [
        row('100', { lines: ['listed'] }),
        row('102', { kind: 'all' }),
        row('104', { kind: 'children' }),
        row('199', { grade: 'no' }),
      ],
    },
  }),
);

const kindsOf = (id: string, contact: Partial<ContactInput>): readonly string[] => {
  const whole = { kind: 'phone', value: '1145', display: '1145', countries: ['NP'], source: 'lantern', ...contact } as ContactInput;
  const initiative = makeInitiative(id, { countries: ['NP', 'IN'], contacts: [whole] });
  const entry = { id, file: `${id}.mdx`, initiative, placeOf: () => ({ file: `${id}.mdx` }) };
  const found = checkCatalogue([entry], { today: testDay, organisations: new Map(), whole: false, emergency });
  return found.map(({ kind }) => kind).filter((kind) => kind.startsWith('emergency-'));
};

const number = (value: string, changes: Partial<ContactInput> = {}): Partial<ContactInput> => ({ value, display: value, ...changes });

test.each([
  ['as it is dialled', number('102')],
  ['for messages', number('102', { kind: 'sms' })],
  ['with the code of its country', number('+977102')],
  ['in the address of a messenger', number('https://wa.me/977102', { kind: 'chat' })],
  ['with an extension', number('102', { extension: '1' })],
  ['of a country that has another, where it is one in most', number('112', { countries: ['IN'] })],
  ['which the file names another entry for', number('100')],
])('no entry gives the emergency number of a country: %s', (_, contact) => {
  expect(kindsOf('rapid', contact)).toEqual(['emergency-claimed']);
});

test.each([
  ['where the file names it', 'listed', number('100')],
  ['another number', 'rapid', number('1021')],
  ['a number that is one in another country', 'rapid', number('102', { countries: ['IN'] })],
  ['a number that is one in fewer countries', 'rapid', number('113', { countries: ['IN'] })],
  ['a line that is printed beside them', 'rapid', number('104')],
  ['a number that was withdrawn', 'rapid', number('199')],
])('an entry gives %s', (_, id, contact) => {
  expect(kindsOf(id, contact)).toEqual([]);
});

test('the file of the project has numbers that are emergency numbers in most countries', async () => {
  const { numbers } = readEmergencyNumbers('content/initiatives', '2026-11-30');
  expect(keptNumbers(numbers).anywhere.toSorted()).toEqual(['112', '911', '999']);
});
