import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCompletion } from '../../scripts/lib/reference/editor-files.ts';
import { access } from '../../src/vocabulary/access.ts';
import { focusAreas } from '../../src/vocabulary/focus-areas.ts';
import { statuses } from '../../src/vocabulary/statuses.ts';
import { openFolder } from '../fixtures/language-server.ts';
import { makeFolder } from '../fixtures/run-command.ts';

const file = 'content/initiatives/stop-app.mdx';
const entry = readFileSync(file, 'utf8');

test("Astro's language server completes, explains and checks the record of an entry while one types", async () => {
  const folder = join(makeFolder({ [`My Work/${file}`]: entry }).path, 'My Work');
  expect(await writeCompletion(folder, join(folder, 'content/initiatives'))).toBe(1);
  const editor = await openFolder(folder);
  const type = (line: RegExp, typed: string) => {
    expect(entry).toMatch(line);
    return editor.open(file, entry.replace(line, typed));
  };

  const offered = await type(/^status: .*$/m, 'status: ‸').complete();
  expect(offered.map(({ label, documentation }) => [label, documentation])).toEqual(
    Object.entries(statuses).map(([id, { definition }]) => [id, definition.en]),
  );
  for (const typed of ['focusAreas: [‸', 'focusAreas: [apps, ‸]']) {
    const areas = await type(/^focusAreas: .*$/m, typed).complete();
    expect(areas.map(({ label }) => label)).toEqual(Object.keys(focusAreas));
  }
  const explained = await type(/^access: (.*)$/m, 'acc‸ess: $1').hover();
  expect(explained).toContain('What one needs to use it.');
  expect(explained).toContain(access.free.definition.en);
  expect((await type(/^access: .*$/m, 'access: fre‸').problems()).map(({ message }) => message)).toEqual([
    'Value is not accepted. Valid values: "free", "paid", "mixed", "restricted", "unknown".',
  ]);
  expect(await type(/^---$/m, '---‸').problems()).toEqual([]);
});

test('Visual Studio Code is told to ask that server, and which extensions it needs', () => {
  expect(JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))).toMatchObject({ 'astro.content-intellisense': true });
  expect(JSON.parse(readFileSync('.vscode/extensions.json', 'utf8'))).toMatchObject({
    recommendations: expect.arrayContaining(['astro-build.astro-vscode', 'unifiedjs.vscode-mdx']),
  });
});
