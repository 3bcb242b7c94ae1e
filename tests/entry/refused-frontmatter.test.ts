import { describe, expect, test } from 'vitest';
import { mendEntry } from '../../src/entry/mend-entry.ts';
import { readFrontmatter } from '../../src/entry/frontmatter.ts';
import { readEntry } from '../../src/entry/read-entry.ts';
import { body, entryText } from '../fixtures/initiative.ts';
import { report, reports } from '../fixtures/problems.ts';

const text = entryText();
const withLine = (line: string): string => text.replace('access: free\n', `${line}\n`);

test('an unknown key', () => {
  expect(report(text.replace('technologies:', 'techologies:'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:2:1 error technologies: The field "technologies" is missing.
      2 | name: Lantern Line
        | ^
      → Add it: What it is built with.

    lantern-line.mdx:5:1 error techologies: There is no field "techologies" here.
      5 | techologies: [telephony]
        | ^
      → Did you mean "technologies"?

    1 entry checked: 2 errors and 0 warnings."
  `);
});

test('a field in other letters is one mistake, and has one cure', () => {
  for (const [field, other] of [
    ['technologies', 'Technologies'],
    ['focusAreas', 'focus_areas'],
    ['focusAreas', 'Focus-Areas'],
  ] as const) {
    const written = text.replace(`${field}:`, `${other}:`);
    expect(report(written).match(/(?<=\d )error [A-Z_a-z-]+: .*|→.*/g), other).toEqual([
      `error ${other}: There is no field "${other}" here.`,
      `→ Did you mean "${field}"?`,
    ]);
    expect(mendEntry('lantern-line.mdx', written)).toEqual({
      text,
      said: [`The field "${other}" is now "${field}".`],
    });
  }
});

test('fields that entries no longer have: the cure says what took their place, not what looks like them', () => {
  const old = text
    .replace('access: free\n', 'StatusAsOf: "2024-06"\nconfidence: medium\naccess: free\n')
    .replace('    accessed:', '    independent: false\n    accessed:');
  const cures = report(old)
    .split('\n')
    .filter((line) => line.startsWith('  →'));
  expect(cures).toEqual([
    expect.stringContaining('Name that source under "evidence", in "status"'),
    expect.stringContaining('worked out from its sources'),
    expect.stringContaining('Write "kind" in its place'),
  ]);
});

test('a term that does not exist', () => {
  expect(report(text.replace('[telephony]', '[telephony, mobile-ap]'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:5:27 error technologies[1]: "mobile-ap" is not one of the allowed terms.
      5 | technologies: [telephony, mobile-ap]
        |                           ^
      → Did you mean "mobile-app"? Allowed: "mobile-app", "web-platform", "telephony", "messaging", "chatbot", "machine-learning", "computer-vision", "facial-recognition", "natural-language-processing", "web-scraping", "blockchain", "satellite-imagery", "gps-tracking", "sensors", "wearables", "biometrics", "digital-identity", "data-standard", "data-sharing", "privacy-preserving", "case-management", "geospatial", "e-learning", "virtual-reality", "gaming", "qr-codes", "digital-forensics", "material-testing", "hash-matching", "financial-analytics", "api", "cloud", "camera-drone" or "video".

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('a date that does not exist, and one without quotes', () => {
  expect(report(text.replace('"2026-01-10"', '"2026-02-30"').replace('"2025-11"', '2025'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:18:8 error added: Found "2026-02-30". There is no such day in the calendar.
      18 | added: "2026-02-30"
         |        ^

    lantern-line.mdx:19:11 error reviewed: Found "2026-02-10". The last review (2026-02-10) is before the day the entry was added (2026-02-30).
      19 | reviewed: "2026-02-10"
         |           ^

    lantern-line.mdx:25:16 error sources[0].published: Found 2025. A date is written in quotes: "2024", "2024-06" or "2024-06-25".
      25 |     published: 2025
         |                ^

    1 entry checked: 3 errors and 0 warnings."
  `);
});

test('a source with a year that is a slip', () => {
  expect(report(text.replace('"2025-11"', '"1824"'))).toContain('Found "1824". The year is before 1900.');
});

test('no sources', () => {
  expect(report(entryText({ sources: undefined }, 'Text.'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:2:1 error sources: The field "sources" is missing.
      2 | name: Lantern Line
        | ^
      → Add it: The pages and documents that the entry rests on.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('a phone number without its source', () => {
  const contacts = [{ kind: 'phone', value: '+44 800', display: '0800', countries: ['GB'], source: 'lantrn' }];
  expect(report(entryText({ contacts }))).toMatchInlineSnapshot(`
    "lantern-line.mdx:20:12 error contacts[0].value: Found "+44 800". A number is written with + and the country code, like "+441632960123", or exactly as dialled inside its country, digits only, like "116006".
      20 |     value: +44 800
         |            ^

    lantern-line.mdx:23:13 error contacts[0].source: Found "lantrn". No source of this entry has the id "lantrn". The ids are "lantern".
      23 |     source: lantrn
         |             ^

    1 entry checked: 2 errors and 0 warnings."
  `);
});

test('text where a list belongs', () => {
  expect(report(withLine('access: [free]').replace('[NP]', 'NP'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:10:12 error countries: Found "NP", but this field takes a list.
      10 | countries: NP
         |            ^
      → Write the values in square brackets, like [a, b], or one a line with "- " before each.

    lantern-line.mdx:12:9 error access: ["free"] is not one of the allowed terms.
      12 | access: [free]
         |         ^
      → Allowed: "free", "paid", "mixed", "restricted" or "unknown".

    1 entry checked: 2 errors and 0 warnings."
  `);
});

test('a status without its date, an end without an end', () => {
  expect(report(entryText({ status: 'active', ended: 2020 }))).toMatchInlineSnapshot(`
    "lantern-line.mdx:12:8 error ended: Found 2020. A year of ending goes only with the status "ended"; the status is "active".
      12 | ended: 2020
         |        ^

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('broken YAML', () => {
  expect(report(withLine('access: free: all'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:12:9 error The frontmatter is not valid YAML: a text with a colon in it has no quotes.
      12 | access: free: all
         |         ^
      → Put the text in quotes, like "one: two".

    1 entry checked: 1 error and 0 warnings."
  `);
  expect(report(withLine('access: "free'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:12:14 error The frontmatter is not valid YAML: a quote, a bracket, a comma or a colon is missing.
      12 | access: "free
         |              ^
      → Look where it began, and close it.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('a block that is indented with tabs', () => {
  expect(report(text.replace('    role: lead', '\t\trole: lead'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:15:1 error The frontmatter is not valid YAML: a tab is used for indentation.
      15 |   role: lead
         | ^
      → Indent with spaces.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('a key given twice', () => {
  expect(report(withLine('access: free\naccess: paid'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:13:1 error The frontmatter is not valid YAML: a field is given twice.
      13 | access: paid
         | ^
      → Keep one of the two.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('YAML that is more than data', () => {
  const lines = [
    'access: &a free',
    'access: *a',
    'access: !!js/function free',
    '<<: { access: free }',
    '__proto__: { polluted: true }',
    '? [access]\n: free',
    'access: [[[[[[[[[[free]]]]]]]]]]',
  ];
  expect(reports(lines.map(withLine))).toMatchInlineSnapshot(`
    "lantern-line.mdx:12:12 error The frontmatter uses an anchor (&a), which entries may not.
      12 | access: &a free
         |            ^
      → Write the value out in plain YAML.
    lantern-line.mdx:12:9 error The frontmatter uses an alias (*a), which entries may not.
      12 | access: *a
         |         ^
      → Write the value out in plain YAML.
    lantern-line.mdx:12:23 error The frontmatter uses a tag (tag:yaml.org,2002:js/function), which entries may not.
      12 | access: !!js/function free
         |                       ^
      → Write the value out in plain YAML.
    lantern-line.mdx:12:1 error The frontmatter uses the reserved key "<<", which entries may not.
      12 | <<: { access: free }
         | ^
      → Write the value out in plain YAML.
    lantern-line.mdx:12:1 error The frontmatter uses the reserved key "__proto__", which entries may not.
      12 | __proto__: { polluted: true }
         | ^
      → Write the value out in plain YAML.
    lantern-line.mdx:12:3 error The frontmatter uses a key that is not a single word, which entries may not.
      12 | ? [access]
         |   ^
      → Write the value out in plain YAML.
    lantern-line.mdx:12:16 error The frontmatter uses more than 8 levels of nesting, which entries may not.
      12 | access: [[[[[[[[[[free]]]]]]]]]]
         |                ^
      → Write the value out in plain YAML."
  `);
  expect('polluted' in {}).toBe(false);
});

test('nesting that would exhaust the parser', () => {
  expect(report(withLine(`access: ${'['.repeat(50_000)}`))).toContain('error The frontmatter is not valid YAML: it is nested too deeply.');
});

test('no frontmatter, an open one, an empty one', () => {
  expect(report(body)).toMatchInlineSnapshot(`
    "lantern-line.mdx:1:1 error The file does not start with frontmatter.
      1 | ## What it does
        | ^
      → An entry starts with a line ---, then the fields, then a line --- again.

    1 entry checked: 1 error and 0 warnings."
  `);
  expect(report('---\nname: A\n')).toMatchInlineSnapshot(`
    "lantern-line.mdx:1:1 error The frontmatter is not closed.
      1 | ---
        | ^
      → An entry starts with a line ---, then the fields, then a line --- again.

    1 entry checked: 1 error and 0 warnings."
  `);
  expect(report('---\n---\n')).toMatchInlineSnapshot(`
    "lantern-line.mdx:2:1 error The frontmatter holds no fields.
      2 | ---
        | ^
      → An entry starts with a line ---, then the fields, then a line --- again.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('an empty file', () => {
  expect(report(' \n')).toMatchInlineSnapshot(`
    "lantern-line.mdx error The file is empty.
      → Write what belongs in it, or delete it. "npm run new" makes a filled-in entry.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('a file of 5 MB', () => {
  expect(report(`${text}${'a'.repeat(5_000_000)}`)).toMatchInlineSnapshot(`
    "lantern-line.mdx error The file has 5000682 bytes; an entry has at most 200000.
      → An entry is a record and short prose. Shorten the text, or link to the long document as a source.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('names that no entry can have', () => {
  expect(report(text, 'content/Lantern Line.mdx')).toMatchInlineSnapshot(`
    "content/Lantern Line.mdx error "Lantern Line.mdx" cannot be an entry: An id is written in lower case with hyphens between the words, like "stop-app".
      → Name the file <id>.mdx, with an id in lower case and hyphens, such as stop-app.mdx.

    1 entry checked: 1 error and 0 warnings."
  `);
  expect(report(text, 'content/lantern.md')).toMatchInlineSnapshot(`
    "content/lantern.md error "lantern.md" cannot be an entry: its name does not end in .mdx.
      → Name the file <id>.mdx, with an id in lower case and hyphens, such as stop-app.mdx.

    1 entry checked: 1 error and 0 warnings."
  `);
  expect(report(text, 'content/page.mdx')).toMatchInlineSnapshot(`
    "content/page.mdx error "page.mdx" cannot be an entry: the id "page" is used by the site itself.
      → Name the file <id>.mdx, with an id in lower case and hyphens, such as stop-app.mdx.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('invisible characters and such as turn the direction of text', () => {
  expect(report(text.replace('Lantern Line', 'Lan\u200btern \u202eeniL'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:2:10 error There is an invisible character here: U+200B (zero width space).
      2 | name: Lan□tern □eniL
        |          ^
      → Delete it, or retype the line. Such characters can make text read differently from what it is.

    lantern-line.mdx:2:16 error There is an invisible character here: U+202E (right-to-left override).
      2 | name: Lan□tern □eniL
        |                ^
      → Delete it, or retype the line. Such characters can make text read differently from what it is.

    1 entry checked: 2 errors and 0 warnings."
  `);
});

test('a byte order mark and Windows line ends do no harm', () => {
  const foreign = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  expect(report(foreign)).toBe('1 entry checked, nothing to mend.');
  expect(readFrontmatter('a.mdx', foreign).placeOf(['access'])).toEqual({ file: 'a.mdx', line: 12, column: 9, field: 'access' });
});

test.each([
  ['users: [workers', 'a bracket is never closed.', 'Close it where the list ends'],
  ['users: {workers', 'a bracket is never closed.', 'Close it where the list ends'],
  ['users: - workers', 'a hyphen behind the name of a field begins no list.', 'Write a list as [a, b]'],
  ['users:\n  * workers', 'a * begins no text and no item of a list.', 'Begin an item with "- "'],
  ['users: [, workers]', 'a bracket or a comma stands where none belongs.', 'Write a list as [a, b]'],
  ['users: [workers]]', 'a bracket or a comma stands where none belongs.', 'Write a list as [a, b]'],
  ['users: "workers" all', 'something stands behind the end of a value.', 'double quotes'],
  ["users: 'worker's'", 'something stands behind the end of a value.', 'double quotes'],
  ['users: "a\\q"', 'a backslash between double quotes begins an escape', 'Write the backslash twice'],
  ['users: @workers', 'a text begins with a sign that YAML keeps for itself.', 'Put the text in quotes.'],
  ['users: `workers`', 'a text begins with a sign that YAML keeps for itself.', 'Put the text in quotes.'],
  ['users: [workers]\n...\n', 'a line of dots or hyphens ends the fields too early.', 'Remove that line.'],
])('%j names its cause and its cure, at its line', (line, cause, cure) => {
  const text = entryText();
  const [problem] = readEntry('a.mdx', text.replace(/^users: .*$/m, line)).problems;
  expect([problem?.message, problem?.fix]).toEqual([expect.stringContaining(cause), expect.stringContaining(cure)]);
  const begins = text.slice(0, text.search(/^users:/m)).split('\n').length;
  expect((problem?.line ?? 0) - begins).toBeLessThanOrEqual(line.includes('...') ? 4 : line.split('\n').length - 1);
});

test.each([
  ['countries: ["GB, FR"]', '[GB, FR]'],
  ['countries: [GB; uk]', '[GB, GB]'],
  ['users: [workers; survivors]', '[workers, survivors]'],
  ['users: ["workers / survivors"]', '[workers, survivors]'],
  ['languages: ["en, fr"]', '[en, fr]'],
])('several values in one place, as %s, are told apart', (line, list) => {
  const [field = ''] = line.split(':');
  const base = entryText({ languages: ['en'], countries: ['NP'] });
  const fixes = readEntry('a.mdx', base.replace(new RegExp(`^${field}: .*$`, 'm'), line)).problems.map(({ fix }) => fix ?? '');
  expect(fixes.filter((fix) => fix.includes(`Write each by itself: ${list}.`))).toHaveLength(1);
});

test('an address that is none', () => {
  const urls = ['javascript:alert(1)', 'https://user:secret@example.org/', 'https://exa mple.org/', '//example.org'];
  expect(reports(urls.map((url) => entryText({ url })))).toMatchInlineSnapshot(`
    "lantern-line.mdx:4:6 error url: Found "javascript:alert(1)". This is not a web address. It starts with https:// and has no spaces.
      4 | url: javascript:alert(1)
        |      ^
    lantern-line.mdx:4:6 error url: Found "https://user:secret@example.org/". The address contains a user name or password.
      4 | url: https://user:secret@example.org/
        |      ^
    lantern-line.mdx:4:6 error url: Found "https://exa mple.org/". This is not a web address. It starts with https:// and has no spaces.
      4 | url: https://exa mple.org/
        |      ^
    lantern-line.mdx:4:6 error url: Found "//example.org". This is not a web address. It starts with https:// and has no spaces.
      4 | url: //example.org
        |      ^"
  `);
});

test('evidence of a contact is told at its own line', () => {
  const contact = { kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], hours: '24/7', source: 'lantern' };
  const reportOf = (evidence: object): string => report(entryText({ contacts: [{ ...contact, evidence }] }));
  expect(reportOf({ free: ['lantern'], hours: ['lantern'], languages: ['nobody'], Hours: ['lantern'] })).toMatchInlineSnapshot(`
    "lantern-line.mdx:26:14 error contacts[0].evidence.hours: Found ["lantern"]. What the contact says in "hours" rests on its "source" already. Leave it out, or name the other source that says it.
      26 |       hours: [lantern]
         |              ^

    lantern-line.mdx:27:18 error contacts[0].evidence.languages: Found ["nobody"]. The contact does not say "languages", so nothing can show it. Leave it out, or fill the field in.
      27 |       languages: [nobody]
         |                  ^

    lantern-line.mdx:27:19 error contacts[0].evidence.languages[0]: Found "nobody". No source of this entry has the id "nobody". The ids are "lantern".
      27 |       languages: [nobody]
         |                   ^

    lantern-line.mdx:28:13 error contacts[0].evidence.free: Found ["lantern"]. The contact does not say "free", so nothing can show it. Leave it out, or fill the field in.
      28 |       free: [lantern]
         |             ^

    lantern-line.mdx:29:7 error contacts[0].evidence.Hours: There is no field "Hours" here.
      29 |       Hours: [lantern]
         |       ^
      → Did you mean "hours"?

    1 entry checked: 5 errors and 0 warnings."
  `);
  expect(reportOf({ hours: [] })).toMatchInlineSnapshot(`
    "lantern-line.mdx:26:14 error contacts[0].evidence.hours: Found []. The list is empty. Give at least one, or leave the whole field out where it is optional.
      26 |       hours: []
         |              ^

    1 entry checked: 1 error and 0 warnings."
  `);
});

describe('a sign that only looks like one that YAML needs is named where it stands', () => {
  test.each([
    ['access:\u00a0free', '12:8', 'U+00A0', 'a blank'],
    ['access：free', '12:7', 'U+FF1A', 'a colon'],
    ['organisations:\n  – name: Lantern\n    role: lead', '13:3', 'U+2013', 'a hyphen'],
    ['openSource:\n\u3000\u3000licence: MIT\n  repository: x', '13:1', 'U+3000', 'a blank'],
  ])('%j', (line, place, code, meant) => {
    const said = report(withLine(line));
    expect(said).toContain(`lantern-line.mdx:${place} error The frontmatter is not valid YAML: a sign (${code}) only looks like ${meant}.`);
    expect(said.match(/:\d+ error /g)).toHaveLength(1);
  });

  test('another mistake beside words in another script is not laid to them', () => {
    expect(report(withLine('access: free\naliases: ["灯：線", "b'))).toContain('a quote, a bracket, a comma or a colon is missing');
  });
});

test('words of switches stand for nothing in a field of words', () => {
  for (const word of ['no', 'yes', 'on', 'Off', 'n/a', '"-"'])
    expect(report(withLine(`access: free\ngaps: ${word}`)), word).toContain('stands for nothing');
  expect(report(withLine('access: free\ngaps: "Nobody said on which day it went off."'))).toContain('nothing to mend');
});

test.each(['"   "', '"\u00a0"', '"\u3000"', '"\\n\\n"'])('blanks alone are no text: %s', (blanks) => {
  expect(report(withLine(`access: free\ngaps: ${blanks}`))).toContain('The text is empty. Leave the field out instead.');
  const said = report(withLine(`access: free\naliases: [${blanks}]`));
  expect(said).toContain('The text is empty.');
  expect(said).not.toContain('starts or ends with a space');
});

test('what is no number is called as it was written', () => {
  expect(report(withLine('access: free\nstarted: .nan'))).toContain('Found NaN.');
  expect(report(withLine('access: free\nstarted: -.inf'))).toContain('Found -Infinity.');
});

test('a joiner stands between letters that it joins, and nowhere else', () => {
  for (const name of [
    'Lan\u200dtern Line',
    'Lantern\u200c Line',
    '\u200dLantern Line',
    'Фо\u200cнарь',
    'Lantern Line\u200d',
    '1\u200c2 Line',
  ])
    expect(report(text.replaceAll('Lantern Line', name)), name).toMatch(/:2:\d+ error There is an invisible character here: U\+200[CD]/);
  for (const name of ['خط می\u200cخواهم', 'GPS\u200cهای خط', 'क्\u200dष Line', '👩\u200d💻 Line'])
    expect(report(text.replaceAll('Lantern Line', name)), name).not.toContain('invisible');
});

describe('an address', () => {
  const withUrl = (url: string): string => report(text.replace('https://lantern.example.org/about', url));
  test.each([
    ['https://lantern.example.org./a', 'a dot at its end'],
    ['https://lantern..example.org/', 'a dot at its end'],
    ['https://-lantern.example.org/', 'a hyphen at the end'],
    ['https://lantern-.example.org/', 'a hyphen at the end'],
    [`https://${'a'.repeat(64)}.example.org/`, 'too long'],
    ['https://lantern.example.org:22/', 'this port'],
    ['http://lantern.example.org:25/', 'this port'],
    ['https://lantern.example.org/%00', 'control character'],
    ['https://lantern.example.org/a%0d%0Ab', 'control character'],
  ])('%s is refused', (url, said) => {
    expect(withUrl(url)).toContain(said);
    expect(withUrl(url).match(/ error sources\[0\]\.url/g)).toHaveLength(1);
  });
  test.each([
    'https://lantern.example.org:8443/a',
    'http://lantern.example.org:80/',
    'https://a--b.example.org/%20a',
    'https://a_b.example.org/',
  ])('%s is fine', (url) => {
    expect(withUrl(url)).toContain('nothing to mend');
  });
  test.each(['javascript:alert(1)', 'data:text/html,a', 'file:///a'])('%s has one mistake', (url) => {
    expect(withUrl(url).match(/:\d+ error /g)).toHaveLength(1);
  });
});
