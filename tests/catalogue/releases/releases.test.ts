import { describe, expect, test } from 'vitest';
import { changeLog } from '../../../src/catalogue/releases/change-log.ts';
import { compareStates, isEmpty, itemChange } from '../../../src/catalogue/releases/compare-releases.ts';
import { byTag, changeCounts, countsOf, frozenText, isReleaseTag, type Manifest } from '../../../src/catalogue/releases/release.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

const [one, two, three] = [makeInitiative('one'), makeInitiative('two'), makeInitiative('three')];
const twoLater = makeInitiative('two', { status: 'ended', ended: 2025, countries: ['NP', 'IN'] });
const difference = compareStates([one, two], [three, twoLater]);

test('two states differ by what came, what went and what changed in which field', () => {
  expect(difference.added.map(({ id }) => id)).toEqual(['three']);
  expect(difference.removed.map(({ id }) => id)).toEqual(['one']);
  expect(difference.changed.map(({ id, changes }) => [id, changes.map(({ field }) => field)])).toEqual([
    ['two', ['countries', 'status', 'ended', 'evidence']],
  ]);
  expect(isEmpty(compareStates([one, two], [two, one]))).toBe(true);
});

test('of a list only the items that came or went are told', () => {
  const [countries] = difference.changed[0]?.changes ?? [];
  expect(countries === undefined ? undefined : itemChange(countries)).toEqual({ gone: [], come: ['IN'] });
  expect(itemChange({ field: 'countries', isOpen: true, before: ['NP', 'IN'], after: ['IN', 'NP'] })).toEqual({ gone: [], come: [] });
  expect(itemChange({ field: 'effects', isOpen: true, before: [{ kind: 'reach' }], after: [{ kind: 'use' }, 1] })).toEqual({
    gone: ['{"kind":"reach"}'],
    come: ['{"kind":"use"}', '1'],
  });
});

describe('a tag', () => {
  test('is year and month, and a number for a further one', () => {
    expect(['2026.11', '2026.01', '2026.11.2'].filter(isReleaseTag)).toHaveLength(3);
    expect(['2026', '2026.13', '2026.1', 'v2026.11', '2026.11.0', '../x'].filter(isReleaseTag)).toEqual([]);
  });

  test('sorts by time', () => {
    expect(['2026.11.10', '2026.12', '2025.12', '2026.11', '2026.11.2'].toSorted(byTag)).toEqual([
      '2025.12',
      '2026.11',
      '2026.11.2',
      '2026.11.10',
      '2026.12',
    ]);
  });
});

test('the frozen text does not depend on the order of the entries', () => {
  expect(frozenText([two, one])).toBe(frozenText([one, two]));
});

test('the change log says in words what happened', () => {
  const manifest: Manifest = {
    tag: '2026.12',
    date: '2026-12-01',
    previous: '2026.11',
    counts: countsOf([three, twoLater]),
    changes: changeCounts(difference),
    files: [],
  };
  expect(changeLog(manifest, difference)).toBe(`# Release 2026.12

Frozen on 2026-12-01. 2 initiatives, 1 organisation, 2 countries, 1 source.

Since release 2026.11: 1 added, 1 removed, 1 changed.

## Added

- Tool threethreethree (\`three\`): ${three.summary}

## Removed

- \`one\`

## Changed

- Tool twotwotwo (\`two\`)
  - countries: added IN
  - status: unknown → ended
  - ended: added 2025
  - evidence: added status (lantern)
`);
  expect(changeLog({ ...manifest, previous: null }, difference)).toContain('The first release.');
});
