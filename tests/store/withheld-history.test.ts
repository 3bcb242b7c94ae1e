import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWithheld, parseWithheldHistory, readWithheldHistory, withoutWithheld } from '../../src/store/read-withheld-history.ts';

const commits = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string];
const changes = ['lantern', 'harbour'].flatMap((id) =>
  commits.map((commit) => ({ id, commit, fields: [{ field: 'gaps' }, { field: 'status' }] })),
);
const decided = 'date: 2026-11-20, why: A person was named.';
const listOf = (...items: readonly string[]) => {
  const { list, problems } = parseWithheldHistory('withheld-history.yaml', items.map((item) => `- { ${item}, ${decided} }\n`).join(''));
  expect(problems).toEqual([]);
  return list;
};
const told = (...items: readonly string[]): readonly string[] =>
  withoutWithheld(changes, listOf(...items)).map(
    ({ id, commit, fields }) => `${id} ${commit.slice(0, 1)}: ${fields.map(({ field }) => field).join(' ')}`,
  );

describe('what histories leave out', () => {
  test('nothing, where nothing is listed', () => {
    expect(withoutWithheld(changes, [])).toEqual(changes);
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

  test('a difference of releases leaves out an entry that is listed whole, not one whose fields are', () => {
    expect(isWithheld({ id: 'lantern' }, listOf('id: lantern'))).toBe(true);
    expect(isWithheld({ id: 'lantern' }, listOf('id: lantern, fields: [gaps]'))).toBe(false);
    expect(isWithheld({ id: 'harbour' }, listOf('id: lantern'))).toBe(false);
  });

  test('a list that cannot be read stops the build, with its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'withheld-'));
    mkdirSync(join(folder, 'initiatives'));
    expect(await readWithheldHistory(join(folder, 'initiatives'))).toEqual([]);
    for (const text of [`- { ${decided} }\n`, '- { id: lantern, commit: abc }\n', 'lantern\n', '- [\n']) {
      writeFileSync(join(folder, 'withheld-history.yaml'), text);
      await expect(readWithheldHistory(join(folder, 'initiatives'))).rejects.toThrow(/withheld-history\.yaml:\d+ /);
    }
    rmSync(folder, { recursive: true });
  });
});
