import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { isSpreadsheetLeftOut } from '../../scripts/lib/programs/spreadsheet.ts';
import { columns } from '../../src/catalogue/export/columns.ts';
import { labelledFields, labelOf, type Labelled } from '../../src/catalogue/export/labelled-cells.ts';
import type { PublicRecord } from '../../src/catalogue/export/record.ts';
import { columnHead } from '../../src/catalogue/export/workbook-heads.ts';
import type { WithheldContact } from '../../src/catalogue/helplines/shown-contacts.ts';
import { readRis } from '../fixtures/ris.ts';
import { openedSheets, type Cell } from '../fixtures/spreadsheet-program.ts';
import { axeFaults } from './axe.ts';
import { watchViolations } from './violations.ts';
import { test } from './one-page.ts';

/** An entry as the site gives it away, with contacts that may have lost their number. */
type Item = Omit<PublicRecord, 'contacts'> & {
  readonly contacts?: readonly (NonNullable<PublicRecord['contacts']>[number] | WithheldContact)[];
};

const { items } = JSON.parse(readFileSync('dist/api/v1/initiatives.json', 'utf8')) as { items: readonly Item[] };
const chosen = items.filter(({ countries, focusAreas }) => countries.includes('GB') && focusAreas.includes('apps'));
const ids = chosen.map(({ id }) => id).toSorted();
const query = 'initiatives/?focus=apps&country=GB';

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.locator('.explorer-count')).toContainText(String(chosen.length));
  await page.locator('.take-away-files summary').click();
};

const take = async (page: Page, format: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`.take-away [data-format="${format}"]`).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

test('what is chosen, and nothing else, is in every file, with where it comes from', async ({ page }) => {
  expect(chosen.length).toBeGreaterThan(1);
  await open(page, query);

  const csv = await take(page, 'csv');
  expect(csv.name).toMatch(new RegExp(`^landscape-\\d{4}-\\d{2}-\\d{2}-${chosen.length}-entries\\.csv\\.zip$`));
  const files = unzipSync(csv.bytes);
  const rows = parseCsv(strFromU8(files['initiatives.csv'] ?? new Uint8Array()), { columns: true, bom: true }) as { id: string }[];
  expect(rows.map(({ id }) => id).toSorted()).toEqual(ids);
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
  expect(readme).toContain('Country: United Kingdom');
  expect(readme).toContain('focus=apps&country=GB');
  expect(readme).toContain('CC BY 4.0');
  expect(Object.keys(files)).toContain('initiatives-lists.csv');
  await expect(page.locator('.take-away-status')).toContainText(csv.name);

  const document = JSON.parse((await take(page, 'json')).bytes.toString());
  expect(document).toMatchObject({
    count: chosen.length,
    licence: { name: 'CC BY 4.0' },
    filter: expect.stringContaining('United Kingdom'),
  });
  expect(document.items.map(({ id }: Item) => id).toSorted()).toEqual(ids);

  const library = parseBibtex((await take(page, 'bib')).bytes.toString());
  expect(library.errors).toEqual([]);
  expect(library.entries).toHaveLength(chosen.length + 1);

  expect(readRis((await take(page, 'ris')).bytes.toString())).toHaveLength(chosen.length + 1);
  expect(JSON.parse((await take(page, 'csl')).bytes.toString())).toHaveLength(chosen.length + 1);
});

/** The texts of a sheet as a spreadsheet shows them, its heads first; runs of spaces and lines count as one. */
const textsOf = (rows: readonly (readonly Cell[])[] | undefined): string[][] =>
  (rows ?? []).map((row) => row.map(({ text }) => text.replace(/\s+/g, ' ').trim())).filter((row) => row.some((text) => text !== ''));

const byHead = ([heads = [], ...rows]: string[][]): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));

const headOf = (name: string): string => columnHead(name, 'fr');

const shown = (value: unknown, of: Labelled | undefined): string =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value])
    .map((item) => (of === undefined ? String(item) : labelOf(String(item), of, 'fr')))
    .join(' | ')
    .replace(/\s+/g, ' ')
    .trim();

test('the workbook opens in a spreadsheet as what is chosen, cell by cell, in the language of the page', async ({ page }) => {
  test.skip(isSpreadsheetLeftOut());
  test.setTimeout(180_000);
  const own = items.filter(({ countries }) => (['IQ', 'NP', 'TG'] as const).some((code) => countries.includes(code)));
  const given = own.flatMap(({ contacts = [] }) => contacts);
  expect(given.filter((contact) => 'withheld' in contact)).not.toHaveLength(0);
  const violations = await watchViolations(page);
  await page.goto('fr/initiatives/?country=IQ,NP,TG');
  await expect(page.locator('.explorer-count')).toContainText(String(own.length));
  await page.locator('.take-away-files summary').click();
  const { name, bytes } = await take(page, 'xlsx');
  expect(name).toMatch(new RegExp(`^landscape-\\d{4}-\\d{2}-\\d{2}-${own.length}-entries\\.xlsx$`));
  expect(violations).toEqual([]);

  const folder = mkdtempSync(join(tmpdir(), 'chosen-'));
  try {
    writeFileSync(join(folder, 'chosen.xlsx'), bytes);
    const sheets = await openedSheets(folder, join(folder, 'chosen.xlsx'));
    const groups = ['Organisations', 'Rôles', 'Sources', 'Contacts', 'Preuves', 'Traductions', 'Code source ouvert', 'Effets'];
    expect([...sheets.keys()]).toEqual(['Initiatives', ...groups, 'À propos']);
    expect([...sheets.values()].flat(2).flatMap(({ formula }) => formula ?? [])).toEqual([]);

    const entries = new Map(byHead(textsOf(sheets.get('Initiatives'))).map((row) => [row['id'], row]));
    expect(entries.size).toBe(own.length);
    for (const record of own) {
      const row = entries.get(record.id);
      for (const { name: column, value } of columns.filter(({ kind }) => kind !== 'json'))
        expect(row?.[headOf(column)], `${record.id} ${column}`).toBe(shown(value(record as PublicRecord), labelledFields[column]));
      expect(row?.['Résumé'], record.id).toBe(shown(record.translations?.fr?.summary ?? record.summary, undefined));
    }

    const sources = byHead(textsOf(sheets.get('Sources')));
    expect(sources.map((row) => `${row[headOf('initiative')]} ${row['id']} ${row[headOf('url')]}`).toSorted()).toEqual(
      own.flatMap(({ id, sources: all }) => all.map((source) => `${id} ${source.id} ${source.url}`)).toSorted(),
    );
    expect(new Set(sources.map((row) => row[headOf('independent')]))).toEqual(new Set(['oui', 'non']));
    const contacts = byHead(textsOf(sheets.get('Contacts')));
    expect(contacts).toHaveLength(given.length);
    expect(contacts.map((row) => row[headOf('value')]).toSorted()).toEqual(
      given.map((contact) => ('value' in contact ? contact.value : '')).toSorted(),
    );
    for (const row of contacts)
      if (row[headOf('withheld')] !== '') expect([row[headOf('value')], row[headOf('display')]]).toEqual(['', '']);

    for (const row of contacts) {
      expect(['', 'Lu sur la page de la source', 'Appelé, avec réponse']).toContain(row[headOf('checkedHow')]);
      expect(row[headOf('withheld')]).not.toMatch(/^(disputed|withdrawn)$/);
    }

    const facts = byHead(textsOf(sheets.get('Preuves')));
    for (const { id, status, access } of own) {
      const said = new Map(
        facts.filter((row) => row[headOf('initiative')] === id).map((row) => [row[headOf('field')], row[headOf('value')]]),
      );
      for (const [field, value, of] of [
        ['status', status, 'statuses'],
        ['access', access, 'access'],
      ] as const)
        if (value !== 'unknown') expect(said.get(headOf(field)), `${id} ${field}`).toBe(shown(value, of));
    }
    const translations = byHead(textsOf(sheets.get('Traductions')));
    expect(new Set(translations.map((row) => row[headOf('language')]))).toEqual(new Set(['français', 'espagnol']));
    for (const { id, translations: words = {} } of own)
      if (words.es?.summary !== undefined)
        expect(
          translations.find((row) => row[headOf('initiative')] === id && row[headOf('language')] === 'espagnol')?.['Résumé traduit'],
          id,
        ).toBe(shown(words.es.summary, undefined));

    const organisations = byHead(textsOf(sheets.get('Organisations')));
    expect(organisations.map((row) => row['id']).toSorted()).toEqual(
      [...new Set(own.flatMap(({ organisations: all }) => all.map(({ id }) => id)))].toSorted(),
    );

    const about = new Map(textsOf(sheets.get('À propos')).map(([what = '', text = '']) => [what, text]));
    expect(about.get('Sélection')).toContain('Népal');
    expect(about.get('Jour')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(about.get('Licence')).toContain('CC BY 4.0');
    expect(about.get('Citer comme')).toMatch(new RegExp(`: ${own.length} fiches choisies \\(.*Népal.*\\), au \\d.* \\[Jeu de données\\]`));
    expect(about.get('Adresse')).toContain('country=IQ,NP,TG');
    expect(about.get('Version')).toMatch(/^(après la )?version|^état au/);

    const [reference] = parseBibtex((await take(page, 'bib')).bytes.toString()).entries;
    expect(reference?.fields.title).toMatch(new RegExp(`\\s${own.length}\\sfiches\\schoisies\\s\\(Pays\\s:.*Népal`, 'i'));
    const [work] = readRis((await take(page, 'ris')).bytes.toString());
    const told = JSON.stringify([...(work ?? [])]);
    expect(told).toMatch(/fiches\schoisies.*(version|état\sau)/);
    expect(JSON.stringify(reference?.fields) + told).not.toMatch(/selected entries|state of|Selection:/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the dossier is a page that can be read, with every chosen entry', async ({ page }) => {
  await open(page, query);
  const { bytes } = await take(page, 'dossier');
  // Away from the site's own policy, which would refuse the file its styles.
  await page.goto('about:blank');
  await page.setContent(bytes.toString());
  await expect(page.locator('article h2')).toHaveCount(chosen.length);
  await expect(page.locator('.about')).toContainText('United Kingdom');
  for (const { id, organisations } of chosen)
    for (const organisation of organisations)
      await expect(page.locator(`[id="${id}"] a[href$="/organisations/${organisation.id}/"]`)).toHaveText(organisation.name);
  const [first] = chosen;
  await expect(page.locator(`[id="${first?.id}"] dl`)).toContainText(`[${first?.organisations[0]?.id}]`);
  expect(await axeFaults(page)).toEqual([]);
});

test('ten thousand entries do not hold up the page', async ({ page }) => {
  test.setTimeout(180_000);
  const [first] = items;
  const many = Array.from({ length: 10_000 }, (_, at) => ({ ...(items[at % items.length] ?? first), id: `entry-${at}` }));
  await page.route('**/data/initiatives.jsonl', (route) =>
    route.fulfill({ body: many.map((item) => `${JSON.stringify(item)}\n`).join('') }),
  );
  await page.goto('initiatives/');
  await page.locator('.take-away-files summary').click();
  await page.evaluate(() => {
    const choice = { ids: Array.from({ length: 10_000 }, (_, at) => `entry-${at}`), filter: '', path: '/initiatives/' };
    Object.assign(document.querySelector('initiative-explorer') ?? {}, { choice: () => Promise.resolve(choice) });
    // Turns of the page's own loop: it has some only while nothing else keeps it busy.
    const watch = { turns: 0 };
    Object.assign(window, { watch });
    setInterval(() => (watch.turns += 1), 0);
  });
  const { bytes } = await take(page, 'csv');
  const table = strFromU8(unzipSync(bytes)['initiatives.csv'] ?? new Uint8Array());
  expect((parseCsv(table, { bom: true }) as string[][]).length).toBe(10_001);
  expect(await page.evaluate(() => (window as unknown as { watch: { turns: number } }).watch.turns)).toBeGreaterThan(10);
});

test('a file that cannot be made says so, and says where all files are', async ({ page }) => {
  await page.route('**/data/initiatives.jsonl', (route) => route.abort());
  await open(page, query);
  await page.locator('.take-away [data-format="json"]').click();
  await expect(page.locator('.take-away-status a')).toHaveAttribute('href', /\/data\/$/);
});

/** What stands on the clipboard. Pages of the site may not read it; whoever pastes may. */
const pasted = async (page: Page): Promise<string> => {
  await page.evaluate(() => document.querySelector('main')?.append(Object.assign(document.createElement('textarea'), { id: 'pasted' })));
  const place = page.locator('#pasted');
  await place.press('ControlOrMeta+v');
  const text = await place.inputValue();
  await place.evaluate((element) => element.remove());
  return text;
};

test('a citation says in words what is chosen, how many and of which day, and follows the filters', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto(query);
  await expect(page.locator('.explorer-count')).toContainText(String(chosen.length));
  await page.locator('.take-away-cite summary').click();
  const citation = page.locator('.take-away .citation');
  await expect(citation).toContainText(`${chosen.length} selected entries (`);
  await expect(citation).toContainText('Country: United Kingdom');
  await expect(citation).toContainText(/as of \d{4}-\d{2}-\d{2}/);
  await page.getByRole('button', { name: 'Remove Country: United Kingdom' }).click();
  await expect(citation).not.toContainText('United Kingdom');
  await page.locator('.take-away [data-copy]').click();
  await expect(page.locator('.take-away-status')).toContainText('copied');
  expect(await pasted(page)).toBe((await citation.textContent())?.trim());
  await page.locator('.take-away [data-share]').click();
  await expect(page.locator('.take-away-status')).toContainText('copied');
  expect(await pasted(page)).toBe(page.url());
});

for (const [kind, address, has] of [
  ['a country', 'by/country/NP/', (item: Item) => item.countries.includes('NP')],
  ['a focus area', 'focus/hardware/', (item: Item) => item.focusAreas.includes('hardware')],
  ['an organisation', 'organisations/polaris/', (item: Item) => item.organisations.some(({ id }) => id === 'polaris')],
] as const) {
  test(`the page of ${kind} gives exactly its entries, and its citation stands there without a script`, async ({ page, browser }) => {
    const own = items.filter(has);
    const violations = await watchViolations(page);
    await page.goto(address);
    await page.locator('.take-away-files summary').click();
    const document = JSON.parse((await take(page, 'json')).bytes.toString()) as { items: readonly Item[] };
    expect(document.items.map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    expect(violations).toEqual([]);
    const views = page.locator('.take-away > .take-away-bar > a');
    await expect(views.first()).toHaveAttribute('href', /\/initiatives\/\?[a-z]+=[\w-]+$/);
    await expect(views.nth(1)).toHaveAttribute('href', /view=table$/);
    await expect(views).toHaveCount(3);
    await expect(views.last()).toHaveAttribute('href', kind === 'a focus area' ? /findings\/map\/hardware\/$/ : /view=map$/);

    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(new URL(address, page.url().slice(0, -address.length)).href);
    await still.locator('.take-away-sort summary').click();
    await expect(still.locator('.take-away-sort + .take-away-panel a')).toHaveText([
      'Most recently seen',
      'Name',
      'Newest source',
      'Recently added',
    ]);
    await expect(still.getByRole('link', { name: 'Name', exact: true })).toHaveAttribute('href', /sort=name$/);
    await still.locator('.take-away-cite summary').click();
    await expect(still.locator('.take-away .citation')).toContainText(`${own.length} selected entries`);
    await expect(still.locator('.take-away-files')).toBeHidden();
    const ready = still.locator('.take-away-bar p a');
    await expect(ready).toHaveText(['These entries as a table (CSV)', 'Excel', 'CSV', 'JSON', 'All files']);
    for (const link of await ready.all())
      expect((await still.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href))).ok()).toBe(true);
    await plain.close();
  });
}
