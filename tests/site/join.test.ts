import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGenerated } from '../../bench/generate.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { createProject, digestsOf, type Project } from './project.ts';

let project: Project;
let whole: ReadonlyMap<string, string>;

const pathOf = (name: string): string => join(project.folder, name);
const joinParts = (...parts: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/join.ts', ...parts], { cwd: project.folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

/** Real entries name their days; none of them lies in the future of this one. */
const day = { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)) };

beforeAll(async () => {
  project = await createProject();
  const { entries } = await readCatalogue('content/initiatives', { today: '2026-11-22' });
  await writeGenerated(pathOf('content/initiatives'), entries, 12);
  for (const language of interfaceLanguages) {
    const { code, output } = await project.build({ ...day, BUILD_LANGUAGE: language });
    expect(code, output).toBe(0);
    await rename(pathOf('dist'), pathOf(language));
  }
  const { code, output } = await project.build(day);
  expect(code, output).toBe(0);
  whole = digestsOf(pathOf('dist'));
});
afterAll(() => project.remove());

test('a language is a part of the site, and the parts joined are the whole, byte for byte', () => {
  expect(readdirSync(pathOf('fr'))).not.toContain('initiatives');
  expect(readdirSync(pathOf('fr'))).not.toContain('pagefind');
  expect(readdirSync(pathOf('en'))).not.toContain('fr');
  const { status, output } = joinParts(...interfaceLanguages);
  expect(status, output).toBe(0);
  expect(output).toContain(`files from ${interfaceLanguages.length} parts`);
  const joined = digestsOf(pathOf('dist'));
  expect([...whole].filter(([file, digest]) => joined.get(file) !== digest)).toEqual([]);
  expect(joined.size).toBe(whole.size);
});

test('parts that are not all there, or do not belong together, leave the site as it is', async () => {
  expect(joinParts('en', 'es')).toEqual({ status: 2, output: expect.stringContaining('No part has the pages in fr.') as string });
  expect(joinParts('en', 'elsewhere')).toEqual({ status: 2, output: expect.stringContaining('There is no folder elsewhere.') as string });
  await writeFile(pathOf('fr/favicon.svg'), '<svg/>');
  expect(joinParts(...interfaceLanguages)).toEqual({
    status: 2,
    output: expect.stringContaining('en/favicon.svg and fr/favicon.svg differ') as string,
  });
  expect(digestsOf(pathOf('dist'))).toEqual(whole);
});

test('a language that the site does not have is refused', async () => {
  const { code, output } = await project.build({ BUILD_LANGUAGE: 'de' });
  expect(code).toBe(1);
  expect(output).toContain('BUILD_LANGUAGE is "de", but the site has en, fr, es.');
});
