import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../src/import/escape-text.ts';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';

const record = {
  slug: 'lantern-line',
  name: 'Lantern Line',
  alsoKnownAs: ['LL'],
  summary: 'Helpline that answers workers who were charged for a job abroad.',
  url: null,
  organisations: [{ name: 'Lantern Foundation', role: 'lead', type: 'ngo', country: null, url: null }],
  focusAreas: ['helplines'],
  technologies: ['telephony'],
  purposes: ['worker-voice'],
  pillars: ['protection'],
  exploitation: ['forced-labour'],
  users: ['workers'],
  countries: ['AL'],
  languages: [],
  status: 'active',
  started: 2019,
  ended: null,
  access: 'free',
  openSource: { licence: null, repository: 'https://github.com/example/lantern' },
  contacts: [
    {
      kind: 'phone',
      value: '116006',
      display: '116 006',
      for: 'workers',
      countries: ['AL'],
      hours: null,
      languages: [],
      free: true,
      source: 'lantern',
    },
  ],
  facts: [
    { section: 'does', text: 'Workers ring *the* line', cites: ['lantern'] },
    { section: 'does', text: 'It answers in <three> languages.', cites: ['lantern', 'news'] },
    { section: 'evidence', text: 'A paper counted {about} 400 calls.', cites: ['news'] },
  ],
  sources: [
    {
      id: 'lantern',
      url: 'https://lantern.example.org/',
      title: 'About',
      publisher: 'Lantern Foundation',
      published: '2025-11',
      kind: 'own',
    },
    { id: 'news', url: 'https://news.example.org/a', title: 'A line', publisher: 'Example News', published: null, kind: 'reporting' },
  ],
  related: [],
  evidence: { status: ['lantern'] },
  gaps: '',
};

const jsonl = (...records: unknown[]): string => records.map((item) => JSON.stringify(item)).join('\n');

describe('records', () => {
  test.each([
    ['lists within lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['records within records', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('%s without end are refused with their line, and nothing is written', (_, value) => {
    const folder = makeFolder({ 'in.jsonl': `${jsonl(record)}\n{"name": ${value}}` });
    const { code, output } = runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`);
    expect(code).toBe(1);
    expect(output).toMatch(/^in\.jsonl: In line 2 more than 20 lists or records stand within each other\. .+Take out/);
    expect(existsSync(`${folder.path}/out`)).toBe(false);
  });

  test('become entries, and the same ones again change nothing', () => {
    const folder = makeFolder({ 'in.jsonl': jsonl(record) });
    const run = (...options: string[]) =>
      runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`, ...options);

    expect(run('--dry-run')).toMatchObject({
      code: 0,
      output: 'in.jsonl: 1 row.\nRead as UTF-8.\n\nrow  action  id\n  1  add     lantern-line\n\n1 to add, 0 to change, 0 the same.',
    });
    expect(folder.list()).toEqual(['in.jsonl']);
    expect(run()).toMatchObject({ code: 0, output: 'in.jsonl: 1 row.\nRead as UTF-8.\n\n1 to add, 0 to change, 0 the same.\nWritten.' });
    expect(folder.read('out/lantern-line.mdx')).toMatchInlineSnapshot(`
      "---
      name: Lantern Line
      summary: Helpline that answers workers who were charged for a job abroad.
      aliases: [LL]
      focusAreas: [helplines]
      technologies: [telephony]
      purposes: [worker-voice]
      pillars: [protection]
      exploitation: [forced-labour]
      users: [workers]
      countries: [AL]
      status: active
      started: 2019
      access: free
      openSource:
        repository: https://github.com/example/lantern
      evidence:
        status: [lantern]
      organisations:
        - name: Lantern Foundation
          role: lead
          type: ngo
      contacts:
        - kind: phone
          value: "116006"
          display: 116 006
          for: workers
          countries: [AL]
          free: true
          checked:
            date: "2026-11-22"
            how: read
          source: lantern
      added: "2026-11-22"
      reviewed: "2026-11-22"
      sources:
        - id: lantern
          url: https://lantern.example.org/
          title: About
          publisher: Lantern Foundation
          published: "2025-11"
          accessed: "2026-11-22"
          kind: own
        - id: news
          url: https://news.example.org/a
          title: A line
          publisher: Example News
          accessed: "2026-11-22"
          kind: reporting
      ---

      ## What it does

      Workers ring \\*the\\* line.[^lantern] It answers in \\<three\\> languages.[^lantern][^news]

      ## Use and evidence

      A paper counted \\{about\\} 400 calls.[^news]
      "
    `);
    expect(run()).toMatchObject({
      code: 0,
      output: 'in.jsonl: 1 row.\nRead as UTF-8.\n\n0 to add, 0 to change, 1 the same.\nNothing to write.',
    });

    folder.write('in.jsonl', jsonl({ ...record, started: 2018 }));
    expect(run()).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /\n0 to add, 1 to change, 0 the same\.\nRow 1 would change lantern-line\.\nNothing was written\. Give --update to change entries that exist\.$/,
      ),
    });
    expect(run('--update').code).toBe(0);
    expect(folder.read('out/lantern-line.mdx')).toContain('started: 2018');
    expect(folder.list()).toEqual(['in.jsonl', 'out']);
  });

  test('may number their sources', () => {
    const numbered = {
      ...record,
      contacts: [],
      facts: ['Workers ring the line [0].', 'It answers at night. [0][1]'],
      sources: record.sources.map(({ id: _, ...source }) => source),
      organisations: [{ ...record.organisations[0], source: 1 }],
      evidence: { status: [0], countries: [0, 1], languages: [] },
    };
    const folder = makeFolder({ 'in.jsonl': jsonl(numbered) });
    expect(runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`).code).toBe(0);
    const text = folder.read('out/lantern-line.mdx');
    expect(text).toContain('  status: [lantern-foundation-2025]\n  countries: [lantern-foundation-2025, example-news]\n');
    expect(text).toContain('    source: example-news\n');
    expect(text).toContain(
      'Workers ring the line.[^lantern-foundation-2025] It answers at night.[^lantern-foundation-2025][^example-news]',
    );
  });

  test('may have the fields of an entry', () => {
    const { slug: id, alsoKnownAs: aliases, facts: _, ...fields } = record;
    const folder = makeFolder({ 'in.jsonl': jsonl({ ...fields, id, aliases, body: 'It is a line.[^lantern] So says the paper.[^news]' }) });
    expect(runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`).code).toBe(0);
    expect(folder.read('out/lantern-line.mdx')).toMatch(/\n---\n\nIt is a line\.\[\^lantern\] So says the paper\.\[\^news\]\n$/);
  });

  test('that lack something, or say something wrong, become drafts with what to do as comments', () => {
    const { slug: _, facts: __, alsoKnownAs: ___, ...own } = record;
    const wrong = jsonl(
      { 'Tool name': 'Boreal', Country: ['Albania', 'Atlantis'], 'Launch year': 2019, 'Head count': { staff: 7 } },
      { ...own, name: 'Cygnus', status: 'glowing' },
      {
        ...record,
        slug: 'draco',
        name: 'Draco',
        facts: [...record.facts, { text: 'A.', cites: ['lantrn'], section: 'doe' }, 'B [7].'],
        contacts: [],
      },
      { ...record, slug: 'cetus', name: 'Cetus', facts: [{ text: 'It is a line.' }], contacts: [] },
    );
    const folder = makeFolder({ 'in.jsonl': wrong });
    const { code, output } = runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`);
    expect([code, output.split('\n').slice(-2)]).toEqual([0, ['0 to add, 0 to change, 0 the same, 4 as drafts.', 'Written.']]);
    // What the draft lacks is said of all rows at once.
    expect(output.split('\n').filter((line) => /^ {2}row [134], a draft: /.test(line))).toEqual([
      '  row 4, a draft: body: The text cites no source. Put [^id] behind each sentence, with the id of the source that says so.',
    ]);
    expect(folder.list()).toEqual(['drafts', 'in.jsonl']);
    expect(folder.read('drafts/boreal.mdx')).toMatchInlineSnapshot(`
      "---
      # A draft from in.jsonl, row 1. No page shows it. Fill in what the comments ask for, then move the file to content/initiatives.
      name: Boreal
      # Country: “Atlantis” is no country that is known.
      # summary: The field "summary" is missing. Add it: One sentence of 40 to 200 characters: what it does and for whom, without marketing words.
      # focusAreas: The field "focusAreas" is missing. Add it: The focus areas it belongs to. The first is the main one.
      # technologies: The field "technologies" is missing. Add it: What it is built with.
      # purposes: The field "purposes" is missing. Add it: What it is used for.
      # pillars: The field "pillars" is missing. Add it: Which part of the response it serves: prevention, protection, prosecution or partnership.
      # exploitation: The field "exploitation" is missing. Add it: The forms of exploitation it addresses.
      # users: The field "users" is missing. Add it: Who uses it.
      countries: [AL]
      # status: The field "status" is missing. Add it: Whether it runs today, as far as a dated source shows.
      started: 2019
      # access: The field "access" is missing. Add it: What one needs to use it.
      # organisations: The field "organisations" is missing. Add it: Who runs, supports or funds it.
      # sources: The field "sources" is missing. Add it: The pages and documents that the entry rests on.
      ---

      ## In the spreadsheet

      **Country:** \\["Albania","Atlantis"\\]

      **Head count:** \\{"staff":7\\}
      "
    `);
    expect(folder.read('drafts/cygnus.mdx')).toContain('\n# status: “glowing” is not among the terms.\n');
    expect(folder.read('drafts/draco.mdx')).toMatch(/\n\*\*facts:\*\* .*lantrn.*\n\n\*\*facts:\*\* B /);
    expect(folder.read('drafts/draco.mdx')).toContain('# facts: “B [7].” is no fact with sources of the record.');
    expect(folder.read('drafts/cetus.mdx')).toContain('body: The text cites no source.');
  });

  test('that cannot come in stop all of them, each with its row', () => {
    const folder = makeFolder({
      'in.jsonl': jsonl(
        record,
        { ...record, name: 'Lantern Line!' },
        { ...record, slug: '../escape', name: 'Cygnus' },
        { ...record, slug: 'half', name: 'Half', summary: 'Helpline that answers \ud83d workers abroad.' },
      ),
    });
    const { code, output } = runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`);
    expect(code).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "in.jsonl: 4 rows.
      Read as UTF-8.

      Wrong
        id: Another row has the id “lantern-line” already. (row 2)
        id: “../escape” is no id. An id is written in lower case with hyphens, like stop-app, and has at most 80 letters. (row 3)
        summary: “Helpline that answers � workers abroad.” has letters that were spoilt when the file was saved. Open the original as UTF-8 and save it again. (row 4)

      1 to add, 0 to change, 0 the same, 3 refused.
      Nothing was written."
    `);
    expect(folder.list()).toEqual(['in.jsonl']);
    folder.write('in.jsonl', `${jsonl(record)}\n{"slug": "x"\n[]`);
    expect(runCommand('import', folder.path, `${folder.path}/in.jsonl`)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^in\.jsonl: There is no whole JSON object in line 2, 3\. Write one record a line: /),
    });
  });

  test('change only the fields they name, and empty only those they name with nothing in them', () => {
    const folder = makeFolder({ 'in.jsonl': jsonl(record) });
    const run = (...options: string[]) =>
      runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`, '--update', ...options).code;
    expect(run()).toBe(0);
    const before = folder.read('out/lantern-line.mdx');
    folder.write('in.jsonl', jsonl({ id: 'lantern-line', access: 'restricted' }, { id: 'lantern-line-two', aliases: ['X'] }));
    expect(run()).toBe(0);
    expect(folder.read('out/lantern-line.mdx')).toBe(before.replace('access: free', 'access: restricted'));
    folder.write('in.jsonl', jsonl({ id: 'lantern-line', aliases: null }));
    expect([run(), folder.read('out/lantern-line.mdx').includes('aliases')]).toEqual([0, true]);
    expect([run('--empty'), folder.read('out/lantern-line.mdx').includes('aliases')]).toEqual([0, false]);
    expect(folder.read('out/lantern-line.mdx')).toBe(before.replace('access: free', 'access: restricted').replace('aliases: [LL]\n', ''));
  });
});

test('an empty list in a cell is an empty cell', () => {
  const folder = makeFolder({ 'in.jsonl': jsonl(record), 'cells.csv': 'id,aliases\nlantern-line,[]\n' });
  const run = (file: string, ...options: string[]): number | null =>
    runCommand('import', folder.path, `${folder.path}/${file}`, '--out', `${folder.path}/out`, ...options).code;
  const hasAliases = (): boolean => folder.read('out/lantern-line.mdx').includes('aliases');
  expect([run('in.jsonl'), hasAliases()]).toEqual([0, true]);
  expect([run('cells.csv', '--update'), hasAliases()]).toEqual([0, true]);
  expect([run('cells.csv', '--update', '--empty'), hasAliases()]).toEqual([0, false]);
});

test('a long file says how far it is, beside the report', () => {
  const folder = makeFolder();
  const file = folder.write('long.jsonl', Array.from({ length: 600 }, () => JSON.stringify(record)).join('\n'));
  const { errors, output } = runCommand('import', folder.path, file, '--out', `${folder.path}/entries`, '--dry-run');
  expect(errors).toContain('500 of 600 rows read …\nChecking 600 rows together with the entries there are …');
  expect(output).not.toContain('rows read');
  // What is said of the rows fits a screen or two; the report in a file has all of them.
  expect(output.split('\n').length).toBeLessThan(80);
  expect(output).toMatch(/^… and \d+ more rows: --report FILE\.xlsx or --format json has them all\.$/m);
});

test('called wrongly', () => {
  const folder = makeFolder({ 'in.txt': '' });
  const first = (...options: string[]): string => {
    const { code, errors } = runCommand('import', folder.path, ...options);
    return `${code}: ${errors.split('\n').at(-1)}`;
  };
  expect([first(`${folder.path}/in.txt`), first('--dryrun', 'a.csv')]).toMatchInlineSnapshot(`
    [
      "1: ",
      "2: There is no option --dryrun. Did you mean --dry-run?",
    ]
  `);
});

test('text comes out as it went in', () => {
  const awkward = fc.constantFrom(
    '*',
    '_',
    '{',
    '}',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '`',
    '#',
    '-',
    '+',
    '1.',
    '2)',
    '|',
    '~',
    '&amp;',
    '&',
    '!',
    '=',
    ':',
    'import',
    'export',
    '$',
    '^',
    '"',
    '---',
    '<!--',
    'a',
    'b',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(awkward, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.flat().join('').trim();
      const tree = mdxToMdast(`${escapeText(text)}\n`) as Root;
      expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
      expect(toString(tree)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
