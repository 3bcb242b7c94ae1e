import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { PageMaker } from '../../src/prerender/page-maker.ts';
import { createShares } from '../../src/prerender/shares.ts';
import { writePages } from '../../src/prerender/write-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'landscape-pages-'));
const file = join(root, 'page.html');
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => rmSync(file, { force: true }));

const write = (body: string | Uint8Array) => {
  const maker: PageMaker = {
    paths: () => Promise.resolve([]),
    fileOf: ({ pathname }) => pathname,
    keyOf: () => Promise.resolve(undefined),
    togetherOf: () => undefined,
    make: () => Promise.resolve(body),
  };
  const before = { folder: join(root, 'none'), knownPages: join(root, 'none'), knownInPlace: join(root, 'none'), code: '' };
  const paths = [{ pathname: 'page.html', route: '', at: 0 }];
  return writePages({ paths, outFolder: root, before, shares: createShares(1, 1), thread: 0 }, maker);
};

it('writes a page where there is none', async () => {
  await write('One page');
  expect(readFileSync(file, 'utf8')).toBe('One page');
});

it.each(['Short', 'The same lengthé', 'A page that is longer than before', new TextEncoder().encode('Bytes')])(
  'writes over a page of an earlier build to the last byte: %s',
  async (body) => {
    writeFileSync(file, 'The same lengthé');
    const { ino } = statSync(file);
    await write(body);
    expect(readFileSync(file)).toEqual(Buffer.from(body as string));
    expect(statSync(file).ino).toBe(ino);
  },
);

it('leaves a page that another folder has too as it was there', async () => {
  const published = join(root, 'published.html');
  writeFileSync(published, 'Published');
  linkSync(published, file);
  await write('Next');
  expect(readFileSync(published, 'utf8')).toBe('Published');
  expect(readFileSync(file, 'utf8')).toBe('Next');
});
