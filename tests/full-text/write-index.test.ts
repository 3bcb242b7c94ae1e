import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bySeen } from '../../src/catalogue/facets/sort.ts';
import type { FullTextContents } from '../../src/catalogue/search/full-text-contents.ts';
import { intoParts } from '../../src/full-text/index-parts.ts';
import { distinctNames, writeIndex } from '../../src/full-text/write-index.ts';
import { createReader } from '../../src/store/read-entries.ts';
import type { StoredEntry } from '../../src/store/stored-entry.ts';

const read = await createReader({ contentFolder: 'content/initiatives', today: '2026-11-22', base: '/' })();
const entries = read.entries.slice(0, 60);
const most = 20;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'full-text-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = async (name: string, of: readonly StoredEntry[]): Promise<string> => {
  const folder = join(root, name);
  await writeIndex(of, folder, most);
  return folder;
};

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : []))
    .toSorted();

const contentsOf = (folder: string): FullTextContents => JSON.parse(readFileSync(join(folder, 'entries.json'), 'utf8')) as FullTextContents;

test('entries are spread over parts of like size, and stay where they are when others come and go', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ id: `entry-${at}` }));
  const parts = intoParts(many, 2500);
  expect(parts).toHaveLength(4);
  for (const part of parts) expect(Math.abs(part.length - 2500)).toBeLessThan(250);
  expect(intoParts(many.slice(1), 2500)[1]).toEqual(parts[1]?.filter(({ id }) => id !== 'entry-0'));
  expect(intoParts([], 2500)).toEqual([[]]);
  expect(intoParts(many.slice(0, 2500), 2500)).toHaveLength(1);
});

test('names that two parts share are told by their ids', () => {
  expect(
    distinctNames([
      { id: 'c', name: 'en_2' },
      { id: 'b', name: 'en_1' },
      { id: 'a', name: 'en_1' },
    ]),
  ).toEqual(['en_2', 'en_1/b', 'en_1/a']);
});

test('every entry has one text in the index, in the order of lists', async () => {
  const folder = await write('whole', entries);
  const { parts, names } = contentsOf(folder);
  expect(parts).toHaveLength(3);
  expect(names).toHaveLength(entries.length);
  expect(new Set(names).size).toBe(entries.length);
  // Each text lies in a file by the name that the contents give its entry.
  for (const name of names) expect(filesOf(folder).filter((file) => file.includes(`/${name}.`))).toHaveLength(1);
});

test('an index is the same for the same entries, and an edited one changes the digest of its own part alone', async () => {
  const [first, second] = [await write('first', entries), await write('second', entries)];
  expect(contentsOf(first)).toEqual(contentsOf(second));
  expect(filesOf(first)).toEqual(filesOf(second));
  const edited = entries.map((entry, at) =>
    at === 7 ? { ...entry, initiative: { ...entry.initiative, summary: 'A lantern on the quay.' } } : entry,
  );
  const [old, now] = [contentsOf(first), contentsOf(await write('edited', edited))];
  expect(now.parts.filter((digest, place) => digest !== old.parts[place])).toHaveLength(1);
  const place = entries
    .map(({ initiative }) => initiative)
    .toSorted(bySeen)
    .findIndex(({ id }) => id === entries[7]?.initiative.id);
  expect(now.names.flatMap((name, at) => (name === old.names[at] ? [] : [at]))).toEqual([place]);
});
