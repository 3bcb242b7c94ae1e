import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { siteFolder, some } from './built-site.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

type Row = Readonly<Record<string, string>>;

const read = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');
const rowsOf = (file: string): readonly Row[] => parseCsv<Row>(read(file), { columns: true, bom: true });
const idsOf = (rows: readonly Row[]): readonly string[] => rows.map(({ id = '' }) => id).toSorted();

const whole = new Map(rowsOf('data/initiatives.csv').map((row) => [row['id'] ?? '', row]));
const roles = rowsOf('data/roles.csv');

/** Columns of the table of the whole catalogue whose cells are lists of terms, by the facet of the pages. */
const columns = {
  country: 'countries',
  purpose: 'purposes',
  user: 'users',
  technology: 'technologies',
  exploitation: 'exploitation',
  focus: 'focusAreas',
};

test.each(Object.entries(columns))('the table of each %s has the entries that name it', (facet, column) => {
  const files = globSync(`by/${facet}/*.csv`, { cwd: siteFolder });
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const term = /([^/]+)\.csv$/.exec(file)?.[1] ?? '';
    const wanted = [...whole.values()].filter((row) => (row[column] ?? '').split(' | ').includes(term));
    expect(idsOf(rowsOf(file)), file).toEqual(idsOf(wanted));
  }
});

test('the table of an organisation has what names it, and nobody has one for a single entry', () => {
  const named = Map.groupBy(roles, ({ organisation = '' }) => organisation);
  const lists = [...named].filter(([, own]) => new Set(own.map(({ initiative }) => initiative)).size > 1);
  expect(lists.length).toBeGreaterThan(10);
  expect(globSync('by/organisation/*.csv', { cwd: siteFolder })).toHaveLength(lists.length);
  for (const [id, own] of lists)
    expect(idsOf(rowsOf(`by/organisation/${id}.csv`)), id).toEqual([...new Set(own.map(({ initiative }) => initiative))].toSorted());
});

test('a table says what the catalogue says, in words', () => {
  for (const row of rowsOf('by/country/NP.csv')) {
    const entry = whole.get(row['id'] ?? '');
    expect(row).toMatchObject({ name: entry?.['name'], summary: entry?.['summary'], page: entry?.['page'] });
    expect(row['countries']?.split('; ')).toContain('Nepal');
    const funders = roles.filter(({ initiative, role }) => initiative === row['id'] && role === 'funder').map(({ name }) => name);
    expect(row['funderOrganisations']).toBe(funders.join('; '));
  }
});

test('every page with a toolbar of its own leads to its table without a script', () => {
  const pages = globSync(`{${languageFolders.join()}}{by/country/*,by/purpose/*,focus/*,organisations/*}/index.html`, {
    cwd: siteFolder,
  }).filter((file) => read(file).includes('<take-away'));
  expect(pages.length).toBeGreaterThan(100);
  const faults = pages.filter((file) => {
    const href = /<noscript>.*?href="\/(by\/[^"]+\.csv)"/s.exec(read(file))?.[1];
    return href === undefined || globSync(href, { cwd: siteFolder }).length === 0;
  });
  expect(some(faults)).toEqual([]);
});
