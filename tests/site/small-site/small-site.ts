import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { remembered } from '../../../src/remembered/remembered.ts';
import { createProject, entryText } from '../project.ts';
import { countryWithoutLine, linesOfEachState } from './lines.ts';

/** What a folder may be called: with a blank, an accent, brackets and an ampersand. */
const name = 'Projét (x) & co';

/** The copy of the project that the tests of this folder build, one after the other, in a folder with such a name. */
export const project = await createProject({ name, hasFewLanguages: true });
afterAll(() => project.remove());

/** Where the site lies while it is small. */
export const dist = join(project.folder, 'dist');
export const base = '/sub/';
export const address = { BASE_PATH: '/sub', SITE_URL: 'https://x.example' };

/** Ends scripts, titles and comments, wherever it stands. */
export const hostile = '</script></title></textarea>--><script>alert(1)</script><!--';
const hostileEntry = (): string => {
  const quoted = JSON.stringify(hostile);
  return entryText({ name: JSON.stringify(`Hostile ${hostile}`), extra: `aliases: [${quoted}]\ngaps: ${quoted}\n` })
    .replaceAll('Harbour Union', quoted)
    .replace('title: Harbour Light', `title: ${quoted}`)
    .replace(/^summary: .*$/m, `summary: ${JSON.stringify(`${hostile} and enough words to be a summary`)}`)
    .replace('in their own language', hostile.replaceAll('<', '\\<'));
};

const write = async (): Promise<void> => {
  await project.writeEntry('harbour-light', entryText());
  await project.writeEntry('hostile', hostileEntry());
  for (let number = 1; number <= 8; number++) await project.writeEntry(`lamp-${number}`, entryText({ name: `Lamp ${number}` }));
  for (const [id, text] of Object.entries(linesOfEachState)) await project.writeEntry(id, text);
  await writeFile(join(project.folder, 'content', 'emergency-numbers.yaml'), countryWithoutLine);
  await writeFile(
    join(project.folder, 'content', 'redirects.json'),
    '{ "port-light": "harbour-light", "organisations/old-union": "organisations/harbour-union" }\n',
  );
};

/** Builds the site of some entries below a path, however many tests need it. */
export const builtOnce = remembered(async (): Promise<void> => {
  await write();
  const { code, output } = await project.build(address);
  expect(output, output).toContain('is ready');
  expect(code).toBe(0);
});

/** Nothing half made is left. */
export const expectTidy = async (): Promise<void> => expect(await readdir(join(project.folder, '.build'))).toEqual([]);
