import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
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
  test('become entries, and the same ones again change nothing', () => {
    const folder = makeFolder({ 'in.jsonl': jsonl(record) });
    const run = (...options: string[]) =>
      runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`, ...options);

    expect(run('--dry-run')).toMatchObject({
      code: 0,
      output: 'row  action  id\n  1  add     lantern-line\n\n1 to add, 0 to change, 0 the same.',
    });
    expect(folder.list()).toEqual(['in.jsonl']);
    expect(run()).toMatchObject({ code: 0, output: '1 to add, 0 to change, 0 the same.\nWritten.' });
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
    expect(run()).toMatchObject({ code: 0, output: '0 to add, 0 to change, 1 the same.\nNothing to write.' });

    folder.write('in.jsonl', jsonl({ ...record, started: 2018 }));
    expect(run()).toMatchObject({
      code: 1,
      output:
        '0 to add, 1 to change, 0 the same.\nRow 1 would change lantern-line.\nNothing was written. Give --update to change entries that exist.',
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

  test('are written all or not at all, each mistake with its row and field', () => {
    const wrong = [
      jsonl(record),
      '{"slug": "x"',
      '[]',
      jsonl({ ...record, name: 'Lantern  Line!' }),
      jsonl({
        ...record,
        slug: 'boreal',
        name: 'Boreal',
        status: 'running',
        organisations: [{ name: 'Lantern Foundation', role: 'lead', type: 'company' }],
      }),
      jsonl({ ...record, slug: '../escape', name: 'Cygnus' }),
      jsonl({
        ...record,
        slug: 'draco',
        name: 'Draco',
        facts: [{ text: 'A.', cites: ['lantrn'], section: 'doe' }, 'B [7].'],
        contacts: [],
      }),
    ].join('\n');
    const folder = makeFolder({ 'in.jsonl': wrong });
    const { code, output } = runCommand('import', folder.path, `${folder.path}/in.jsonl`, '--out', `${folder.path}/out`);
    expect(code).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "in.jsonl:2 error The line is not JSON: Expected ',' or '}' after property value in JSON at position 12 (line 1 column 13).
        → Write one record a line, as a JSON object.

      in.jsonl:3 error The line is not a JSON object.
        → Write one record a line, like {"name": "…"}.

      in.jsonl:4 error id: Row 1 has the same id "lantern-line".
        → Keep one of the two, or give them different ids.

      in.jsonl:5 error status: "running" is not one of the allowed terms.
        → Allowed: "active", "pilot", "paused", "ended" or "unknown".

      in.jsonl:6 error id: Found "../escape". An id is written in lower case with hyphens between the words, like "stop-app".

      in.jsonl:7 error facts[0].section: "doe" is not one of the allowed terms.
        → Did you mean "does"? Allowed: "does", "background" or "evidence".

      in.jsonl:7 error facts[1]: The sentence cites 7, but the record has no such source.
        → The sources are "lantern" or "news".

      in.jsonl:7 warning sources[1].id: The source "news" is never cited.
        → Cite it with [^news] where the text says what it shows, or remove it.

      in.jsonl:7 error facts: The text cites no source.
        → Put [^id] behind each sentence, with the id of the source that says so.

      5 entries checked: 8 errors and 1 warning.
      3 to add, 0 to change, 0 the same.
      Nothing was written."
    `);
    expect(folder.list()).toEqual(['in.jsonl']);
  });
});

test('a long file says how far it is, beside the report', () => {
  const folder = makeFolder();
  const file = folder.write('long.jsonl', Array.from({ length: 600 }, () => JSON.stringify(record)).join('\n'));
  const { errors, output } = runCommand('import', folder.path, file, '--out', `${folder.path}/entries`, '--dry-run');
  expect(errors).toContain('500 of 600 rows read …\nChecking 600 rows together with the entries there are …');
  expect(output).not.toContain('rows read');
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
