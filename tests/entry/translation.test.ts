import { expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format-entry.ts';
import { mendEntry } from '../../src/entry/mend-entry.ts';
import { readFiles } from '../../src/store/read-catalogue.ts';
import { readRenderedEntry } from '../../src/store/read-rendered.ts';
import { stateOfText } from '../../src/entry/read-translation.ts';
import { print } from '../../src/problems/print.ts';
import { body, entryText } from '../fixtures/initiative.ts';

const state = stateOfText(body);
const summary = 'Ligne qui répond aux travailleurs à qui l’on a fait payer un emploi.';
const original = { file: 'lantern-line.mdx', text: entryText({ translations: { fr: { summary } } }) };
const french = (text: string, head = `translates: ${state}`): string => `---\n${head}\n---\n\n${text}\n`;
const good = french('## Ce qu’elle fait\n\nDes travailleurs appellent la ligne.[^lantern]');

const read = (text: string, file = 'lantern-line.fr.mdx', main = original) =>
  readFiles([main], { today: '2026-11-22', organisations: new Map(), translations: [{ file, text }] });

/** What a contributor sees, without what is said of the catalogue as a whole. */
const report = (text: string, file?: string, main?: typeof original): string => {
  const { problems, sources } = read(text, file, main);
  const own = problems.filter(({ kind }) => kind !== 'unused-term' && kind !== 'translation-missing');
  return print(own, 'text', 1, (name) => sources.get(name))
    .split('\n')
    .slice(0, -2)
    .join('\n');
};

test('a text in another language is read with the sources of its entry', () => {
  expect(report(good)).toBe('');
  const { entry } = readRenderedEntry(original, [{ file: 'lantern-line.fr.mdx', text: good }], '/');
  expect(entry?.translations).toEqual([
    {
      language: 'fr',
      html: '<h2 id="text-ce-qu-elle-fait">Ce qu’elle fait</h2>\n<p>Des travailleurs appellent la ligne.<sup class="cite"><a href="#source-lantern">1</a></sup></p>',
      isOutdated: false,
    },
  ]);
});

test('how the lines of the English text are broken makes no translation old', () => {
  const main = { ...original, text: original.text.replace('Workers ring', 'Workers\nring') };
  expect(read(good, undefined, main).entries[0]?.translations[0]?.isOutdated).toBe(false);
});

test('what it may not hold is what an entry may not hold, and each mistake is said with its place and its cure', () => {
  const texts = [
    'Appel.[^lantern]\n\nimport x from "node:fs"',
    'Appel.[^lantern] {process.exit(1)} <b>x</b> [a](javascript:alert)',
    'Appel.[^laterne]',
    'Appel.[^lantern]\u202e',
    '',
  ];
  expect(texts.map((text) => report(french(text))).join('\n')).toMatchInlineSnapshot(`
    "lantern-line.fr.mdx:7:1 error The text has an import or export. An entry is data, never code.
      7 | import x from "node:fs"
        | ^
      → Remove it. If the sentence is meant as text, start it with another word.
    lantern-line.fr.mdx:5:18 error The text has an expression in { }. An entry is data, never code.
      5 | Appel.[^lantern] {process.exit(1)} <b>x</b> [a](javascript:alert)
        |                  ^
      → Remove it. A literal brace is written \\{.

    lantern-line.fr.mdx:5:36 error The text has raw HTML (<b>). An entry is data, never code.
      5 | Appel.[^lantern] {process.exit(1)} <b>x</b> [a](javascript:alert)
        |                                    ^
      → Use Markdown instead.

    lantern-line.fr.mdx:5:45 error The link "javascript:alert" is not allowed: addresses that start with javascript: can run code or lead astray.
      5 | Appel.[^lantern] {process.exit(1)} <b>x</b> [a](javascript:alert)
        |                                             ^
      → A link goes to a full https:// address, or to another entry as /initiatives/<id>/.
    lantern-line.fr.mdx:3:1 warning The English text cites "lantern", the translation does not.
      3 | ---
        | ^
      → Translate every sentence with its citations.

    lantern-line.fr.mdx:5:7 error The text cites [^laterne], but no source has that id.
      5 | Appel.[^laterne]
        |       ^
      → Did you mean "lantern"?
    lantern-line.fr.mdx:5:17 error There is an invisible character here: U+202E (right-to-left override).
      5 | Appel.[^lantern]□
        |                 ^
      → Delete it, or retype the line. Such characters can make text read differently from what it is.
    lantern-line.fr.mdx:3:1 error The translation has no text.
      3 | ---
        | ^
      → Translate the text of the entry, or delete the file."
  `);
  expect(read(french('{globalThis.ran = true}')).entries[0]?.translations).toEqual([]);
  expect('ran' in globalThis).toBe(false);
});

test('its frontmatter says what it translates', () => {
  const texts = [
    good.replace(/^---\n.*?\n---\n/s, ''),
    french('Appel.[^lantern]', 'name: Ligne'),
    french('Appel.[^lantern]', 'translates: "2026"'),
    french('Appel.', 'translates: "0123456789ab"'),
  ];
  expect(texts.map((text) => report(text)).join('\n')).toMatchInlineSnapshot(`
    "lantern-line.fr.mdx:1:1 error The field "translates" is missing.
      1 | 
        | ^
      → Add it: above the text, a line ---, then translates: "5bc64a3af590", then a line --- again.
    lantern-line.fr.mdx:2:1 error translates: The field "translates" is missing.
      2 | name: Ligne
        | ^
      → Add it: translates: "5bc64a3af590"

    lantern-line.fr.mdx:2:1 error name: There is no field "name" here.
      2 | name: Ligne
        | ^
      → The fields are "translates".
    lantern-line.fr.mdx:2:13 error translates: Found "2026". It names the state of the English text in twelve digits and letters: translates: "5bc64a3af590".
      2 | translates: "2026"
        |             ^
    lantern-line.fr.mdx:2:13 warning translates: The English text has changed since it was translated; the page says so.
      2 | translates: "0123456789ab"
        |             ^
      → Compare the two texts, then write translates: "5bc64a3af590".

    lantern-line.fr.mdx:3:1 warning The English text cites "lantern", the translation does not.
      3 | ---
        | ^
      → Translate every sentence with its citations."
  `);
});

test('a translation belongs to an entry, in a language of the site, below a summary in that language', () => {
  const files = ['lantern-lin.fr.mdx', 'lantern-line.fre.mdx', 'lantern-line.en.mdx', 'other.fr.mdx', 'lantern-line.es.mdx'];
  expect(files.map((file) => report(good, file)).join('\n')).toMatchInlineSnapshot(`
    "lantern-lin.fr.mdx error There is no entry "lantern-lin" whose text this could be.
      → Did you mean "lantern-line"?
    lantern-line.fre.mdx error "fre" is no language that entries are translated into.
      → Did you mean "fr"?
    lantern-line.en.mdx error "en" is no language that entries are translated into.
      → Name the file lantern-line.fr.mdx; the languages are "fr" or "es".
    other.fr.mdx error There is no entry "other" whose text this could be.
      → Name the file after its entry: <id>.fr.mdx stands beside <id>.mdx.
    lantern-line.es.mdx error The text is translated, but the summary above it is not.
      → Add "translations" with a summary in the language "es" to lantern-line.mdx."
  `);
});

test('an entry with an error of its own hides no mistake of its translation, and makes none', () => {
  const main = { ...original, text: original.text.replace('access: free', 'access: fre') };
  expect(report(french('Appel.[^lantern] <b>x</b>'), undefined, main)).toMatch(
    /^lantern-line\.fr\.mdx:5:18 error The text has raw HTML[^]*access: "fre" is not one/,
  );
  expect(report(good, undefined, main)).not.toContain('fr.mdx');
});

test('it is formatted as entries are', () => {
  const untidy = good.replace(`translates: ${state}`, `translates:   '${state}'`).replace('fait\n', 'fait  \n');
  expect(formatEntry('a/lantern-line.fr.mdx', untidy)).toEqual({ text: good, problems: [] });
  expect(mendEntry('lantern-line.fr.mdx', untidy).text).toBe(good);
  expect(mendEntry('lantern-line.fr.mdx', 'x')).toEqual({ text: 'x', said: [] });
});
