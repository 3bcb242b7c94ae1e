import { expect, test } from 'vitest';
import { createContext } from '../../../src/components/context.ts';
import { entryColumns, entryHeader } from '../../../src/components/entry/article.ts';
import { makeInitiative, makeRecord, type RecordInput } from '../../fixtures/initiative.ts';

const [about] = makeRecord().sources;
const source = (id: string, changes: Partial<RecordInput['sources'][number]> = {}) => ({ ...about, id, ...changes }) as never;
const context = createContext({ language: 'en', base: '/', today: '2026-11-23', organisationName: (id) => id });

const words = (html: string): string =>
  html
    .replace(/<a href="#source-[^"]*" aria-label="([^"]*)">\d+<\/a>/g, ' [$1]')
    .replace(/<sup class="fact-sign" role="img" aria-label="([^"]*)">.<\/sup>/g, ' [$1]')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The rows of facts of an entry, with what stands beside each fact. */
const rowsOf = (changes: Partial<RecordInput>): Readonly<Record<string, string>> => {
  const { html } = entryColumns(makeInitiative('a', changes), { html: '', language: 'en' }, context);
  return Object.fromEntries(
    Array.from(html.matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/gs), ([, label = '', value = '']) => [words(label), words(value)]),
  );
};

const sourced = {
  status: 'active',
  started: 2018,
  countries: ['NP', 'IN'],
  languages: ['ne'],
  evidence: { status: ['report'], started: ['report', 'lantern'], countries: ['lantern'] },
  sources: [source('lantern', { published: '2019' }), source('report', { published: '2025-08-03' })],
} as const satisfies Partial<RecordInput>;

test('each fact names its sources as the text does, what we class says so, and what has no source yet says that', () => {
  expect(rowsOf(sourced as never)).toMatchInlineSnapshot(`
    {
      "Access": "Free [no source named yet]",
      "Countries": "Nepal India [Source 1]",
      "Focus area": "Helplines [classed by us]",
      "Form of exploitation": "Forced labour [classed by us]",
      "Language of the tool": "Nepali [no source named yet]",
      "Newest source": "3 August 2025 [Source 2]",
      "Purpose": "Worker voice [classed by us]",
      "Region": "Southern Asia",
      "Sectors": "Not known",
      "Seen running": "Running, seen August 2025 [Source 2]",
      "Sourcing": "Own words only",
      "Started": "2018 [Source 1] [Source 2]",
      "Technology": "Telephone line [classed by us]",
      "Type of response": "Protection [classed by us]",
      "User": "Workers [classed by us]",
    }
  `);
});

test('what is not known needs no source', () => {
  expect(rowsOf({ access: 'unknown' })).toMatchObject({
    Started: 'Not known',
    'Languages of the tool': 'Not known',
    Access: 'Access unknown',
  });
});

test('the head shows by which source it was seen so, or which source is the newest', () => {
  const head = (changes: Partial<RecordInput>): string =>
    words(entryHeader(makeInitiative('a', changes), { html: '', language: 'en' }, context).html);
  expect(head(sourced as never)).toContain('Running, seen August 2025 [Source 2]');
  expect(head({ ...sourced, status: 'unknown', evidence: {} } as never)).toContain('newest source 3 August 2025 [Source 2]');
});

test('a source says what it supports: facts, organisations, contacts, tests, and headings of the text that cite it', () => {
  const text =
    '<h2 id="text-what-it-does">What it does</h2><p>Rings.<sup class="cite"><a href="#source-lantern">1</a></sup></p><h2>Use</h2><p>None.</p>';
  const { html } = entryColumns(
    makeInitiative('a', {
      ...sourced,
      organisations: [{ name: 'Lantern Foundation', role: 'lead', type: 'ngo', source: 'lantern', from: 2018 }],
      effects: [{ by: 'Example University', date: '2025', found: 'Workers reported more often.', source: 'report' }],
    } as never),
    { html: text, language: 'en' },
    context,
  );
  expect(Array.from(html.matchAll(/<span class="source-supports">(.*?)<\/span>/g), ([, all = '']) => words(all))).toEqual([
    'Supports: start, countries, organisations, What it does',
    'Supports: status, start, tests',
  ]);
  expect(words(html)).toContain('Lantern Foundation [Source 1] Lead · 2018–… · ');
  expect(words(html)).toContain('Example University, 2025 Workers reported more often. [Source 2]');
});

test('the sign for a missing source is explained only where one is missing', () => {
  const legendOf = (changes: Partial<RecordInput>): string =>
    /<p class="small soft facts-legend">(.*?)<\/p>/s.exec(
      entryColumns(makeInitiative('a', changes), { html: '', language: 'en' }, context).html,
    )?.[1] ?? '';
  expect(legendOf(sourced as never)).toContain('†');
  const whole = {
    evidence: { access: ['lantern'], countries: ['lantern'] },
    organisations: [{ name: 'Lantern Foundation', role: 'lead', type: 'ngo', source: 'lantern' }],
  };
  expect(legendOf(whole as never)).not.toContain('†');
});
