import { expect, test } from 'vitest';
import { fileWithoutHidden, hiddenNumbers, recordWithoutHidden } from '../../../src/catalogue/helplines/hidden-numbers.ts';
import { entryText, makeInitiative, makeRecord } from '../../fixtures/initiative.ts';

const [lantern] = makeRecord().sources;
const id = 'line-116006';
const changes = {
  gaps: 'Whether 116006 answers at night is not known.',
  contacts: [
    {
      kind: 'phone',
      value: '116006',
      display: '116 006',
      countries: ['NP'],
      hours: '24/7 at 116006',
      source: 'lantern',
      evidence: { countries: [id], hours: ['lantern', id] },
      disputedBy: id,
    },
  ],
  evidence: { countries: [id] },
  sources: [lantern, { ...lantern, id, url: 'https://ministry.example.org/' }],
};

test('a number that is not shown goes from words, and ids that have its digits stay what they are', () => {
  const initiative = makeInitiative('a', changes as never);
  const hidden = hiddenNumbers(initiative, '2026-03-01');
  const told = recordWithoutHidden(initiative, hidden);
  expect(told.gaps).toBe('Whether (number not shown) answers at night is not known.');
  expect(told.contacts?.[0]).toMatchObject({ hours: '24/7 at (number not shown)', evidence: { countries: [id], hours: ['lantern', id] } });
  expect(told.evidence).toEqual({ countries: [id] });
  const file = fileWithoutHidden(entryText(changes, `It answers.[^lantern]`), hidden);
  expect(file).toContain('hours: 24/7 at (number not shown)');
  expect(file).toContain(`    evidence:\n      countries: [${id}]\n      hours: [lantern, ${id}]\n`);
  expect(file).not.toMatch(/(?<!line-)116 ?006/);
});
