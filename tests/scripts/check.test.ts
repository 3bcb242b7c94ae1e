import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryText } from '../fixtures/initiative.ts';
import { commitAll, git, makeFolder, runCommand } from '../fixtures/run-command.ts';

const organisation = (name: string) => [{ name, role: 'lead', type: 'ngo' }];
const good = (name: string, changes: object = {}): string => entryText({ name, organisations: organisation(`${name} Trust`), ...changes });

test('entries without errors: 0, warnings or not', () => {
  const folder = makeFolder({ 'aurora.mdx': good('Aurora'), 'boreal.mdx': good('Boreal') });
  const { code, output } = runCommand('check', folder.path, '--content', folder.path);
  expect(code).toBe(0);
  expect(output).toMatch(
    /^\d+ warnings of the kind unused-term:\n {2}src\/vocabulary\/access\.ts No entry uses the term "mixed" of access\.\n/m,
  );
  expect(output).toMatch(/2 entries checked: 0 errors and \d+ warnings\.$/);
});

test('says what was read where a file beside the entries is asked for', () => {
  const draft = '---\n# summary: missing\nname: Boreal\n---\n';
  const folder = makeFolder({
    'content/entries/aurora.mdx': good('Aurora'),
    'content/drafts/boreal.mdx': draft,
    'content/drafts/cygnus.mdx': draft,
    'content/organisations/example-fund.yaml': 'name: Example Fund\ntype: foundation\n',
  });
  const content = join(folder.path, 'content');
  const check = (...names: string[]): string =>
    runCommand('check', folder.path, '--content', join(content, 'entries'), ...names.map((name) => join(content, name))).output;
  expect(check('drafts/boreal.mdx')).toBe('1 draft checked, nothing to mend.');
  expect(check('drafts/boreal.mdx', 'entries/aurora.mdx', 'drafts/cygnus.mdx')).toBe('1 entry and 2 drafts checked, nothing to mend.');
  expect(check('organisations/example-fund.yaml')).toMatch(/^1 other file checked|\n1 other file checked/);
  expect(check()).toMatch(/\n1 entry and 2 drafts checked: /);
});

test('every kind of bad file in one run: 1', () => {
  const folder = makeFolder({
    'big.mdx': 'a'.repeat(5_000_000),
    'boreal.mdx': good('Boreal', { colour: 'red', related: ['auror'] }),
    'empty.mdx': '',
    'latin.mdx': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0xff]),
    'notes.txt': 'x',
    'README.md': 'Read me.',
    ...Object.fromEntries(
      ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'aurora.mdx~', '#aurora.mdx#', 'aurora.mdx.bak'].map((name) => [name, '']),
    ),
    '.hidden': '',
  });
  mkdirSync(join(folder.path, 'folder.mdx'));
  const { code, output } = runCommand('check', folder.path, '--content', folder.path);
  expect(code).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "big.mdx error The file has 5000000 bytes; an entry has at most 200000.
      → An entry is a record and short prose. Shorten the text, or link to the long document as a source.

    boreal.mdx:28:1 error colour: There is no field "colour" here.
      28 | colour: red
         | ^
      → The fields are "name", "summary", "translations", "url", "aliases", "focusAreas", "technologies", "purposes", "pillars", "exploitation", "users", "sector", "countries", "languages", "status", "started", "ended", "access", "openSource", "evidence", "effects", "organisations", "contacts", "supersededBy", "partOf", "related", "gaps", "added", "reviewed", "secondReading" or "sources".

    empty.mdx error The file is empty.
      → Write what belongs in it, or delete it. "npm run new" makes a filled-in entry.

    folder.mdx error "folder.mdx" cannot be an entry: it is a folder. Entries lie directly in the content folder.
      → Move what is in it one folder up, and delete the folder.

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

    cygnus.mdx:14:11 error organisations[0].name: The organisation "BOREAL Trust" is written "Boreal Trust" in boreal.
      14 |   - name: BOREAL Trust
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
    expect.objectContaining({ severity: 'error', kind: 'unknown-term', line: 12, column: 9, field: 'access' }),
  ]);
  const github = runCommand('check', folder.path, '--content', folder.path, '--format=github');
  expect(github.output).toMatch(/^::error file=aurora\.mdx,line=12,col=9::access: "fre" is not one of the allowed terms/);
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
    return `${code}: ${errors.split('\n').at(-1)}`;
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

describe('what differs from a revision', () => {
  const start = () => {
    const folder = makeFolder({
      'content/aurora.mdx': good('Aurora'),
      'content/boreal.mdx': good('Boreal', { related: ['aurora'] }),
      'content/cygnus.mdx': good('Cygnus').replace('free', 'fre'),
    });
    commitAll(folder.path);
    const check = (...options: string[]) => runCommand('check', folder.path, '--content', join(folder.path, 'content'), ...options);
    return { folder, check };
  };

  test('files that git knows, those it does not know yet, and errors elsewhere', () => {
    const { folder, check } = start();
    folder.write('content/cygnus.mdx', good('Cygnus'));
    git(folder.path, 'commit', '--quiet', '--all', '--message=Mend');
    expect(check('--changed', 'HEAD')).toMatchObject({ code: 0, output: '0 entries checked, nothing to mend.' });
    folder.write('content/draco.mdx', good('Draco', { colour: 'red' }));
    folder.write('content/cygnus.mdx', good('CYGNUS'));
    rmSync(join(folder.path, 'content/aurora.mdx'));
    const { code, output } = check('--changed');
    expect(code).toBe(1);
    expect(output.split('\n').filter((line) => /^content|checked/.test(line))).toMatchInlineSnapshot(`
      [
        "content/aurora.mdx error The entry "aurora" is gone, and its address leads nowhere.",
        "content/boreal.mdx:17:11 error related[0]: There is no entry "aurora".",
        "content/draco.mdx:27:1 error colour: There is no field "colour" here.",
        "2 entries checked: 3 errors and 0 warnings.",
      ]
    `);
  });

  test('is compared with where the branch began, not with what came to the main branch since', () => {
    const { folder, check } = start();
    git(folder.path, 'checkout', '--quiet', '-b', 'mine');
    folder.write('content/boreal.mdx', good('Boreal', { access: 'fre' }));
    git(folder.path, 'commit', '--quiet', '--all', '--message=Mine');
    git(folder.path, 'checkout', '--quiet', 'main');
    folder.write('content/aurora.mdx', good('Aurora', { started: 2001 }));
    git(folder.path, 'commit', '--quiet', '--all', '--message=Theirs');
    git(folder.path, 'checkout', '--quiet', 'mine');
    expect(check('--changed=main').output).toContain('1 entry checked');
  });

  test('needs a repository and a revision that are there', () => {
    const { check } = start();
    const nowhere = makeFolder({ 'aurora.mdx': good('Aurora') });
    const first = ({ code, errors }: { code: number | null; errors: string }): string => `${code}: ${errors.split('\n').at(-1)}`;
    expect([
      first(check('--changed', 'nothing')),
      first(check('--changed=--output=x')),
      first(check('--changed', 'main', 'README.md')),
      first(runCommand('check', nowhere.path, '--content', nowhere.path, '--changed')),
    ]).toMatchInlineSnapshot(`
      [
        "2: There is no revision "nothing" in this repository. Fetch it, or name another one.",
        "2: There is no revision "--output=x" in this repository. Fetch it, or name another one.",
        "2: Give either FILEs or --changed, not both.",
        "2: . is in no git repository, so nothing can be said about changes.",
      ]
    `);
  });
});

describe('mending', () => {
  const wrong = good('Aurora')
    .replace('[telephony]', '[Telephony, mobile-ap]')
    .replace('access: free', 'access: fre')
    .replace('"2025-11"', '2025')
    .replace('users: [workers]', 'users:\n  - workers')
    .replace('status: unknown', 'status: inactive');

  test('shows what it would do, then does it, and leaves what needs a judgement', () => {
    const folder = makeFolder({ 'aurora.mdx': wrong, 'boreal.mdx': good('Boreal') });
    const check = (...options: string[]) => runCommand('check', folder.path, '--content', folder.path, '--fix', ...options);
    const dry = check('--dry-run');
    expect(dry.code).toBe(1);
    expect(dry.output).toMatchInlineSnapshot(`
      "aurora.mdx
        technologies[0]: "Telephony" is now "telephony".
        technologies[1]: "mobile-ap" is now "mobile-app".
        access: "fre" is now "free".
        sources[0].published: 2025 is now in quotes, with every digit as it was written.
      @@ line 3 @@
        summary: Helpline that answers workers who were charged for a job and passes their reports on.
        focusAreas: [helplines]
      - technologies: [Telephony, mobile-ap]
      + technologies: [telephony, mobile-app]
        purposes: [worker-voice]
        pillars: [protection]
      @@ line 11 @@
        countries: [NP]
        status: inactive
      - access: fre
      + access: free
        organisations:
          - name: Aurora Trust
      @@ line 23 @@
            title: About us
            publisher: Lantern Foundation
      -     published: 2025
      +     published: "2025"
            accessed: "2026-01-09"
            kind: own

      Nothing was written."
    `);
    expect(folder.read('aurora.mdx')).toBe(wrong);
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toContain('error status: "inactive" is not one of the allowed terms.');
    expect(output).not.toContain('Did you mean');
    expect(output).toMatch(/2 entries checked: 1 error and 0 warnings\.$/);
    folder.write('aurora.mdx', folder.read('aurora.mdx').replace('inactive', 'unknown'));
    expect(check().code).toBe(0);
    expect(folder.read('aurora.mdx')).toBe(good('Aurora').replace('[telephony]', '[telephony, mobile-app]').replace('"2025-11"', '"2025"'));
    expect(check('--dry-run')).toMatchObject({ code: 0, output: 'Nothing to mend without a judgement.' });
  });

  test('keeps a number as it is written', () => {
    const contacts = [{ kind: 'phone', value: '0800111', display: '0800 111', countries: ['NP'], source: 'lantern' }];
    const text = good('Aurora', { contacts });
    const folder = makeFolder({ 'aurora.mdx': text.replace('"0800111"', '0800111') });
    expect(runCommand('check', folder.path, '--content', folder.path, '--fix').code).toBe(0);
    expect(folder.read('aurora.mdx')).toBe(text);
  });

  test('does not go with another format, nor a dry run without it', () => {
    const folder = makeFolder({ 'aurora.mdx': good('Aurora') });
    const { code, errors } = runCommand('check', folder.path, '--content', folder.path, '--fix', '--format', 'json');
    expect([code, errors.split('\n').at(-1)]).toEqual([2, '--fix shows its changes as text, so it takes no other --format.']);
    expect(runCommand('check', folder.path, '--content', folder.path, '--dry-run').code).toBe(2);
  });
});

test('help', () => {
  const { code, output } = runCommand('check', '/nowhere', '--help');
  expect(code).toBe(0);
  expect(output).toContain('npm run check');
});

test('the catalogue itself has no errors, and nobody left two organisations that may be one', () => {
  const { code, output } = runCommand('check', '/nowhere', '--today', '2999-12-31');
  expect(output).toMatch(/0 errors|nothing to mend/);
  expect(output).not.toContain('may be the same as');
  expect(code).toBe(0);
});
