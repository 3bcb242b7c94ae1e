import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/entry/read-entry.ts';
import { readRenderedEntry } from '../../src/store/read-rendered.ts';
import { entryText, makeRecord } from '../fixtures/initiative.ts';
import { report, reports } from '../fixtures/problems.ts';

const cite = 'Workers ring the line.[^lantern]\n\n';
const reportOf = (text: string): string => report(entryText({}, `${cite}${text}`));
const kindsOf = (text: string): string[] => readEntry('a.mdx', entryText({}, `${cite}${text}`)).problems.map(({ kind }) => kind);

const inEntry = (text: string): string => entryText({}, `${cite}${text}`);

test('code, in every form it can take', () => {
  const texts = [
    'import x from "node:fs"',
    'export const x = 1',
    'One {process.exit(1)} two',
    '{process.exit(1)}',
    '<script>alert(1)</script>',
    'a <img src="x" onerror="alert(1)" /> b',
    '<>a</>',
    '<Nota>a</Nota>',
    '<Note onClick="x">a</Note>',
    '<Note kind="loud">a</Note>',
    '<Note kind={x}>a</Note>',
    '<Note {...x}>a</Note>',
  ];
  expect(reports(texts.map(inEntry))).toMatchInlineSnapshot(`
    "lantern-line.mdx:32:1 error The text has an import or export. An entry is data, never code.
      32 | import x from "node:fs"
         | ^
      → Remove it. If the sentence is meant as text, start it with another word.
    lantern-line.mdx:32:1 error The text has an import or export. An entry is data, never code.
      32 | export const x = 1
         | ^
      → Remove it. If the sentence is meant as text, start it with another word.
    lantern-line.mdx:32:5 error The text has an expression in { }. An entry is data, never code.
      32 | One {process.exit(1)} two
         |     ^
      → Remove it. A literal brace is written \\{.
    lantern-line.mdx:32:1 error The text has an expression in { }. An entry is data, never code.
      32 | {process.exit(1)}
         | ^
      → Remove it. A literal brace is written \\{.
    lantern-line.mdx:32:1 error The text has raw HTML (<script>). An entry is data, never code.
      32 | <script>alert(1)</script>
         | ^
      → Use Markdown instead.
    lantern-line.mdx:32:3 error The text has raw HTML (<img>). An entry is data, never code.
      32 | a <img src="x" onerror="alert(1)" /> b
         |   ^
      → Use Markdown instead.
    lantern-line.mdx:32:1 error The text has raw HTML (<>). An entry is data, never code.
      32 | <>a</>
         | ^
      → Use Markdown instead.
    lantern-line.mdx:32:1 error <Nota> is not allowed in an entry.
      32 | <Nota>a</Nota>
         | ^
      → Did you mean "Note"?
    lantern-line.mdx:32:1 error <Note> has a wrong attribute "onClick": it takes only "kind".
      32 | <Note onClick="x">a</Note>
         | ^
    lantern-line.mdx:32:1 error <Note> has a wrong attribute "kind": it takes "caution" or "context".
      32 | <Note kind="loud">a</Note>
         | ^
    lantern-line.mdx:32:1 error <Note> has an attribute in { }. An entry is data, never code.
      32 | <Note kind={x}>a</Note>
         | ^
      → Write attributes as plain text: kind="caution".
    lantern-line.mdx:32:1 error <Note> has an attribute in { }. An entry is data, never code.
      32 | <Note {...x}>a</Note>
         | ^
      → Write attributes as plain text: kind="caution"."
  `);
});

describe('links', () => {
  test.each([
    ['javascript', '[a](javascript:alert(1))'],
    ['capitals', '[a](JaVaScRiPt:alert)'],
    ['an encoded scheme', '[a](&#106;avascript:alert)'],
    ['a tab inside', '[a](java&Tab;script:alert)'],
    ['a space before', '[a](<\u0020javascript:alert>)'],
    ['by reference', '[a][b]\n\n[b]: javascript:alert'],
    ['data', '[a](data:text/html;base64,AAAA)'],
    ['vbscript', '[a](vbscript:x)'],
    ['a file', '[a](file:///etc/passwd)'],
    ['without a scheme', '[a](//example.org)'],
    ['a backslash', '[a](/\\\\example.org)'],
    ['relative', '[a](other)'],
    ['mail', '[write](mailto:a@example.org)'],
    ['a password', '[a](https://a:b@example.org)'],
    ['an encoded letter', '[a](&#x6A;avascript:alert)'],
    ['an encoded colon', '[a](javascript&colon;alert)'],
    ['an encoded line end', '[a](java&NewLine;script:alert)'],
    ['an encoded control character', '[a](&#1;javascript:alert)'],
    ['an encoded zero-width space', '[a](&#x200B;javascript:alert)'],
    ['a per cent sign', '[a](%6Aavascript:alert)'],
    ['one slash less', '[a](https:/example.org)'],
    ['no slash', '[a](https:example.org)'],
    ['a tab between slashes', '[a](/&Tab;/example.org)'],
    ['an encoded backslash', '[a](/&#92;example.org)'],
    ['two backslashes', '[a](\\\\\\\\example.org)'],
    ['a space in the host', '[a](<https://exam ple.org>)'],
    ['a blob', '[a](blob:https://example.org/1)'],
    ['the source of a page', '[a](view-source:https://example.org)'],
    ['a collapsed reference', '[a][]\n\n[a]: vbscript:x'],
    ['a shortcut reference', '[a]\n\n[a]: <javascript:alert>'],
    ['a definition that nothing uses', 'Text.\n\n[b]: javascript:alert'],
    ['inside emphasis, in a list, in a note', '<Note>\n- *[a](javascript:alert)*\n</Note>'],
    ['in a table', '| a |\n| - |\n| [a](data:text/html,x) |'],
    ['in a heading', '## [a](javascript:alert)'],
  ])('%s', (_name, text) => {
    expect(kindsOf(text)).toContain('unsafe-link');
  });

  test('say what is wrong', () => {
    expect(reportOf('See [this](javascript:alert).')).toMatchInlineSnapshot(`
      "lantern-line.mdx:32:5 error The link "javascript:alert" is not allowed: addresses that start with javascript: can run code or lead astray.
        32 | See [this](javascript:alert).
           |     ^
        → A link goes to a full https:// address, or to another entry as /initiatives/<id>/.

      1 entry checked: 1 error and 0 warnings."
    `);
  });

  test.each([
    '[a](https://example.org/about)',
    '[a](https://other.example.org/)',
    '[a](https://lantern.example.org.evil.example/)',
    'See https://evil.example/ now.',
    'See www.evil.example now.',
    '[a][b]\n\n[b]: https://evil.example/',
  ])('%s leads to what the entry names nowhere else', (text) => {
    expect(reportOf(text)).toContain('which the entry names nowhere else. Name the page in "sources" and cite it.');
  });

  test.each([
    '[a](https://lantern.example.org)',
    'See https://lantern.example.org/a_b now.',
    '[a](/initiatives/other/)',
    '[a](#text-head)',
  ])('%s is fine', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test('an e-mail address stays text', () => {
    const { entry } = readRenderedEntry({ file: 'a.mdx', text: entryText({}, `${cite}Write to help@example.org today.`) }, [], '/');
    expect(entry?.html).toContain('<p>Write to help@example.org today.</p>');
  });
});

test('HTML that is not written as the parser wants it is called HTML', () => {
  for (const html of ['<img src=x onerror=alert(1)>', 'a <br> b', '</div>', '<a href=x>b</a>'])
    expect(kindsOf(html), html).toEqual(['code-in-entry']);
  expect(kindsOf('Costs < 5 and <5')).toEqual(['mdx-syntax']);
});

test('another port, or a backslash, is another place', () => {
  for (const url of ['https://lantern.example.org:8443/', 'https://lantern.example.org/%00', 'https://lantern.example.org/a\\b'])
    expect(kindsOf(`[a](${url})`), url).toEqual(['unsafe-link']);
});

test('an address in angle brackets is no link, and the cure says what is', () => {
  for (const address of [
    'https://example.org/a',
    'http://example.org',
    'mailto:help@example.org',
    'help@example.org',
    'javascript:alert',
    'tel:+44',
  ])
    for (const text of [`<${address}>`, `See <${address}>.`, `- see\n\n  <${address}> now`]) {
      expect(kindsOf(text), text).toEqual(['not-in-entry']);
      expect(reportOf(text), text).toContain('Link to a page as [words](https://…), and put what people write to into "contacts".');
    }
});

test('ids in the text are its own, each once', () => {
  const { entry } = readRenderedEntry(
    { file: 'a.mdx', text: inEntry('## Sources\n\n## Sources\n\n## Sources 2\n\n## !\n\n## Section\n\n## Text Sources\n\n### \\<b\\>') },
    [],
    '/',
  );
  const ids = [...(entry?.html ?? '').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([
    'text-sources',
    'text-sources-2',
    'text-sources-2-2',
    'text-section',
    'text-section-2',
    'text-text-sources',
    'text-b',
  ]);
});

test('what an entry does not hold', () => {
  const texts = ['![a](https://example.org/a.png)', '# Title', 'Text.[^x]\n\n[^x]: Mine.', `${'> '.repeat(30)}a`];
  expect(reports(texts.map(inEntry))).toMatchInlineSnapshot(`
    "lantern-line.mdx:32:1 error An image cannot stand in an entry.
      32 | ![a](https://example.org/a.png)
         | ^
      → Say in words what it shows, and cite the page it is on.
    lantern-line.mdx:32:1 error A heading of level 1 cannot stand in an entry.
      32 | # Title
         | ^
      → Use ## for a section and ### below it; the name of the entry is the page heading.
    lantern-line.mdx:34:1 error A footnote of its own cannot stand in an entry.
      34 | [^x]: Mine.
         | ^
      → Footnotes come from "sources" in the frontmatter; cite one with [^id].
    lantern-line.mdx:32:41 error Nesting of more than 20 levels cannot stand in an entry.
      32 | > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > a
         |                                         ^
      → Write plain paragraphs."
  `);
});

test('a citation without its source', () => {
  expect(reportOf('It works.[^lantrn]')).toMatchInlineSnapshot(`
    "lantern-line.mdx:32:10 error The text cites [^lantrn], but no source has that id.
      32 | It works.[^lantrn]
         |          ^
      → Did you mean "lantern"?

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('a second block of fields, which would become a heading', () => {
  expect(reportOf('---\nname: x\nurl: https://lantern.example.org/\n---')).toMatchInlineSnapshot(`
    "lantern-line.mdx:33:1 error A second block of fields ("name: x") cannot stand in an entry.
      33 | name: x
         | ^
      → Put the fields between the two lines --- at the top, or remove them. A section begins with ##.

    1 entry checked: 1 error and 0 warnings."
  `);
  for (const text of [
    'name: x\n---',
    '---\nname: x\n\n---\n\nMore.',
    '---\nname: x\n\nurl: y\n---',
    '---\nsources:\n  - id: a\n    url: b\n---',
    '---\ngaps:\n---',
    '---\n\nname: x\n\n---',
    '---\n\nname: x\nurl: y',
    'More.\n\n---\n\nzzz: x\nyyy: z\n\n---\n\nMore.',
    'name: x\n\n---\n\nMore.',
    'sources:\n  - id: a\n    url: b\n\n---',
    '---\nname: x\n...',
    'name: x\n...',
    'name: x\n\n...',
    '+++\nname: x\n+++',
    '+++\nname = "x"\nurl = "y"\n+++\n\nMore.',
    '+++\n\nname = "x"\n\n+++',
    'More.\n\n***\nname: x\n***',
  ])
    expect(kindsOf(text), text).toEqual(['not-in-entry']);
});

test('rules, headings and code are no fields', () => {
  for (const text of [
    '## Note: what is known\n\nMore.',
    'What is known\n---\n\nMore.',
    'More.\n\n---\n\nNote: what is known.\n\n---\n\nMore.',
    '```\n---\nname: x\n---\n```',
    'Hours: at night.',
    'Hours: at night.\n\n---\n\nMore.',
    'What follows: a list.\n\n- One.\n- Two.\n\n---\n\nMore.',
    '---\n\nNote: what is known.\n\n---',
    'It says: "We heard\n...\nnothing."',
    'More.\n\n***\n\nMore.',
    'More.\n\n+++\n\nMore.',
    'A+++ is the best class.\n\n---\n\nMore.',
  ])
    expect(kindsOf(text), text).toEqual([]);
});

test('a source that is never cited', () => {
  expect(report(entryText({}, 'Nothing is cited.'))).toMatchInlineSnapshot(`
    "lantern-line.mdx:21:9 warning sources[0].id: The source "lantern" is never cited.
      21 |   - id: lantern
         |         ^
      → Cite it with [^lantern] where the text says what it shows, or remove it.

    lantern-line.mdx:28:1 error The text cites no source.
      28 | ---
         | ^
      → Put [^id] behind each sentence, with the id of the source that says so.

    1 entry checked: 1 error and 1 warning."
  `);
});

test('a source that only one fact of a contact rests on is used', () => {
  const [lantern] = makeRecord().sources;
  const line = { kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], hours: '24/7', source: 'lantern' };
  const entry = (contact: object): string =>
    entryText({ contacts: [{ ...line, ...contact }], sources: [lantern, { ...lantern, id: 'ministry' }] });
  expect(report(entry({}))).toContain('The source "ministry" is never cited.');
  expect(report(entry({ evidence: { hours: ['ministry'] } }))).toBe('1 entry checked, nothing to mend.');
});

test('MDX that cannot be parsed', () => {
  expect(reportOf('<Note>never closed')).toMatchInlineSnapshot(`
    "lantern-line.mdx:32:1 error The text cannot be read: Expected a closing tag for \`<Note>\` before the end of \`paragraph\`.
      32 | <Note>never closed
         | ^
      → In the text, a literal { or < is written with a backslash before it: \\{ or \\<. What is opened, like <Note>, is also closed.

    1 entry checked: 1 error and 0 warnings."
  `);
  expect(reportOf('a { b')).toMatchInlineSnapshot(`
    "lantern-line.mdx:32:3 error The text cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
      32 | a { b
         |   ^
      → In the text, a literal { or < is written with a backslash before it: \\{ or \\<. What is opened, like <Note>, is also closed.

    1 entry checked: 1 error and 0 warnings."
  `);
});

test('nothing of an entry with an error is used', () => {
  expect(readEntry('a.mdx', entryText({}, '{globalThis.ran = true}')).entry).toBeUndefined();
  expect('ran' in globalThis).toBe(false);
});
