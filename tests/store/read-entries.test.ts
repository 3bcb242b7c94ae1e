import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createReader } from '../../src/store/read-entries.ts';
import { entryText } from '../site/project.ts';

const root = await mkdtemp(join(tmpdir(), 'read-entries-'));
const contentFolder = join(root, 'initiatives');
afterAll(() => rm(root, { recursive: true }));

const write = (id: string, text: string): void => writeFileSync(join(contentFolder, `${id}.mdx`), text);
const reader = () => createReader({ contentFolder, today: '2026-11-22', base: '/' });

beforeEach(() => {
  rmSync(contentFolder, { recursive: true, force: true });
  mkdirSync(contentFolder);
  write('harbour-light', entryText());
  write('quay-lamp', entryText({ name: 'Quay Lamp' }));
});

test('a reader gives the entries as they are each time, like one that begins anew', async () => {
  const read = reader();
  expect((await read()).entries.map(({ initiative }) => initiative.name)).toEqual(['Harbour Light', 'Quay Lamp']);
  write('quay-lamp', entryText({ name: 'Quay Lantern' }));
  write('pier', entryText({ name: 'Pier' }));
  rmSync(join(contentFolder, 'harbour-light.mdx'));
  const again = await read();
  expect(again.entries.map(({ initiative }) => initiative.name)).toEqual(['Pier', 'Quay Lantern']);
  expect(again.entries).toEqual((await reader()()).entries);
});

test('an entry with a mistake is told with its place and left out, and the others are there; mended, it comes back', async () => {
  const read = reader();
  await read();
  write('quay-lamp', entryText({ name: 'Quay Lamp', technology: 'mobile-ap' }));
  for (let time = 1; time <= 2; time++) {
    const { entries, errors, report } = await read();
    expect(entries.map(({ initiative }) => initiative.id)).toEqual(['harbour-light']);
    expect(errors.map(({ file, field }) => [file, field])).toEqual([[join(contentFolder, 'quay-lamp.mdx'), 'technologies[0]']]);
    expect(report(errors)).toMatch(/quay-lamp\.mdx:5:\d+ error technologies/);
  }
  write('quay-lamp', entryText({ name: 'Quay Lamp' }));
  const mended = await read();
  expect(mended.errors).toEqual([]);
  expect(mended.entries).toHaveLength(2);
});

test('a link and a folder are refused, and the cure is about what they are, not about their names', async () => {
  symlinkSync('harbour-light.mdx', join(contentFolder, 'pier.mdx'));
  mkdirSync(join(contentFolder, 'more'));
  mkdirSync(join(root, 'organisations', 'aurora'), { recursive: true });
  const { errors } = await reader()();
  expect(errors.map(({ file, kind, fix }) => [relative(root, file), kind, fix])).toEqual([
    [join('initiatives', 'more'), 'file-name', expect.stringMatching(/^Move .* delete the folder/)],
    [join('initiatives', 'pier.mdx'), 'file-name', expect.stringMatching(/in the place of the link/)],
    [join('organisations', 'aurora'), 'file-name', 'Put a file in its place, or delete it.'],
  ]);
  rmSync(join(root, 'organisations'), { recursive: true });
});

test('a folder that is not there is named', async () => {
  await expect(createReader({ contentFolder: 'nowhere', today: '2026-11-22', base: '/' })()).rejects.toThrow(
    /no folder "nowhere".*CONTENT_DIR/,
  );
});
