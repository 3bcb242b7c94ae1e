import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareStates } from '../../src/catalogue/releases/compare-releases.ts';
import { parseWithheldHistory, readWithheldHistory } from '../../src/store/read-withheld-history.ts';
import { idsByCommit, untoldOf } from '../../src/store/untold.ts';
import { makeInitiative } from '../fixtures/initiative.ts';

const commits = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string];
const changes = ['lantern', 'harbour'].flatMap((id) =>
  commits.map((commit) => ({ id, commit, fields: [{ field: 'gaps' }, { field: 'status' }], text: false, translated: [] })),
);
const decided = 'date: 2026-11-20, why: A person was named.';
const listOf = (...items: readonly string[]) => {
  if (items.length === 0) return [];
  const { list, problems } = parseWithheldHistory('withheld-history.yaml', items.map((item) => `- { ${item}, ${decided} }\n`).join(''));
  expect(problems).toEqual([]);
  return list;
};
const untold = (...items: readonly string[]) => untoldOf(listOf(...items), idsByCommit(changes));
const told = (...items: readonly string[]): readonly string[] =>
  untold(...items)
    .inChanges(changes)
    .map(({ id, commit, fields }) => `${id} ${commit.slice(0, 1)}: ${fields.map(({ field }) => field).join(' ')}`);

describe('what histories leave out', () => {
  test('nothing, where nothing is listed', () => {
    expect(untold().inChanges(changes)).toEqual(changes);
  });

  test.each([
    ['a commit', `commit: ${commits[0]}`, ['lantern b: gaps status', 'harbour b: gaps status']],
    ['an entry', 'id: lantern', ['harbour a: gaps status', 'harbour b: gaps status']],
    [
      'a commit of an entry',
      `id: lantern, commit: ${commits[1]}`,
      ['lantern a: gaps status', 'harbour a: gaps status', 'harbour b: gaps status'],
    ],
    [
      'fields of an entry',
      'id: lantern, fields: [gaps]',
      ['lantern a: status', 'lantern b: status', 'harbour a: gaps status', 'harbour b: gaps status'],
    ],
  ])('%s', (_, item, left) => {
    expect(told(item)).toEqual(left);
  });

  test('a change of which nothing is left is none', () => {
    expect(told('id: lantern, fields: [gaps, status]')).toEqual(['harbour a: gaps status', 'harbour b: gaps status']);
    const [change] = changes;
    if (change === undefined) throw new Error('There is no change.');
    const prose = [{ ...change, fields: [], text: true, translated: ['fr'] }];
    expect(untold('id: lantern, fields: [text]').inChanges(prose)).toEqual([]);
    expect(untold('id: lantern, fields: [gaps]').inChanges(prose)).toEqual(prose);
  });

  describe('releases and what is between them', () => {
    const before = [makeInitiative('lantern', { gaps: 'Planted.', started: 2018 }), makeInitiative('harbour', { gaps: 'Fine.' })];
    const after = [makeInitiative('lantern', { started: 2019 }), makeInitiative('harbour')];
    const of = (day: string, ...items: readonly string[]) => {
      const { inRecord, inDifference } = untold(...items);
      const difference = inDifference(compareStates(before, after), day);
      return [
        before.flatMap((record) => inRecord(record, day) ?? []).map(({ id, gaps }) => `${id}: ${gaps ?? '-'}`),
        difference.changed.map(({ id, changes: fields }) => `${id}: ${fields.map(({ field }) => field).join(' ')}`),
      ];
    };
    const all = [
      ['lantern: Planted.', 'harbour: Fine.'],
      ['harbour: gaps', 'lantern: started gaps'],
    ];

    test.each([
      [
        'fields of an entry',
        'id: lantern, fields: [gaps]',
        [
          ['lantern: -', 'harbour: Fine.'],
          ['harbour: gaps', 'lantern: started'],
        ],
      ],
      [
        'fields of a commit of an entry',
        `id: lantern, commit: ${commits[0]}, fields: [gaps]`,
        [
          ['lantern: -', 'harbour: Fine.'],
          ['harbour: gaps', 'lantern: started'],
        ],
      ],
      ['an entry', 'id: lantern', [['harbour: Fine.'], ['harbour: gaps']]],
      ['a field that no record can be without', 'id: lantern, fields: [summary]', [['harbour: Fine.'], ['harbour: gaps']]],
      ['fields of all entries of a commit', `commit: ${commits[0]}, fields: [gaps]`, [['lantern: -', 'harbour: -'], ['lantern: started']]],
      ['all of a commit', `commit: ${commits[0]}`, [[], []]],
      ['a commit that is not there', `commit: ${'c'.repeat(40)}`, all],
      ['nothing', 'id: another', all],
    ])('%s', (_, item, left) => {
      expect(of('2026-11-20', item)).toEqual(left);
      // What was frozen after it was taken off never had it.
      expect(of('2026-11-21', item)).toEqual(all);
    });
  });

  test('a list that cannot be read stops the build, with its place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'withheld-'));
    mkdirSync(join(folder, 'initiatives'));
    expect(readWithheldHistory(join(folder, 'initiatives'))).toEqual([]);
    for (const text of [`- { ${decided} }\n`, '- { id: lantern, commit: abc }\n', 'lantern\n', '- [\n']) {
      writeFileSync(join(folder, 'withheld-history.yaml'), text);
      expect(() => readWithheldHistory(join(folder, 'initiatives'))).toThrow(/withheld-history\.yaml:\d+ /);
    }
    rmSync(folder, { recursive: true });
  });
});
