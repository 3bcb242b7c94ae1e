import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersInMessage } from '../../scripts/lib/apply/answers-in-message.ts';
import { planAnswers, planCorrection } from '../../scripts/lib/apply/plan-correction.ts';
import { recordInMessage } from '../../scripts/lib/apply/record-in-message.ts';
import { isError } from '../../src/problems/problem.ts';
import { print } from '../../src/problems/print.ts';
import { correctionText } from '../../src/components/entry/correction-text.ts';
import { statuses } from '../../src/vocabulary/statuses.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import type { InterfaceLanguage } from '../../src/vocabulary/define.ts';
import { correctionAnswerNames, correctionAnswers } from '../../src/schema/correction-answers.ts';
import { body, entryText, makeRecord } from '../fixtures/initiative.ts';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';

const page = {
  url: 'https://news.example.org/lantern-closes',
  title: 'Lantern line closes',
  publisher: 'Example News',
  published: '2026-02-01',
  kind: 'reporting',
};

const correction = (changes: object = {}): object => ({
  entry: 'lantern',
  field: 'status',
  old: 'unknown',
  new: 'ended',
  since: '2026',
  source: page,
  written: '2026-02-20',
  ...changes,
});

const contact = { kind: 'phone', value: '1144', display: '1144', countries: ['NP'], hours: '24/7', source: 'lantern' };

const messageOf = (message: string | object): string => (typeof message === 'string' ? message : JSON.stringify(message, null, 1));

/** Runs the real command. */
const run = (message: string | object, text = entryText(), ...options: string[]) => {
  const folder = makeFolder({ 'content/lantern.mdx': text });
  const file = folder.write('message.txt', messageOf(message));
  const result = runCommand('apply', folder.path, file, '--content', join(folder.path, 'content'), ...options);
  return { ...result, entry: folder.read('content/lantern.mdx'), list: folder.list(), kept: folder.read('content/lantern.mdx') === text };
};

/** What the command would say and write, without a process of its own. */
const apply = async (message: string | object, text = entryText()): Promise<{ said: string; entry: string | undefined }> => {
  const folder = makeFolder({ 'lantern.mdx': text });
  const record = recordInMessage(messageOf(message));
  if (record === undefined) return { said: 'no record', entry: undefined };
  const { step, problems } = await planCorrection({ file: 'message.txt', text: record, folder: folder.path, today: '2026-11-22' });
  return { said: print(problems, 'text', 1), entry: problems.some(isError) ? undefined : step?.text };
};

test('a status comes with its source, the year of the end, and an id that is made', () => {
  const { code, output, entry, list } = run(correction());
  expect(code, output).toBe(0);
  expect(entry).toContain(
    'status: ended\nended: 2026\naccess: free\nevidence:\n  status: [example-news-2026]\n  ended: [example-news-2026]\n',
  );
  expect(entry).toContain(
    '  - id: example-news-2026\n    url: https://news.example.org/lantern-closes\n    title: Lantern line closes\n    publisher: Example News\n    published: "2026-02-01"\n    accessed: "2026-02-20"\n    kind: reporting\n',
  );
  expect(output).toContain('+ status: ended');
  expect(list).toEqual(['content', 'message.txt']);
  expect(entry.endsWith(`${body}\n`)).toBe(true);
});

test('the record is found in a message that was answered, and its day becomes the date of a page that prints none', async () => {
  const { published: _, ...undated } = page;
  const record = JSON.stringify(correction({ source: undated, since: '2025-12' }), null, 1);
  const message = `Hello,\n\n> Status: unknown → ended\n>\n${record.replace(/^/gm, '> ')}\n> \n> Yours`;
  const { said, entry } = await apply(message);
  expect(entry, said).toContain('asOf: "2025-12"');
  expect(entry).toContain('ended: 2025\n');
});

test('a record in YAML is taken too, and from standard input', () => {
  const folder = makeFolder({ 'lantern.mdx': entryText() });
  const input = 'entry: lantern\nfield: url\nold: null\nnew: https://lantern.example.org/\nwritten: "2026-02-20"\n';
  const { status, stdout } = spawnSync(process.execPath, ['scripts/apply.ts', '-', '--content', folder.path], { input, encoding: 'utf8' });
  expect(status, stdout).toBe(0);
  expect(folder.read('lantern.mdx')).toContain('url: https://lantern.example.org/\n');
});

test('a page that is a source already is named again, not twice', async () => {
  const source = { url: 'https://lantern.example.org/about' };
  const { said, entry } = await apply(correction({ field: 'access', old: 'free', new: 'paid', source, since: undefined }));
  expect(entry, said).toContain('access: paid\nevidence:\n  access: [lantern]\n');
  expect(entry?.match(/- id:/g)).toHaveLength(1);
  expect(entry).toContain('accessed: "2026-02-20"');
});

test('an entry that runs again has no end, and what is not known needs no page', async () => {
  const text = entryText({ status: 'ended', ended: 2025, evidence: { status: ['lantern'], ended: ['lantern'] } });
  expect((await apply(correction({ old: 'ended', new: 'active' }), text)).entry).toContain(
    'status: active\naccess: free\nevidence:\n  status: [example-news-2026]\norg',
  );
  expect((await apply(correction({ old: 'ended', new: 'unknown', source: undefined }), text)).entry).toContain(
    'status: unknown\naccess: free\norganisations',
  );
});

test('places and languages keep the sources of those that stay', async () => {
  const text = entryText({ evidence: { countries: ['lantern'] } });
  const { said, entry } = await apply(correction({ field: 'countries', old: ['NP'], new: ['NP', 'IN'], since: undefined }), text);
  expect(entry, said).toContain('countries: [NP, IN]');
  expect(entry).toContain('countries: [lantern, example-news-2026]');
});

test('an organisation comes with the page that names it, and goes with the year of its end', async () => {
  const added = await apply(
    correction({ field: 'organisations', old: null, new: { name: 'Example Fund', role: 'funder', type: 'foundation' }, since: '2024' }),
  );
  expect(added.entry, added.said).toContain(
    '  - name: Example Fund\n    role: funder\n    type: foundation\n    source: example-news-2026\n    from: 2024\n',
  );
  const gone = await apply(
    correction({ field: 'organisations', old: { name: 'lantern foundation', role: 'lead' }, new: null, since: '2024', source: undefined }),
  );
  expect(gone.entry).toContain('    country: NP\n    to: 2024\n');
});

test('a number changes with the page that prints it, and is taken off without one', async () => {
  const text = entryText({ contacts: [contact] });
  const old = { kind: 'phone', value: '1144' };
  const changed = await apply(correction({ field: 'contacts', old, new: { display: '+977 1-455 0000' }, since: undefined }), text);
  expect(changed.entry, changed.said).toContain('value: "+97714550000"\n    display: +977 1-455 0000\n');
  expect(changed.said).toContain('warning contacts[0].value: +97714550000 is new, listed before: 1144, and fewer than two sites were read');
  expect(changed.entry).toContain('checked:\n      date: "2026-02-20"\n      how: read\n    source: example-news-2026');
  const gone = await apply(correction({ field: 'contacts', old, new: null, since: undefined, source: undefined }), text);
  expect(gone.entry).not.toContain('1144');
  expect(gone.entry).not.toContain('contacts');
});

test('new hours rest on the page that shows them, and all else that is said of the contact where it did', async () => {
  const ministry = { ...page, id: 'ministry', url: 'https://ministry.example.org/', accessed: '2026-02-09' };
  const [lantern] = makeRecord().sources;
  const hours = (changes: object = {}): Promise<{ said: string; entry: string | undefined }> =>
    apply(
      correction({ field: 'contacts', old: { kind: 'phone', value: '1144' }, new: { hours: '9 to 5' }, since: undefined }),
      entryText({ contacts: [{ ...contact, free: true, ...changes }], sources: [lantern, ministry] }, `${body}[^ministry]`),
    );
  const first = await hours();
  expect(first.entry, first.said).toContain(
    'hours: 9 to 5\n    free: true\n    source: lantern\n    evidence:\n      hours: [example-news-2026]\n',
  );
  const again = await hours({ evidence: { hours: ['ministry'], free: ['ministry'] } });
  expect(again.entry, again.said).toContain('evidence:\n      hours: [example-news-2026]\n      free: [ministry]\n');
});

test('what the page of a new number does not say rests on the page of the old one', async () => {
  const { said, entry } = await apply(
    correction({ field: 'contacts', old: { kind: 'phone', value: '1144' }, new: { display: '1145' }, since: undefined }),
    entryText({ contacts: [contact] }),
  );
  expect(entry, said).toContain('source: example-news-2026\n    evidence:\n      countries: [lantern]\n      hours: [lantern]\n');
  const both = await apply(
    correction({ field: 'contacts', old: { kind: 'phone', value: '1144' }, new: { display: '1145', hours: '9 to 5' }, since: undefined }),
    entryText({ contacts: [contact] }),
  );
  expect(both.entry, both.said).toContain('source: example-news-2026\n    evidence:\n      countries: [lantern]\nadded:');
});

test('what an organisation tells without a page is its statement with the date, and no fact', async () => {
  const { said, entry } = await apply(correction({ source: undefined, statement: 'Lantern Foundation' }));
  expect(entry, said).toContain('status: unknown');
  expect(entry).toContain(
    'gaps: "On 20 February 2026 somebody who works for Lantern Foundation told the editors – status: ended, since 2026. No page that shows it was named."',
  );
});

test('a dry run shows the change and writes nothing', () => {
  const { code, output, kept } = run(correction(), entryText(), '--dry-run');
  expect([code, kept]).toEqual([0, true]);
  expect(output).toContain('+ status: ended');
});

const { title: _title, ...untitled } = page;
const { kind: _kind, ...unclassed } = page;

test.each<[string, string | object, RegExp, string?]>([
  ['an empty message', '', /no record/],
  ['a message without a record', 'It has closed, I think.', /no record/],
  [
    'an entry that nobody has',
    correction({ entry: 'lanterm' }),
    /message\.txt:2:11 error entry: There is no entry "lanterm"\.[\s\S]*Did you mean "lantern"\?/,
  ],
  ['an entry that is a path', correction({ entry: '../lantern' }), /error entry:/],
  ['a field that cannot be corrected', correction({ field: 'added' }), /error field: "added" is not one of the allowed terms/],
  ['a field that is misspelt', correction({ statuss: 1 }), /error statuss: There is no field "statuss" here/],
  ['a term that is none', correction({ new: 'closed' }), /error new: "closed" is not one of the allowed terms/],
  ['no old value', correction({ old: undefined }), /"old" is missing/],
  [
    'an old value that is stale',
    correction({ old: 'active' }),
    /error old: The entry says status: "unknown", but this was written against "active"[\s\S]*set "old" to "unknown"/,
  ],
  ['what is done already', correction({ old: 'ended', new: 'unknown' }), /already says status: "unknown"/],
  ['a status without a page', correction({ source: undefined }), /Nothing says which page shows this/],
  ['a status without any date', correction({ source: { ...page, published: undefined }, since: undefined }), /error status: /],
  ['a page without its title', correction({ source: untitled }), /error source: The title of the page is missing/],
  ['a page that nobody classed', correction({ source: unclassed }), /error source: Nothing says whose words/],
  ['an address that runs', correction({ source: { ...page, url: 'javascript:alert(1)' } }), /error source\.url:/],
  ['a website that runs', correction({ field: 'url', old: null, new: 'data:text/html,x', source: undefined }), /error new:/],
  ['a title with an invisible character', correction({ source: { ...page, title: 'Lantern\u202Ecloses' } }), /error/],
  ['a day that is still to come', correction({ written: '2126-02-20' }), /error written: 2126-02-20 is still to come/],
  ['a day that is none', correction({ written: '2026-02-31' }), /error written:/],
  [
    'an organisation that is no part of it',
    correction({ source: undefined, statement: 'Somebody' }),
    /"Somebody" is no organisation of this entry[\s\S]*"Lantern Foundation"/,
  ],
  [
    'an organisation without a kind',
    correction({ field: 'organisations', old: null, new: { name: 'Fund', role: 'funder' } }),
    /error organisations\[1\]\.type/,
  ],
  [
    'the last organisation gone',
    correction({
      field: 'organisations',
      old: { name: 'Lantern Foundation', role: 'lead' },
      new: null,
      since: undefined,
      source: undefined,
    }),
    /error organisations:/,
  ],
  [
    'an organisation that is not named',
    correction({ field: 'organisations', old: { name: 'Fund', role: 'funder' }, new: null }),
    /names no "Fund" as funder[\s\S]*"Lantern Foundation" as lead/,
  ],
  ['a contact of an entry without', correction({ field: 'contacts', old: { kind: 'phone', value: '1' }, new: null }), /no contact phone 1/],
  [
    'words in the place of a number',
    correction({ field: 'contacts', old: { kind: 'phone', value: '1144' }, new: { display: '1144 LANTERN' } }),
    /"1144 LANTERN" is not a number/,
    'number',
  ],
  [
    'a code that forwards calls',
    correction({ field: 'contacts', old: { kind: 'phone', value: '1144' }, new: { display: '**21*1144#' } }),
    /is not a number that can be dialled/,
    'number',
  ],
  [
    'a number that only a statement gives',
    correction({
      field: 'contacts',
      old: { kind: 'phone', value: '1144' },
      new: { display: '1145' },
      source: undefined,
      statement: 'Lantern Foundation',
    }),
    /only where a page prints them/,
    'number',
  ],
  [
    'a number without a page',
    correction({ field: 'contacts', old: { kind: 'phone', value: '1144' }, new: { display: '1145' }, source: undefined }),
    /Nothing says which page/,
    'number',
  ],
  ['something in words', correction({ field: 'text', old: null, new: 'The second paragraph is out of date.' }), /only a person can put/],
  ['a list in the place of a record', '{ "entry": ["a"] }', /error/],
  ['JSON that stops in the middle', JSON.stringify(correction(), null, 1).slice(0, 60), /not valid YAML/],
  ['aliases', 'entry: &a lantern\nfield: *a\n', /an anchor/],
  ['a key that reaches for the prototype', 'entry: lantern\n__proto__: { a: 1 }\n', /reserved key/],
])('%s is refused with its place', async (_what, message, words, has) => {
  const { said, entry } = await apply(message, has === 'number' ? entryText({ contacts: [contact] }) : entryText());
  expect(said).toMatch(words);
  expect(entry).toBeUndefined();
});

test('markup in a title is text', async () => {
  const { said, entry } = await apply(correction({ source: { ...page, title: '<script>alert(1)</script>' } }));
  expect(entry, said).toContain('title: <script>alert(1)</script>');
});

test.each([
  ['a correction that is refused', correction({ new: 'closed' }), entryText()],
  ['a message without a record', 'It has closed, I think.', entryText()],
  ['an entry with a comment', correction(), entryText().replace('name: Lantern Line', 'name: Lantern Line # sure?')],
  ['an entry with an error', correction(), entryText({ access: 'fre' })],
])('nothing is written for %s', (_what, message, text) => {
  expect(run(message, text)).toMatchObject({ code: 1, errors: '', kept: true, list: ['content', 'message.txt'] });
});

test.each([[[]], [['nowhere.txt']]])('%j is no way to call it', (given) => {
  expect(runCommand('apply', '.', ...given).code).toBe(2);
});

/** A letter as a browser writes it from the form without a script: a name and a value a line. */
const letterOf = (answers: Readonly<Record<string, string>>): string =>
  Object.entries({ entry: 'lantern', field: 'status', old: '', new: '', since: '', source: '', statement: '', ...answers })
    .map(([name, value]) => `${name}=${value}\r\n`)
    .join('');

const shown = { source: 'news.example.org/lantern-closes', 'source-title': 'Lantern line closes', 'source-kind': 'reporting' };

const answered = async (message: string, text = entryText(), more: Readonly<Record<string, string>> = {}) => {
  const folder = makeFolder({ 'lantern.mdx': text, ...more });
  const answers = answersInMessage(message);
  if (answers === undefined) return { said: 'no answers', entry: undefined };
  const today = '2026-11-22';
  const { text: record, problems: asked } = await planAnswers({ file: 'message.txt', answers, folder: folder.path, today });
  if (record === undefined) return { said: print(asked, 'text', 1), entry: undefined };
  const { step, problems } = await planCorrection({ file: 'message.txt', text: record, folder: folder.path, today });
  return { said: `${record}\n${print(problems, 'text', 1)}`, entry: problems.some(isError) ? undefined : step?.text };
};

test('the answers of the form without a script are taken as they arrive, in words of any language of the site', () => {
  const letter = letterOf({
    entry: 'https://landscape.example.org/fr/initiatives/lantern/',
    new: 'Terminé',
    since: 'février 2026',
    ...shown,
  });
  const { code, output, entry } = run(`Bonjour,\n> ${letter.replaceAll('\r\n', '\r\n> ')}\n-- \nA sender`);
  expect(code, output).toBe(0);
  expect(output).toContain('Made of the answers in');
  expect(entry).toContain('status: ended\nended: 2026\n');
  expect(entry).toContain('    url: https://news.example.org/lantern-closes\n    title: Lantern line closes\n');
});

test('the same answers are taken from the public form', async () => {
  const answers: Readonly<Record<string, string>> = {
    entry: 'Lantern (lantern)',
    field: 'status',
    new: 'Ended',
    since: '2026-02',
    ...shown,
  };
  const issue = correctionAnswerNames.map((name) => `### ${correctionAnswers[name]}\n\n${answers[name] ?? '_No response_'}\n`).join('\n');
  const { said, entry } = await answered(`${issue}\n### Record\n\n\`\`\`json\n\n\`\`\`\n`);
  expect(entry, said).toContain('status: ended\nended: 2026\n');
});

test.each([
  ['id', 'lantern'],
  ['address of its page for corrections', 'http://localhost:4321/contribute/correct/?entry=lantern&field=status'],
  ['name', 'LANTERN LINE'],
  ['number', '11 44'],
])('an entry is known by its %s', async (_, entry) => {
  const { said, entry: changed } = await answered(
    letterOf({ entry, new: 'ended', since: '2026', ...shown }),
    entryText({ name: 'Lantern line', contacts: [contact] }),
  );
  expect(changed, said).toContain('status: ended\n');
});

test('an entry that is several or none is asked for', async () => {
  const twin = { 'lantern-two.mdx': entryText({ name: 'Lantern line' }) };
  const two = await answered(letterOf({ entry: 'Lantern line', new: 'ended' }), entryText({ name: 'Lantern line' }), twin);
  expect(two.said).toContain('may be lantern or lantern-two');
  expect((await answered(letterOf({ entry: 'Lantren', new: 'ended' }))).said).toContain('There is no entry "Lantren"');
});

test('words that mean nothing certain are asked back, with what they may mean', async () => {
  expect((await answered(letterOf({ new: 'inactive', ...shown }))).said).toContain('Did they mean ended or paused or unknown?');
  expect((await answered(letterOf({ new: 'ended', since: '3/4/2021', ...shown }))).said).toContain('2021-04-03 or 2021-03-04');
  expect((await answered(letterOf({ ...shown }))).said).toContain('Nothing says what is right.');
  expect((await answered(letterOf({ field: 'colour', new: 'red' }))).said).toContain('is no field that is corrected');
  expect((await answered(letterOf({ field: 'countries', new: 'Nepal, Atlantis', ...shown }))).said).toContain('is not understood');
});

test('what is missing is named in the record that was made, which goes on when it is completed', async () => {
  const { 'source-title': _, ...untitled } = shown;
  const { said, entry } = await answered(letterOf({ new: 'ended', since: '2026', ...untitled }));
  expect(entry).toBeUndefined();
  expect(said).toContain('The title of the page is missing.');
  const record = said.slice(0, said.indexOf('\n}') + 2).replace('"kind"', '"title": "Lantern line closes", "kind"');
  expect((await apply(record)).entry).toContain('status: ended\n');
});

test('what the sender says of today is held against the entry', async () => {
  const stale = await answered(letterOf({ old: 'Paused', new: 'ended', since: '2026', ...shown }));
  expect(stale.said).toContain('written against "paused"');
  const vague = await answered(letterOf({ old: 'the page says it is still there', new: 'ended', since: '2026', ...shown }));
  expect(vague.entry, vague.said).toContain('status: ended\n');
});

test('a number, its hours, and one that is gone', async () => {
  const text = entryText({ contacts: [contact] });
  const about = { field: 'contacts', old: '11-44' };
  expect((await answered(letterOf({ ...about, new: '11 45', ...shown }), text)).said).toContain('"display": "11 45"');
  expect((await answered(letterOf({ ...about, new: '9-17', ...shown }), text)).entry).toContain('hours: 9-17\n');
  const gone = await answered(letterOf({ ...about, new: '' }), text);
  expect(gone.entry, gone.said).not.toContain('contacts:');
  expect((await answered(letterOf({ ...about, old: '999', new: '' }), text)).said).toContain('It has "1144"');
});

test('an organisation that comes, changes its part, and goes', async () => {
  const about = { field: 'organisations', ...shown };
  const added = await answered(letterOf({ ...about, new: 'Example Fund (Funder)' }));
  expect(added.said).toContain('"name": "Example Fund",\n  "role": "funder"');
  expect((await answered(letterOf({ ...about, new: 'Example Fund' }))).said).toContain('Write it behind the name in brackets: ');
  const gone = await answered(letterOf({ ...about, old: 'Lantern Foundation', since: '2024' }));
  expect(gone.entry, gone.said).toContain('    to: 2024\n');
  expect((await answered(letterOf({ ...about, old: 'Nobody', since: '2024' }))).said).toContain('The entry names no "Nobody"');
});

/** The text that the page gives to copy, filled in as people do. */
const filledIn = (language: InterfaceLanguage, answers: Readonly<Record<string, string>>): string => {
  const { letter } = stringsOf(language).correct;
  return correctionText(stringsOf(language))
    .split('\n')
    .map((line) => {
      const name = Object.entries(letter).find(([, label]) => line.startsWith(label))?.[0] ?? '';
      return `${line}${answers[name] ?? ''}`;
    })
    .join('\n');
};

const inWords: Readonly<Partial<Record<InterfaceLanguage, readonly [field: string, wanted: string]>>> = {
  en: ['whether it still runs', 'Ended'],
  fr: ['Statut', 'Terminé'],
  es: ['status', statuses.ended.label.es],
};

test.each(Object.entries(inWords) as [InterfaceLanguage, readonly [string, string]][])(
  'the text to copy is taken once it is filled in: %s',
  async (language, [field, wanted]) => {
    const answers = {
      field,
      new: wanted,
      since: '2026',
      source: 'https://news.example.org/lantern-closes?utm_source=x, 2026-02-01, Lantern closes',
    };
    const message = `Hello,\n\n${filledIn(language, { entry: 'Lantern Line', country: 'Nepal', ...answers })}\n\nA. Sender: editor`;
    const { said, entry } = await answered(`${message}\n`, entryText({ url: 'https://news.example.org/' }));
    expect(entry, said).toContain('status: ended\nended: 2026\n');
    expect(entry).toContain('    url: https://news.example.org/lantern-closes\n    title: Lantern closes\n');
    expect(entry).toContain('    published: "2026-02-01"\n');
  },
);

test('in a text to copy an empty line takes nothing off, and a number tells of which line of which country it is', async () => {
  const text = entryText({ contacts: [contact] });
  const twin = { 'lantern-two.mdx': entryText({ name: 'Other', countries: ['IN'], contacts: [{ ...contact, countries: ['IN'] }] }) };
  const about = { entry: '1144', country: 'Nepal', field: 'number' };
  const empty = await answered(filledIn('en', about), text, twin);
  expect([empty.entry, empty.said]).toEqual([undefined, expect.stringContaining('Nothing says what is right.')]);
  const gone = await answered(filledIn('en', { ...about, new: 'no longer' }), text, twin);
  expect(gone.entry, gone.said).not.toContain('1144');
  expect((await answered(filledIn('en', { ...about, country: '', new: 'no longer' }), text, twin)).said).toContain(
    'lantern or lantern-two',
  );
});

test('addresses of a record that is pasted lose what only follows readers, as by every other way', async () => {
  const tracked = `${page.url}?utm_source=letter&fbclid=1`;
  const status = await apply(correction({ source: { ...page, url: tracked } }));
  expect(status.entry, status.said).toContain(`url: ${page.url}\n`);
  const url = await apply(
    correction({ field: 'url', old: null, new: 'https://lantern.example.org/?utm_medium=a', source: undefined, since: undefined }),
  );
  expect(url.entry, url.said).toContain('url: https://lantern.example.org/\n');
});

test('a browser that breaks a line at each "&" takes nothing away', () => {
  const broken =
    'entry=Smith \r\n Sons\r\nfield=status\r\nsource=https://a.example/?a=1\r\nb=2\r\nc=3\r\nsource-title=A title that a program for \r\nmail has broken\r\nstatement=R\r\nD\r\nend=\r\nSent from a phone\r\n';
  expect(answersInMessage(broken)).toEqual({
    ...{ entry: 'Smith & Sons', field: 'status', source: 'https://a.example/?a=1&b=2&c=3' },
    ...{ 'source-title': 'A title that a program for mail has broken', statement: 'R D' },
  });
});

test('text of several lines stays one answer, and who signs the letter is none', () => {
  expect(answersInMessage('entry=lantern\r\nfield=text\r\nnew=One\r\ntwo=2\r\nsince=2024\r\nstatement=\r\nSent from a phone\r\n')).toEqual({
    ...{ entry: 'lantern', field: 'text', new: 'One\ntwo=2', since: '2024', statement: '' },
  });
});
