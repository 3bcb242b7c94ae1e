import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byName } from '../../src/catalogue/facets/sort.ts';
import type { FullTextContents } from '../../src/catalogue/search/full-text-contents.ts';
import { readFolder } from '../../src/store/read-folder.ts';
import { intoParts } from '../../src/full-text/index-parts.ts';
import { distinctNames, writeIndex } from '../../src/full-text/write-index.ts';
import { keepEntry, type KeptEntry } from '../../src/store/entries-file.ts';
import { readStored } from '../../src/store/read-stored.ts';

const { files } = await readFolder('content/initiatives');
const entries = files.slice(0, 60).flatMap((file) => {
  const { entry } = readStored({ file, translations: [] }, '/');
  return entry === undefined ? [] : [keepEntry('', entry)];
});
const most = 20;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'full-text-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = async (name: string, of: readonly KeptEntry[], earlier = 'none'): Promise<string> => {
  const folder = join(root, name);
  await writeIndex(of, folder, join(root, earlier), most);
  return folder;
};

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : []))
    .toSorted();

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

const inodesOf = (folder: string): Record<string, number> =>
  Object.fromEntries(filesOf(folder).map((file) => [file, statSync(join(folder, file)).ino]));

const contentsOf = (folder: string): FullTextContents => JSON.parse(readFileSync(join(folder, 'entries.json'), 'utf8')) as FullTextContents;

const edited = (place: number): readonly KeptEntry[] =>
  entries.map((entry, at) => (at === place ? { ...entry, initiative: { ...entry.initiative, summary: 'A lantern on the quay.' } } : entry));

test('entries are spread over parts of like size, and stay where they are when others come and go', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ id: `entry-${at}` }));
  const parts = intoParts(many, 2500);
  expect(parts).toHaveLength(4);
  for (const part of parts) expect(Math.abs(part.length - 2500)).toBeLessThan(250);
  expect(intoParts(many.slice(1), 2500).map((part) => part.length)).not.toEqual(parts.map((part) => part.length));
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

test('every entry has one text in the index, in the order of names', async () => {
  const folder = await write('whole', entries);
  const { parts, names } = contentsOf(folder);
  expect(parts).toHaveLength(3);
  expect(new Set(names).size).toBe(entries.length);
  const fragments = filesOf(folder).flatMap((file) => /fragment\/(.+)\.pf_fragment$/.exec(file)?.[1] ?? []);
  expect(fragments.toSorted()).toEqual(names.toSorted());
  const inOrder = entries.map(({ initiative }) => initiative).toSorted(byName);
  for (const [at, { id }] of inOrder.entries()) {
    const file = filesOf(folder).find((path) => path.endsWith(`/${names[at]}.pf_fragment`)) ?? '';
    expect(gunzipSync(readFileSync(join(folder, file))).toString()).toContain(`"url":"/initiatives/${id}/"`);
  }
});

test('an edited entry costs its own part, and what comes out is what a first build makes', async () => {
  const folder = await write('kept', entries);
  const before = inodesOf(folder);
  const clean = await write('clean', edited(7));
  await write('kept', edited(7));
  expect(bytesOf(folder)).toEqual(bytesOf(clean));
  const [old, now] = [contentsOf(join(root, 'whole')).parts, contentsOf(folder).parts];
  const changed = now.flatMap((digest, place) => (digest === old[place] ? [] : [place]));
  expect(changed).toHaveLength(1);
  const after = inodesOf(folder);
  const touched = Object.keys(after).filter((file) => before[file] !== after[file] && file !== 'entries.json');
  expect(touched.length).toBeGreaterThan(0);
  const isOf = (place: number, file: string): boolean =>
    place === 0 ? !file.startsWith('parts/') : file.startsWith(`parts/${place + 1}/`);
  expect(touched.filter((file) => !isOf(changed[0] ?? 0, file))).toEqual([]);
});

test('parts that are right are taken over from the site before, which is never written to', async () => {
  const site = await write('site', entries);
  const before = bytesOf(site);
  const folder = await write('next', edited(7), 'site');
  await write('next', edited(8), 'site');
  expect(bytesOf(site)).toEqual(before);
  expect(bytesOf(folder)).toEqual(bytesOf(await write('clean-8', edited(8))));
  const shared = Object.values(inodesOf(folder)).filter((inode) => Object.values(inodesOf(site)).includes(inode));
  expect(shared.length).toBeGreaterThan(entries.length / 2);
});

test('a part that was left half written, or lost a text, is made again', async () => {
  const clean = bytesOf(join(root, 'whole'));
  const folder = await write('broken', entries);
  unlinkSync(join(folder, 'part.json'));
  const [fragment = ''] = readdirSync(join(folder, 'parts/2/fragment'));
  unlinkSync(join(folder, 'parts/2/fragment', fragment));
  writeFileSync(join(folder, 'parts/3/part.json'), '{"digest":');
  await write('broken', entries);
  expect(bytesOf(folder)).toEqual(clean);
});

test('parts that are not needed any more go', async () => {
  const folder = await write('shrinking', entries);
  await write('shrinking', entries.slice(0, 10));
  expect(filesOf(folder).filter((file) => file.startsWith('parts/'))).toEqual([]);
  expect(bytesOf(folder)).toEqual(bytesOf(await write('small', entries.slice(0, 10))));
});
