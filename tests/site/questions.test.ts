import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { changesSince, questions } from '../../src/components/data/asked-questions.ts';
import { programLines } from '../../src/components/data/program-lines.ts';
import { countries as regionOfCountry } from '../../src/vocabulary/countries.ts';
import { base, readPage, siteFolder, siteUrl } from './built-site.ts';

type Row = Readonly<Record<string, string | number | null>>;

const database = new DatabaseSync(join(siteFolder, 'data/tables.sqlite'), { readOnly: true });
const ask = (sql: string) => database.prepare(sql).all() as Row[];
const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const rowsOf = (name: string) => parseCsv(read(`data/${name}.csv`), { columns: true, bom: true }) as Record<string, string>[];
const { listings } = readPage(read('data/index.html'), 'data/index.html', base);

interface Contact {
  readonly kind: string;
  readonly countries: readonly string[];
  readonly serves?: string;
  readonly for?: string;
  readonly answers?: boolean;
  readonly nationals?: readonly string[];
  readonly withheld?: string;
}

interface Entry {
  readonly id: string;
  readonly focusAreas: readonly string[];
  readonly exploitation: readonly string[];
  readonly countries: readonly string[];
  readonly status: string;
  readonly statusAsOf?: string;
  readonly seen: string;
  readonly started?: number;
  readonly ended?: number;
  readonly organisations: readonly { id: string; role: string; from?: number; source?: string }[];
  readonly contacts?: readonly Contact[];
  readonly sources: readonly { url: string; kind: string; published?: string; asOf?: string }[];
  readonly secondReading?: string;
}

// The answers are counted once more from another file, in which lists are lists, and without SQL.
const entries = read('data/initiatives.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Entry);
const { searches } = JSON.parse(read('data/search-log.json')) as { searches: { areas: string[]; countries?: string[]; date: string }[] };
const codes = Object.keys(regionOfCountry) as (keyof typeof regionOfCountry)[];
const regionsOf = ({ countries }: Entry): readonly string[] => [
  ...new Set(countries.map((code) => (code === 'global' ? 'global' : regionOfCountry[code as (typeof codes)[number]]))),
];
const regions = [...new Set(Object.values(regionOfCountry))];

const tally = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));
const keyed = (rows: readonly Row[], value: string): ReadonlyMap<string, Row[string]> =>
  new Map(
    rows.map((row) => [JSON.stringify(Object.entries(row).flatMap(([name, cell]) => (name === value ? [] : [cell]))), row[value] ?? null]),
  );

const isForAdults = (
  { exploitation, status }: Entry,
  { kind, serves, answers, nationals, withheld, countries, ...contact }: Contact,
): boolean =>
  withheld === undefined &&
  !['email', 'web', 'app'].includes(kind) &&
  !['paused', 'ended'].includes(status) &&
  serves !== 'children' &&
  contact.for !== 'professionals' &&
  answers !== false &&
  nationals === undefined &&
  countries.length <= 5 &&
  !exploitation.every((form) => form === 'child-sexual-exploitation' || form === 'child-labour');

const tools = entries.filter(({ focusAreas }) => focusAreas.some((area) => area !== 'helplines'));
const searchedFor = (isWanted: (areas: readonly string[]) => boolean): readonly string[] =>
  searches.filter(({ areas }) => isWanted(areas)).flatMap(({ countries = [] }) => countries);

const answers: Readonly<Record<keyof typeof questions, (rows: readonly Row[]) => void>> = {
  byArea: (rows) => {
    const cells = entries.flatMap((entry) =>
      entry.focusAreas.flatMap((area) => regionsOf(entry).map((region) => ({ key: JSON.stringify([area, region, entry.seen]), entry }))),
    );
    const wanted = [...Map.groupBy(cells, ({ key }) => key)].map(([key, own]) => [
      key,
      own.length,
      own.reduce((sum, { entry }) => sum + entry.sources.length, 0),
    ]);
    const found = rows.map(({ area, region, seen, ...counts }) => [
      JSON.stringify([area, region, seen]),
      counts['initiatives'],
      counts['sources'],
    ]);
    expect(found.map(String).toSorted()).toEqual(wanted.map(String).toSorted());
  },
  sourced: (rows) => {
    const firsts = rowsOf('evidence').filter(({ position }) => position === '1');
    const facts = [
      ...firsts.map(({ field = '', source = '' }) => ({ field, source })),
      ...rowsOf('roles').map(({ source = '' }) => ({ field: 'organisations', source })),
    ];
    const wanted = [...Map.groupBy(facts, ({ field }) => field)].map(([field, own]) => {
      const sourced = own.filter(({ source }) => source !== '').length;
      return { field, facts: own.length, sourced, percent: Math.round((1000 * sourced) / own.length) / 10 };
    });
    expect(new Map(rows.map((row) => [row['field'], { ...row }]))).toEqual(new Map(wanted.map((row) => [row.field, row])));
    expect(facts.filter(({ field }) => field === 'countries').length).toBe(entries.length);
  },
  network: (rows) => {
    const pairs = entries.flatMap(({ organisations, started }) =>
      organisations.flatMap((a) =>
        organisations
          .filter((b) => a.id < b.id)
          .map((b) => {
            const [one, other] = [a.from ?? started, b.from ?? started];
            return JSON.stringify([a.id, a.role, b.id, b.role, one === undefined || other === undefined ? null : Math.max(one, other)]);
          }),
      ),
    );
    expect(keyed(rows, 'shared')).toEqual(tally(pairs));
    const own = entries.filter(({ organisations, started }) => organisations.some(({ from }) => from !== undefined && from !== started));
    expect(own.length).toBeGreaterThan(0);
  },
  survival: (rows) => {
    const wanted = entries.map(({ id, seen, started, ended, statusAsOf }) => ({
      id,
      started: started ?? null,
      lastSeenRunning: ['running', 'last-seen', 'pilot'].includes(seen) ? (statusAsOf ?? null) : null,
      firstSeenEnded: seen === 'ended' ? (ended ?? statusAsOf?.slice(0, 4) ?? null) : null,
      censored: seen === 'ended' ? 0 : 1,
    }));
    const byId = (a: { id?: unknown }, b: { id?: unknown }): number => (String(a.id) < String(b.id) ? -1 : 1);
    const found = rows.map((row) => ({ ...row })).toSorted(byId);
    expect(
      found.map(({ firstSeenEnded, ...row }) => ({ ...row, firstSeenEnded: firstSeenEnded === null ? null : Number(firstSeenEnded) })),
    ).toEqual(
      wanted.map((row) => ({ ...row, firstSeenEnded: row.firstSeenEnded === null ? null : Number(row.firstSeenEnded) })).toSorted(byId),
    );
  },
  forms: (rows) => {
    const searched = new Set(searchedFor((areas) => areas.some((area) => area !== 'helplines')));
    const forms = new Set(rowsOf('vocabularies').flatMap(({ vocabulary, id = '' }) => (vocabulary === 'exploitation' ? [id] : [])));
    forms.delete('all-forms');
    const inRegion = (form: string, region: string): number =>
      tools.filter((entry) => entry.exploitation.includes(form) && regionsOf(entry).includes(region)).length;
    const wanted = [...forms].flatMap((form) =>
      regions.flatMap((region) => {
        const own = codes.filter((code) => regionOfCountry[code] === region);
        return inRegion(form, region) > 0
          ? []
          : [
              {
                form,
                region,
                forAllForms: inRegion('all-forms', region),
                worldwide: inRegion(form, 'global'),
                countries: own.length,
                searched: own.filter((code) => searched.has(code)).length,
              },
            ];
      }),
    );
    const sorted = (all: readonly object[]): string[] => all.map((row) => JSON.stringify(row)).toSorted();
    expect(wanted.length).toBeGreaterThan(0);
    expect(sorted(rows)).toEqual(sorted(wanted));
  },
  adults: (rows) => {
    const served = new Set(
      entries.flatMap((entry) =>
        (entry.contacts ?? []).filter((contact) => isForAdults(entry, contact)).flatMap(({ countries }) => countries),
      ),
    );
    const without = codes.filter((code) => !served.has(code)).toSorted();
    expect(rows.map(({ country }) => country)).toEqual(without);
    const withoutEntry = without.filter((code) => !entries.some(({ countries }) => countries.includes(code)));
    expect(withoutEntry.length).toBeGreaterThan(0);
    for (const { country, region, searched } of rows) {
      expect(region).toBe(regionOfCountry[country as (typeof codes)[number]]);
      const days = searches
        .filter((one) => one.areas.includes('helplines') && one.countries?.includes(String(country)) === true)
        .map(({ date }) => date);
      expect(searched, String(country)).toBe(days.toSorted().at(-1) ?? null);
    }
  },
  readTwice: (rows) => {
    const wanted = entries.filter(({ secondReading }) => secondReading !== undefined).map(({ id }) => id);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
  },
  sources: (rows) => {
    const keys = entries.flatMap(({ sources }) =>
      sources.map(({ url, kind, published, asOf }) => JSON.stringify([url.split('/')[2], (published ?? asOf)?.slice(0, 4) ?? null, kind])),
    );
    expect(keyed(rows, 'sources')).toEqual(tally(keys));
  },
};

const asked = Object.keys(questions) as (keyof typeof questions)[];

describe('the questions', () => {
  test.each(asked)('%s stands on the page in at most 15 lines and is answered as another count answers it', (key) => {
    expect(listings).toContain(questions[key]);
    expect(questions[key].split('\n').length).toBeLessThanOrEqual(15);
    answers[key](ask(questions[key]));
  });

  test('look at every country there is, whether it has an entry or not', () => {
    expect(ask('SELECT id, region FROM countries ORDER BY id').map(({ id, region }) => [id, region])).toEqual(
      Object.entries(regionOfCountry).toSorted(),
    );
    expect(ask('SELECT id FROM countries').length).toBe(249);
    const tags = new Set(ask('SELECT id FROM languages').map(({ id }) => String(id)));
    const used = ['initiatives', 'contacts', 'searches', 'sources'].flatMap((table) =>
      rowsOf(table).flatMap(({ languages = '', language = '' }) => [...languages.split(' | '), language]),
    );
    expect(used.filter((tag) => tag !== '' && !tags.has(tag))).toEqual([]);
  });
});

const folder = `${pathToFileURL(siteFolder).href}/`;
const python = (cwd: string, program: string): string => {
  const { stdout, stderr } = spawnSync('python3', ['-c', program], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  expect(stderr).toBe('');
  return stdout;
};

describe.skipIf(spawnSync('python3', ['--version']).status !== 0)('in Python, with nothing but what it brings', () => {
  test('every question is answered by the lines on the page as SQLite answers it', () => {
    expect(listings).toContain(programLines(`${siteUrl}${base}`).SQLite);
    const own = mkdtempSync(join(tmpdir(), 'questions-'));
    try {
      for (const key of asked) {
        writeFileSync(join(own, 'question.sql'), questions[key]);
        const rows = ask(questions[key]).map((row) =>
          Object.values(row)
            .map((cell) => String(cell ?? 'None'))
            .join('\t'),
        );
        const printed = python(own, programLines(folder).SQLite).trimEnd().split('\n');
        expect(
          printed.map((line) => line.replace(/\.0$/, '')),
          key,
        ).toEqual(rows);
      }
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });

  test('what changed between the newest two states is told by the lines on the page', () => {
    const [, to = '', from = ''] =
      listings.map((code) => /releases\/([^/]+)\/since\/([^/]+)\.json/.exec(code)).find((found) => found !== null) ?? [];
    expect(listings).toContain(changesSince(`${siteUrl}${base}`, [to, from]));
    expect(changesSince('', [to, from]).split('\n').length).toBeLessThanOrEqual(15);
    const { items } = JSON.parse(read(`data/releases/${to}/since/${from}.json`)) as { items: { change: string; field?: string }[] };
    const printed = python(siteFolder, changesSince(folder, [to, from]));
    for (const change of ['added', 'removed']) {
      const count = items.filter((item) => item.change === change).length;
      if (count > 0) expect(printed).toContain(`'${change}': ${count}`);
    }
    for (const [field, count] of tally(items.flatMap((item) => item.field ?? []))) expect(printed).toContain(`${count} ${field}\n`);
  });
});
