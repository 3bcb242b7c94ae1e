import { expect, test } from 'vitest';
import { readEntry } from '../../src/entry/read-entry.ts';
import { body, entryText } from '../fixtures/initiative.ts';

const warnings = (changes: object, text = body) =>
  readEntry('content/initiatives/lantern.mdx', entryText(changes, text)).problems.filter(({ kind }) => kind === 'wording');

test('wording to avoid is a warning with its place and a better word, in fields, translations and text', () => {
  const found = warnings(
    {
      summary: 'Helpline that has rescued workers who were charged for a job in several countries.',
      translations: { fr: { summary: 'Ligne d’assistance pour des esclaves, ouverte jour et nuit toute l’année.' } },
    },
    '## What it does\n\nIt finds slaves.[^lantern]',
  );
  expect(found.map(({ severity, field, message }) => [severity, field, message])).toEqual([
    ['warning', 'summary', '"rescued" is wording to avoid.'],
    ['warning', 'translations.fr.summary', '"esclaves" is wording to avoid.'],
    ['warning', null, '"slaves" is wording to avoid.'],
  ]);
  expect(found[2]).toMatchObject({ line: expect.any(Number) as number, column: 10 });
  expect(found[0]?.fix).toContain('help to leave');
});

test('names of organisations, titles of sources and quotations are left alone', () => {
  const organisations = [{ name: 'rescue and slaves', role: 'lead', type: 'ngo' }];
  expect(warnings({ organisations }, '## What it does\n\nA report calls them “slaves”.[^lantern]')).toEqual([]);
});

test('a disputed number names another source of its entry', () => {
  const contact = { kind: 'phone', value: '1145', display: '1145', countries: ['NP'], source: 'lantern' };
  const problems = (disputedBy: string) =>
    readEntry('content/initiatives/lantern.mdx', entryText({ contacts: [{ ...contact, disputedBy }] })).problems;
  for (const wrong of ['lantern', 'nobody'])
    expect(problems(wrong)).toEqual([expect.objectContaining({ severity: 'error', field: 'contacts[0].disputedBy' })]);
});

test('a number with an extension is refused as a value, with the place and what to write', () => {
  const contact = { kind: 'phone', value: '+97715550100x12', display: '01-555 0100 ext. 12', countries: ['NP'], source: 'lantern' };
  const { problems } = readEntry('content/initiatives/lantern.mdx', entryText({ contacts: [contact] }));
  expect(problems).toEqual([expect.objectContaining({ severity: 'error', field: 'contacts[0].value' })]);
  expect(problems[0]?.message).toContain('digits only');
});
