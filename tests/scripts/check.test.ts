import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryText } from '../fixtures/initiative.ts';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';

const organisation = (name: string) => [{ name, role: 'lead', type: 'ngo' }];
const good = (name: string, changes: object = {}): string => entryText({ name, organisations: organisation(`${name} Trust`), ...changes });

test('entries without errors: 0, warnings or not', () => {
  const folder = makeFolder({ 'aurora.mdx': good('Aurora'), 'boreal.mdx': good('Boreal') });
  const { code, output } = runCommand('check', folder.path, '--content', folder.path);
  expect(code).toBe(0);
  expect(output).toContain('warning No entry uses the term "apps" of focusAreas.');
  expect(output).toMatch(/2 entries checked: 0 errors and \d+ warnings\.$/);
});

test('every kind of bad file in one run: 1', () => {
  const folder = makeFolder({
    'big.mdx': 'a'.repeat(5_000_000),
    'boreal.mdx': good('Boreal', { colour: 'red', related: ['auror'] }),
    'empty.mdx': '',
    'latin.mdx': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0xff]),
    'notes.txt': 'x',
    'README.md': 'Read me.',
    '.hidden': '',
  });
  mkdirSync(join(folder.path, 'folder.mdx'));
  const { code, output } = runCommand('check', folder.path, '--content', folder.path);
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "big.mdx error The file has 5000000 bytes; an entry has at most 200000.
      → An entry is a record and short prose. Shorten the text, or link to the long document as a source.

    boreal.mdx:29:1 error colour: There is no field "colour" here.
      29 | colour: red
         | ^
      → The fields are "name", "summary", "translations", "url", "aliases", "focusAreas", "technologies", "purposes", "pillars", "exploitation", "users", "countries", "languages", "status", "statusAsOf", "confidence", "started", "ended", "access", "openSource", "organisations", "contacts", "supersededBy", "partOf", "related", "gaps", "added", "reviewed" or "sources".

    empty.mdx error The file is empty.
      → Run "npm run new" for a filled-in start.

    folder.mdx error "folder.mdx" cannot be an entry: it is a folder. Entries lie directly in the content folder.
      → Name the file <id>.mdx, with an id in lower case and hyphens, such as stop-app.mdx.

    latin.mdx error The file cannot be read: it is not UTF-8 text.
      → Save it as UTF-8 text.

    notes.txt error "notes.txt" cannot be an entry: its name does not end in .mdx.
      → Name the file <id>.mdx, with an id in lower case and hyphens, such as stop-app.mdx.

    2 entries checked: 6 errors and 0 warnings."
  `);
});

test('with files, only what is wrong with these is printed, held against all', () => {
  const folder = makeFolder({
    'aurora.mdx': good('Aurora', { access: 'fre' }),
    'boreal.mdx': good('Boreal'),
    'cygnus.mdx': good('BOREAL'),
  });
  const { code, output } = runCommand('check', folder.path, '--content', folder.path, join(folder.path, 'cygnus.mdx'));
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "cygnus.mdx:2:7 error name: The name "BOREAL" is already in the catalogue: boreal.
      2 | name: BOREAL
        |       ^
      → Correct that entry instead, or make the names tell the two apart.

    cygnus.mdx:15:11 error organisations[0].name: The organisation "BOREAL Trust" is written "Boreal Trust" in boreal.
      15 |   - name: BOREAL Trust
         |           ^
      → Write "Boreal Trust" here too, or correct it everywhere: one organisation, one spelling.

    1 entry checked: 2 errors and 0 warnings."
  `);
});

test('as JSON and as annotations', () => {
  const folder = makeFolder({ 'aurora.mdx': good('Aurora', { access: 'fre' }) });
  const json = runCommand('check', folder.path, '--content', folder.path, '--format', 'json');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.output)).toEqual([
    expect.objectContaining({ severity: 'error', kind: 'unknown-term', line: 13, column: 9, field: 'access' }),
  ]);
  const github = runCommand('check', folder.path, '--content', folder.path, '--format=github');
  expect(github.output).toMatch(/^::error file=aurora\.mdx,line=13,col=9::access: "fre" is not one of the allowed terms/);
});

test('the day that counts as today can be given', () => {
  const folder = makeFolder({ 'aurora.mdx': good('Aurora') });
  const { code, output } = runCommand('check', folder.path, '--content', folder.path, '--today', '2026-01-31');
  expect(code).toBe(1);
  expect(output).toContain('reviewed: 2026-02-10 is in the future (today is 2026-01-31).');
});

test('called wrongly: 2, with what was meant', () => {
  const folder = makeFolder({ 'aurora.mdx': good('Aurora') });
  const first = (...options: string[]): string => {
    const { code, errors } = runCommand('check', folder.path, ...options);
    return `${code}: ${errors.split('\n')[0]}`;
  };
  expect([
    first('--format', 'jsn'),
    first('--today', 'tomorrow'),
    first('--content', join(folder.path, 'nowhere')),
    first('--content', folder.path, 'package.json'),
  ]).toMatchInlineSnapshot(`
    [
      "2: There is no format "jsn". Did you mean json?",
      "2: --today takes a day such as 2026-11-22, not "tomorrow".",
      "2: There is no folder nowhere.",
      "2: package.json is not an entry of ..",
    ]
  `);
});

test('help', () => {
  const { code, output } = runCommand('check', '/nowhere', '--help');
  expect(code).toBe(0);
  expect(output).toContain('npm run check');
});

test('the catalogue itself has no errors', () => {
  const { code, output } = runCommand('check', '/nowhere', '--today', '2999-12-31');
  expect(output).toMatch(/0 errors|nothing to mend/);
  expect(code).toBe(0);
});
