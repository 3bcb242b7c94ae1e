import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createProject, entryText, type Project } from './project.ts';

let project: Project;
let server: Awaited<ReturnType<Project['serveWhileWriting']>>;

const ask = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${server.home}${path}`);
  return { status: response.status, text: await response.text() };
};

/** What is written to a file is seen a moment later. */
const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 60_000, interval: 100 });

beforeAll(async () => {
  project = await createProject();
  await project.writeEntry('harbour-light', entryText());
  await project.writeEntry('quay-lamp', entryText({ name: 'Quay Lamp', technology: 'mobile-ap' }));
  server = await project.serveWhileWriting();
});
afterAll(async () => {
  await server.end();
  await project.remove();
});

test('an entry with a mistake says what and where on its page, in each language, and the others go on', async () => {
  for (const path of ['initiatives/quay-lamp/', 'fr/initiatives/quay-lamp/', 'initiatives/quay-lamp']) {
    const { status, text } = await ask(path);
    expect(status).toBe(500);
    expect(text).toMatch(/content\/initiatives\/quay-lamp\.mdx:5:\d+ error technologies/);
    expect(text).toContain('mobile-app');
  }
  expect(await ask('initiatives/harbour-light/')).toEqual({ status: 200, text: expect.stringContaining('Harbour Light') as string });
  expect((await ask('')).status).toBe(200);
});

test('text of an entry is no code on the page of its mistakes', async () => {
  await project.writeEntry('quay-lamp', entryText().replace('sources:', '<script>alert(1)</script>:'));
  await eventually(async () => expect((await ask('initiatives/quay-lamp/')).text).toContain('alert(1)'));
  expect((await ask('initiatives/quay-lamp/')).text).not.toContain('<script>alert(1)');
});

test('mended and edited, an entry is shown as it is now; removed, it is gone', async () => {
  await project.writeEntry('quay-lamp', entryText({ name: 'Quay Lamp' }));
  await eventually(async () => expect((await ask('initiatives/quay-lamp/')).status).toBe(200));
  await project.writeEntry('quay-lamp', entryText({ name: 'Quay Lantern' }));
  await eventually(async () => expect((await ask('initiatives/quay-lamp/')).text).toContain('Quay Lantern'));
  await eventually(async () => expect((await ask('initiatives/')).text).toContain('Quay Lantern'));
  await rm(join(project.folder, 'content/initiatives/quay-lamp.mdx'));
  await eventually(async () => expect((await ask('initiatives/quay-lamp/')).status).toBe(404));
});

test('the files of entries and of the catalogue are there, by the addresses that pages link', async () => {
  const { status, text } = await ask('api/v1/initiatives/harbour-light.json');
  expect(status).toBe(200);
  expect((JSON.parse(text) as { item: { id: string } }).item.id).toBe('harbour-light');
  const source = await readFile(join(project.folder, 'content/initiatives/harbour-light.mdx'), 'utf8');
  expect((await ask('api/v1/initiatives/harbour-light.mdx')).text).toBe(source);
  for (const path of ['api/v1/initiatives.json', 'data/initiatives.csv', 'feed.xml', 'icons.svg'])
    expect((await ask(path)).status, path).toBe(200);
  expect((await ask('api/v1/initiatives/nothing.json')).status).toBe(404);
});
