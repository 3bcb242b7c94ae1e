import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/store/read-catalogue.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { nearest, oneOf, shown } from '../../src/problems/nearest.ts';
import { print, summaryLine } from '../../src/problems/print.ts';
import { entryText } from '../fixtures/initiative.ts';

const files = [
  { file: 'entries/b.mdx', text: entryText({ name: 'B', focusAreas: ['aps'], colour: 'red' }) },
  { file: 'entries/a.mdx', text: entryText({ name: 'A', sources: [] }, 'a, b: 100% {1 + 1}') },
  { file: 'entries/c.mdx', text: entryText({ name: 'C' }) },
];
const { problems, sources } = readFiles(files, { today: '2026-11-22', organisations: new Map() });

test('several mistakes in several files, as text', () => {
  expect(print(problems, 'text', 3, (file) => sources.get(file))).toMatchInlineSnapshot(`
    "entries/a.mdx:20:10 error sources: Found []. The list is empty. Give at least one, or leave the whole field out where it is optional.
      20 | sources: []
         |          ^

    entries/a.mdx:23:12 error The text has an expression in { }. An entry is data, never code.
      23 | a, b: 100% {1 + 1}
         |            ^
      → Remove it. A literal brace is written \\{.

    entries/b.mdx:4:14 error focusAreas[0]: "aps" is not one of the allowed terms.
      4 | focusAreas: [aps]
        |              ^
      → Did you mean "apps"? Allowed: "apps", "hardware", "helplines", "data-tools" or "supply-chain".

    entries/b.mdx:28:1 error colour: There is no field "colour" here.
      28 | colour: red
         | ^
      → The fields are "name", "summary", "translations", "url", "aliases", "focusAreas", "technologies", "purposes", "pillars", "exploitation", "users", "sector", "countries", "languages", "status", "started", "ended", "access", "openSource", "evidence", "effects", "organisations", "contacts", "supersededBy", "partOf", "related", "gaps", "added", "reviewed", "secondReading" or "sources".

    3 entries checked: 4 errors and 0 warnings."
  `);
});

test('as annotations', () => {
  expect(print(problems, 'github', 3)).toMatchInlineSnapshot(`
    "::error file=entries/a.mdx,line=20,col=10::sources: Found []. The list is empty. Give at least one, or leave the whole field out where it is optional.
    ::error file=entries/a.mdx,line=23,col=12::The text has an expression in { }. An entry is data, never code. Remove it. A literal brace is written \\{.
    ::error file=entries/b.mdx,line=4,col=14::focusAreas[0]: "aps" is not one of the allowed terms. Did you mean "apps"? Allowed: "apps", "hardware", "helplines", "data-tools" or "supply-chain".
    ::error file=entries/b.mdx,line=28,col=1::colour: There is no field "colour" here. The fields are "name", "summary", "translations", "url", "aliases", "focusAreas", "technologies", "purposes", "pillars", "exploitation", "users", "sector", "countries", "languages", "status", "started", "ended", "access", "openSource", "evidence", "effects", "organisations", "contacts", "supersededBy", "partOf", "related", "gaps", "added", "reviewed", "secondReading" or "sources".
    3 entries checked: 4 errors and 0 warnings."
  `);
});

test('as JSON: an array of problems with these keys and nothing else', () => {
  const parsed = JSON.parse(print(problems, 'json', 3)) as Record<string, unknown>[];
  expect(parsed).toHaveLength(problems.length);
  for (const problem of parsed) {
    expect(Object.keys(problem)).toEqual(['severity', 'kind', 'file', 'line', 'column', 'field', 'message', 'fix']);
  }
  expect(parsed[0]).toMatchInlineSnapshot(`
    {
      "column": 10,
      "field": "sources",
      "file": "entries/a.mdx",
      "fix": null,
      "kind": "invalid-value",
      "line": 20,
      "message": "Found []. The list is empty. Give at least one, or leave the whole field out where it is optional.",
      "severity": "error",
    }
  `);
});

test('many warnings of one kind stand together, errors never', () => {
  const alike = (severity: 'error' | 'warning', count: number, kind: string): Problem[] =>
    Array.from({ length: count }, (_, index) => ({
      severity,
      kind,
      file: `${kind}-${index}.mdx`,
      line: index + 1,
      column: null,
      field: null,
      message: 'Wrong.',
      fix: 'Mend it.',
    }));
  const printed = print([...alike('warning', 7, 'many'), ...alike('warning', 5, 'few'), ...alike('error', 6, 'bad')], 'text', 9);
  expect(printed.match(/^(?:few|bad)-.*$/gm)).toHaveLength(11);
  expect(printed.slice(printed.indexOf('7 warnings'))).toMatchInlineSnapshot(`
    "7 warnings of the kind many:
      many-0.mdx:1 Wrong.
      many-1.mdx:2 Wrong.
      many-2.mdx:3 Wrong.
      many-3.mdx:4 Wrong.
      many-4.mdx:5 Wrong.
      … and 2 more. Each is shown with --format json, or with its file named.
      → Mend it.

    9 entries checked: 6 errors and 12 warnings."
  `);
});

const problem = (changes: Partial<Problem> = {}): Problem => ({
  severity: 'warning',
  kind: 'odd',
  file: 'a.mdx',
  line: 2,
  column: 3,
  field: null,
  message: 'Odd.',
  fix: null,
  ...changes,
});

describe('what is not known of a place is left out', () => {
  test.each([
    ['the line', { line: null, column: null }, 'a.mdx warning Odd.', '::warning file=a.mdx::Odd.'],
    ['the column', { column: null }, 'a.mdx:2 warning Odd.\n  2 | a b', '::warning file=a.mdx,line=2::Odd.'],
    ['nothing', {}, 'a.mdx:2:3 warning Odd.\n  2 | a b\n    |   ^', '::warning file=a.mdx,line=2,col=3::Odd.'],
    ['the text of the line', { line: 9 }, 'a.mdx:9:3 warning Odd.', '::warning file=a.mdx,line=9,col=3::Odd.'],
  ])('%s', (_, changes, text, annotation) => {
    const summary = '1 entry checked: 0 errors and 1 warning.';
    expect(print([problem(changes)], 'text', 1, () => 'first\na\tb\r\nlast')).toBe(`${text}\n\n${summary}`);
    expect(print([problem(changes)], 'github', 1)).toBe(`${annotation}\n${summary}`);
  });
});

test('in an annotation, what GitHub takes for its own signs is written otherwise', () => {
  expect(print([problem({ file: 'a,b:50%.mdx', message: '100 %, a:b' })], 'github', 1).split('\n')[0]).toBe(
    '::warning file=a%2Cb%3A50%25.mdx,line=2,col=3::100 %25, a:b',
  );
});

test('warnings that stand together say the cure only when it is the cure of each', () => {
  const six = (fixOf: (at: number) => string | null) =>
    print(
      Array.from({ length: 6 }, (_, at) => problem({ file: `${at}.mdx`, line: at === 0 ? null : at, fix: fixOf(at) })),
      'text',
      6,
    );
  expect(six(() => 'Mend it.')).toContain('  → Mend it.');
  expect(six((at) => (at === 3 ? 'Another.' : 'Mend it.'))).not.toContain('→');
  expect(six(() => null)).not.toContain('→');
  expect(six(() => null)).toMatch(/^6 warnings of the kind odd:\n {2}0\.mdx Odd\.\n {2}1\.mdx:1 Odd\./);
});

test('without a problem it says so', () => {
  expect([1, 2].map((entries) => print([], 'text', entries))).toEqual([
    '1 entry checked, nothing to mend.',
    '2 entries checked, nothing to mend.',
  ]);
});

test('a long line is shown around the place', () => {
  const text = entryText({ summary: `${'word '.repeat(39)}wor${'d'.repeat(40)}` });
  const { problems: own } = readFiles([{ file: 'a.mdx', text: text.replace('[^lantern]', `${'long '.repeat(60)}<b>x</b>[^lantern]`) }], {
    today: '2026-11-22',
    organisations: new Map(),
  });
  const printed = print(own, 'text', 1, () => text.replace('[^lantern]', `${'long '.repeat(60)}<b>x</b>[^lantern]`));
  for (const line of printed.split('\n').filter((shownLine) => /^ +\d* \|/.test(shownLine))) expect(line.length).toBeLessThan(125);
});

test('a file cannot write to the terminal', () => {
  const text = entryText().replace('access: free', 'access: "\u001b[31mred\\n::error::x"');
  const { problems: own } = readFiles([{ file: 'a.mdx', text }], { today: '2026-11-22', organisations: new Map() });
  for (const format of ['text', 'github'] as const) {
    const printed = print(own, format, 1, () => text);
    expect(printed).not.toMatch(/\u001b/);
    expect(printed).not.toMatch(/^::error::x/m);
  }
});

test('the nearest of some words', () => {
  expect(nearest('techologies', ['technologies', 'purposes'])).toBe('technologies');
  expect(nearest('zzz', ['technologies', 'purposes'])).toBeUndefined();
  expect(nearest('', ['a'])).toBeUndefined();
  for (const opposite of ['inactive', 'Inactive', 'not active', 'non-active'])
    expect(nearest(opposite, ['active', 'ended'])).toBeUndefined();
  expect(nearest('active', ['inactive'])).toBeUndefined();
  expect(nearest('actve', ['active', 'ended'])).toBe('active');
});

test('lists and values in words', () => {
  expect(oneOf(['a'])).toBe('"a"');
  expect(oneOf(['a', 'b', 'c'])).toBe('"a", "b" or "c"');
  expect(oneOf(['a', 'b', 'c'], 2)).toBe('"a", "b" … (3 in all)');
  expect(shown(undefined)).toBe('nothing');
  expect(oneOf([])).toBe('');
  expect(oneOf(['a', 'b'], 2)).toBe('"a" or "b"');
  expect(shown('x'.repeat(200))).toHaveLength(78);
  expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  expect([NaN, Infinity, 3, null, true, ['a'], { a: 1 }].map(shown)).toEqual(['NaN', 'Infinity', '3', 'null', 'true', '["a"]', '{"a":1}']);
});

test('what was read is said in words, entries first', () => {
  expect(summaryLine([], 0)).toBe('0 entries checked, nothing to mend.');
  expect(summaryLine([], 0, { drafts: 1, others: 0 })).toBe('1 draft checked, nothing to mend.');
  expect(summaryLine([], 0, { drafts: 0, others: 2 })).toBe('2 other files checked, nothing to mend.');
  expect(summaryLine([], 1, { drafts: 2, others: 0 })).toBe('1 entry and 2 drafts checked, nothing to mend.');
  expect(summaryLine([problem()], 3, { drafts: 1, others: 1 })).toBe(
    '3 entries, 1 draft and 1 other file checked: 0 errors and 1 warning.',
  );
});

test('problems stand in reading order: by file, line, column and words; those of a whole file first', () => {
  const inOrder = [
    problem({ file: 'a.mdx', line: null, column: null, message: 'Whole.' }),
    problem({ file: 'a.mdx', line: 2, column: null, message: 'Line.' }),
    problem({ file: 'a.mdx', line: 2, column: 9, message: 'A.' }),
    problem({ file: 'a.mdx', line: 2, column: 9, message: 'B.' }),
    problem({ file: 'a.mdx', line: 2, column: 10, message: 'A.' }),
    problem({ file: 'a.mdx', line: 10, column: 1, message: 'A.' }),
    problem({ file: 'b.mdx', line: 1, column: 1, message: 'A.' }),
  ];
  for (const given of [inOrder, inOrder.toReversed()]) expect(JSON.parse(print(given, 'json', 2))).toEqual(inOrder);
});

test.each([1, 60, 61, 62, 150, 200])('the caret stands below the letter at column %i, however long the line is', (column) => {
  const line = `${'-'.repeat(column - 1)}x${'-'.repeat(200 - column)}`;
  const [, shownLine = '', caret = ''] = print([problem({ line: 1, column })], 'text', 1, () => line).split('\n');
  expect(shownLine[caret.indexOf('^')]).toBe('x');
});

test('warnings of one kind in as many files as may stand alone are each shown with their place', () => {
  const five = Array.from({ length: 5 }, (_, at) => problem({ file: `${at}.mdx` }));
  expect(print(five, 'text', 5)).not.toContain('of the kind');
  expect(print([...five, problem({ file: '5.mdx' })], 'text', 6)).toContain('… and 1 more.');
});
