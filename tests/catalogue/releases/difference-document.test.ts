import { expect, test } from 'vitest';
import { compareStates } from '../../../src/catalogue/releases/compare-releases.ts';
import { differenceDocument } from '../../../src/catalogue/releases/difference-document.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

const edition = {
  title: 'Landscape',
  description: '',
  site: 'https://landscape.example.org/',
  repository: '',
  release: '2026.11',
  changed: true,
  date: '2026-11-28',
  licence: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

test('a difference names record, field, before and after, and says what it does not tell', () => {
  const before = [makeInitiative('gone'), makeInitiative('kept', { started: 2018, gaps: 'Nobody knows.' })];
  const after = [makeInitiative('come'), makeInitiative('kept', { started: 2019, ended: undefined, gaps: 'Somebody knows.' })];
  const { from, to, count, items, changedSinceRelease } = differenceDocument('2026.11', 'now', compareStates(before, after), edition);
  expect({ from, to, count, changedSinceRelease }).toEqual({ from: '2026.11', to: 'now', count: 4, changedSinceRelease: true });
  expect(items).toEqual([
    { change: 'added', id: 'come' },
    { change: 'removed', id: 'gone' },
    { change: 'changed', id: 'kept', field: 'started', before: 2018, after: 2019 },
    { change: 'changed', id: 'kept', field: 'gaps', withheld: true },
  ]);
});

test('what was empty before is left out before', () => {
  const difference = compareStates([makeInitiative('kept')], [makeInitiative('kept', { started: 2019 })]);
  expect(differenceDocument('2026.11', 'now', difference, edition).items).toEqual([
    { change: 'changed', id: 'kept', field: 'started', after: 2019 },
  ]);
});
