import { expect, test } from 'vitest';
import { byFit } from '../../../src/catalogue/helplines/fit.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

type Fitting = Parameters<typeof byFit>[0];

const line = (exploitation: 'all-forms' | 'forced-labour', audience?: 'workers' | 'women'): Fitting => {
  const initiative = makeInitiative('lantern', {
    exploitation: [exploitation],
    contacts: [
      { kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], source: 'lantern', ...(audience && { for: audience }) },
    ],
  });
  const [source] = initiative.sources;
  return { initiative, contacts: source === undefined ? [] : (initiative.contacts ?? []).map((contact) => ({ contact, source })) };
};

test('a line for all forms of exploitation stands before one for a form, unless it is for workers alone', () => {
  expect(byFit(line('all-forms'), line('all-forms', 'workers'))).not.toBe(0);
  expect(byFit(line('all-forms', 'workers'), line('forced-labour'))).toBe(0);
  expect(Math.sign(byFit(line('all-forms'), line('forced-labour')))).toBe(-1);
  expect(Math.sign(byFit(line('all-forms'), line('all-forms', 'women')))).toBe(-1);
});
