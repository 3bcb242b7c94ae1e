import { expect, test } from 'vitest';
import { compareStates } from '../../../src/catalogue/releases/compare-releases.ts';
import { differenceDocument } from '../../../src/catalogue/releases/difference-document.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
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

test('what came into a field with ids and went from it is told by its ids, and never by its words', () => {
  const [source] = makeInitiative('kept').sources;
  if (source === undefined) throw new RangeError('The fixture has no source.');
  const other = { ...source, id: 'other', title: 'Where Zq lives' };
  const role = { id: 'iom', name: 'Zq House', role: 'lead', type: 'ngo' } as const;
  const kept = makeInitiative('kept');
  const before: Initiative = { ...kept, sources: [source, other], related: ['one'], translations: { fr: { summary: 'Zq' } } };
  const after: Initiative = { ...kept, organisations: [role], sources: [source], related: ['two'], evidence: { started: [source.id] } };
  const { items, $schema } = differenceDocument('2026.11', 'now', compareStates([before], [after]), edition);
  const went = before.organisations.map(({ id }) => id);
  const row = { change: 'changed', id: 'kept' };
  expect(items).toEqual([
    { ...row, field: 'translations', withheld: true, added: [], removed: ['fr'] },
    { ...row, field: 'evidence', after: { started: [source.id] } },
    { ...row, field: 'organisations', withheld: true, added: ['iom'], removed: went },
    { ...row, field: 'related', before: ['one'], after: ['two'] },
    { ...row, field: 'sources', withheld: true, added: [], removed: ['other'] },
  ]);
  expect(JSON.stringify(items)).not.toContain('Zq');
  expect($schema).toBe('https://landscape.example.org/schema/difference.schema.json');
});
