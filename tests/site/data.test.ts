import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import datapackage from 'datapackage';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import jsonld from 'jsonld';
import { Parser as TurtleParser } from 'n3';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { itemsOfCell, unguarded } from '../../src/catalogue/export/cell.ts';
import { mostFeedItems } from '../../src/catalogue/export/feed.ts';
import { releaseFiles } from '../../src/catalogue/releases/release.ts';
import { siteLanguages, stringsOf } from '../../src/i18n/strings.ts';
import { readReleases } from '../../src/store/releases.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { focusAreas } from '../../src/vocabulary/focus-areas.ts';
import { readRis } from '../fixtures/ris.ts';
import { base, readPage, siteFolder, siteUrl } from './built-site.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

const mark = '\uFEFF';
const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8').replace(mark, '');
const json = (path: string) => JSON.parse(read(path));
const address = (path: string): string => `${siteUrl}${base}${path}`;

interface Item {
  readonly id: string;
  readonly page: string;
  readonly focusAreas: readonly string[];
  readonly countries: readonly string[];
  readonly organisations: readonly { readonly id: string }[];
  readonly added: string;
  readonly reviewed: string;
  readonly status: string;
}

const { items, count } = json('api/v1/initiatives.json') as { items: readonly Item[]; count: number };
const table = parseCsv(read('data/initiatives.csv'), { columns: true }) as Record<string, string>[];
const page = readPage(read('data/index.html'), 'data/index.html', base);

describe('the files', () => {
  test('hold the same entries, each once', () => {
    const ids = items.map(({ id }) => id);
    const lines = read('data/initiatives.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Item);
    expect(new Set(ids).size).toBe(count);
    expect(table.map(({ id }) => id)).toEqual(ids);
    expect(lines).toEqual(items);
    const singles = ids.map((id) => json(`api/v1/initiatives/${id}.json`).item);
    expect(singles).toEqual(items);
  });

  test('name pages that are there', () => {
    expect(items.filter((item) => item.page !== address(`initiatives/${item.id}/`))).toEqual([]);
    expect(items.filter(({ id }) => !existsSync(join(siteFolder, 'initiatives', id, 'index.html')))).toEqual([]);
  });

  test('are listed on the page with their true size and checksum', () => {
    const listed = read('data/checksums.txt')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ') as [string, string]);
    expect(listed.length).toBeGreaterThan(10);
    for (const [sum, path] of listed) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(siteFolder, path)))
          .digest('hex'),
        path,
      ).toBe(sum);
      expect(page.text, path).toContain(sum);
      expect(page.links.map(({ href }) => href)).toContain(`${base}${path}`);
    }
    const written = globSync(['data/*.*', 'api/v1/*.*', 'schema/*.*'], { cwd: siteFolder })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.html') && file !== 'data/checksums.txt');
    expect(written.toSorted()).toEqual(
      listed
        .map(([, path]) => path)
        .filter((path) => path !== 'CITATION.cff')
        .toSorted(),
    );
  });

  test('fit the published JSON Schema, every record', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
    const validate = ajv.compile(json('schema/initiative.schema.json'));
    const isValid = (item: unknown): boolean => validate(item);
    const faults = items.flatMap((item) => (isValid(item) ? [] : [`${item.id}: ${ajv.errorsText(validate.errors)}`]));
    expect(faults).toEqual([]);
    expect(isValid({ ...items[0], surprise: 1 })).toBe(false);
    expect(isValid({ ...items[0], status: 'busy' })).toBe(false);
  });
});

describe('the table', () => {
  test('is read by papaparse as by csv-parse', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(read('data/initiatives.csv'), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual(table);
  });

  test('has no cell that a spreadsheet would run or shorten', () => {
    const cells = [...parseCsv(read('data/initiatives.csv')), ...parseCsv(read('data/initiatives-lists.csv'))] as string[][];
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]|^0\d/.test(cell))).toEqual([]);
  });

  test('counts what the pages of the site count', () => {
    for (const area of Object.keys(focusAreas)) {
      const inTable = table.filter((row) => itemsOfCell(row['focusAreas'] ?? '').includes(area)).length;
      expect(items.filter((item) => item.focusAreas.includes(area)).length, area).toBe(inTable);
      const own = readPage(read(`focus/${area}/index.html`), `focus/${area}/index.html`, base);
      expect(own.text, area).toMatch(new RegExp(`\\b${inTable}\\b`));
    }
    expect(page.text).toContain(`${table.length} initiatives`);
  });

  test('has the same items in the long table', () => {
    const rows = parseCsv(read('data/initiatives-lists.csv'), { columns: true }) as Record<string, string>[];
    const long = rows.filter(({ field }) => field === 'countries').map(({ id, value }) => `${id} ${value}`);
    const flat = table.flatMap(({ id, countries = '' }) => itemsOfCell(countries).map((code) => `${id} ${code}`));
    expect(long).toEqual(flat);
  });
});

test('organisations have the names and ids in JSON that the table has', () => {
  const rows = parseCsv(read('data/organisations.csv'), { columns: true }) as Record<string, string>[];
  const byId = new Map((json('api/v1/organisations.json').items as Record<string, unknown>[]).map((item) => [item['id'], item]));
  expect(rows.filter(({ ror }) => ror !== '').length).toBeGreaterThan(10);
  for (const row of rows) {
    const item = byId.get(row['id']);
    for (const name of ['name', 'type', 'country', 'url', 'wikidata', 'ror'])
      expect(item?.[name] ?? '', `${row['id']} ${name}`).toBe(unguarded(row[name] ?? ''));
    for (const name of ['acronyms', 'formerly', 'partOf']) expect(item?.[name] ?? []).toEqual(itemsOfCell(unguarded(row[name] ?? '')));
  }
});

test('the page of an organisation says what its file says: other and former names, what it is part of, ids elsewhere', () => {
  const rows = parseCsv(read('data/organisations.csv'), { columns: true }) as Record<string, string>[];
  const names = new Map(rows.map(({ id = '', name = '' }) => [id, unguarded(name)]));
  const listOf = (row: Record<string, string>, field: string): readonly string[] => itemsOfCell(unguarded(row[field] ?? ''));
  const told = rows.filter((row) => ['names', 'acronyms', 'formerly', 'partOf', 'wikidata', 'ror'].some((field) => row[field] !== ''));
  expect(told.length).toBeGreaterThan(100);
  // The text of a page is broken where an entity stands.
  const letters = (text: string): string => text.replace(/\s+/g, '');
  for (const language of languages)
    for (const row of told) {
      const path = `${language}organisations/${row['id']}/`;
      const own = readPage(read(`${path}index.html`), `${path}index.html`, base);
      for (const name of [
        ...['names', 'acronyms', 'formerly'].flatMap((field) => listOf(row, field)),
        ...listOf(row, 'partOf').map((id) => names.get(id)),
      ])
        expect(letters(own.text), path).toContain(letters(name ?? '?'));
      const addresses = own.links.map(({ href }) => href);
      for (const id of [row['ror'], row['wikidata'] === '' ? '' : `https://www.wikidata.org/entity/${row['wikidata']}`])
        if (id !== '') expect(addresses, path).toContain(id);
    }
});

test('names of organisations come with their ids, in the same order', () => {
  const rows = parseCsv(read('data/organisations.csv'), { columns: true }) as Record<string, string>[];
  const names = new Map(rows.map(({ id = '', name = '' }) => [id, unguarded(name)]));
  const listOf = (row: Record<string, string>, field: string): readonly string[] => itemsOfCell(unguarded(row[field] ?? ''));
  for (const role of ['lead', 'partner', 'funder']) {
    expect(table.filter((row) => row[`${role}OrganisationIds`] !== '').length, role).toBeGreaterThan(20);
    for (const row of table)
      expect(
        listOf(row, `${role}OrganisationIds`).map((id) => names.get(id)),
        `${row['id']} ${role}`,
      ).toEqual(listOf(row, `${role}Organisations`));
  }
});

test('what is worked out is alike in the table and in JSON', () => {
  const worked = ['statusAsOf', 'seen', 'sourcing', 'evidenceAge', 'newestEvidence', 'sourceCount', 'independentSourceCount'] as const;
  const roles = ['lead', 'partner', 'funder'].flatMap((role) => [`${role}Organisations`, `${role}OrganisationIds`]);
  const lists = ['regions', ...roles];
  for (const [at, item] of (items as unknown as readonly Readonly<Record<string, unknown>>[]).entries()) {
    const row = table[at] ?? {};
    for (const name of worked) expect(row[name], `${row['id']} ${name}`).toBe(String(item[name] ?? ''));
    for (const name of lists) expect(itemsOfCell(unguarded(row[name] ?? '')), `${row['id']} ${name}`).toEqual(item[name] ?? []);
  }
});

describe('the data package', () => {
  const { resources: every, ...head } = json('data/datapackage.json');
  const resources = every.filter(({ format }: { format: string }) => format === 'csv');

  test('names every file of a table with its size and checksum', () => {
    for (const { path, bytes, hash } of every) {
      const file = readFileSync(join(siteFolder, 'data', path));
      expect([bytes, hash]).toEqual([file.byteLength, `sha256:${createHash('sha256').update(file).digest('hex')}`]);
    }
    expect(new Set(every.map(({ name }: { name: string }) => name)).size).toBe(every.length);
  });

  test('describes version 2 with a licence', () => {
    expect(head).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', licenses: [{ name: 'CC-BY-4.0' }] });
  });

  test('describes the tables as they are, column by column', () => {
    for (const { path, bytes, hash, schema } of resources) {
      const file = readFileSync(join(siteFolder, 'data', path));
      expect(file.byteLength).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
      const [header = []] = parseCsv(file, { to: 1, bom: true }) as string[][];
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
      expect(schema.fields.filter(({ description }: { description: string }) => description === '')).toEqual([]);
    }
  });

  test('is accepted by a validator, and all tables are read by it without an error, every reference followed', async () => {
    // The library knows version 1, in which a table says so by a profile, and takes the mark for Excel as a part of the first
    // name; the rest it reads is the same in version 2.
    const folder = mkdtempSync(join(tmpdir(), 'landscape-package-'));
    for (const { path } of resources) writeFileSync(join(folder, path), read(`data/${path}`));
    const tables = resources.map((resource: object) => ({ ...resource, profile: 'tabular-data-resource' }));
    const { Package } = datapackage;
    const tabular = await Package.load({ ...head, profile: 'tabular-data-package', resources: tables }, { basePath: folder, strict: true });
    expect(tabular.errors).toEqual([]);
    const rows = await Promise.all(tabular.resources.map((resource) => resource.read({ relations: true })));
    expect(rows.map(({ length }) => length)).toEqual(
      resources.map(({ path }: { path: string }) => (parseCsv(read(`data/${path}`)) as string[][]).length - 1),
    );
  });

  test('tells programs of every column that may have a guarding apostrophe, and which one to take away', () => {
    const tablesAsJson = json('data/tables.json').tables as Record<string, Record<string, unknown>[]>;
    let taken = 0;
    for (const { name, path, schema } of resources) {
      const guards = new Map(
        schema.fields.flatMap(({ name: field, guard }: { name: string; guard?: string }) =>
          guard === undefined ? [] : [[field, new RegExp(guard)]],
        ) as [string, RegExp][],
      );
      const rows = parseCsv(read(`data/${path}`), { columns: true }) as Record<string, string>[];
      for (const [at, row] of rows.entries())
        for (const [field, cell] of Object.entries(row)) {
          if (unguarded(cell) === cell) continue;
          const text = cell.replace(guards.get(field) ?? /$^/, '');
          const value = tablesAsJson[name]?.[at]?.[field];
          expect(text, `${name} ${field}`).toBe(typeof value === 'string' ? value : unguarded(cell));
          taken++;
        }
    }
    expect(taken).toBeGreaterThan(200);
    const contacts = resources.find(({ name }: { name: string }) => name === 'contacts').schema.fields;
    for (const field of ['value', 'display'])
      expect(contacts.find(({ name }: { name: string }) => name === field)).toMatchObject({
        guard: expect.any(String),
        description: expect.stringContaining('apostrophe'),
      });
  });

  test('names the version that the other files name', () => {
    const { release, changedSinceRelease, generated } = json('api/v1/initiatives.json') as Record<string, unknown>;
    expect(head.version).toBe(changedSinceRelease === true ? `after release ${String(release)}, state of ${String(generated)}` : release);
    expect(read('CITATION.cff')).toContain(`version: ${JSON.stringify(head.version)}`);
    expect(json('api/v1/openapi.json').info.version).toBe(head.version);
    const sentence = changedSinceRelease === true ? String(head.version) : `release ${String(release)}`;
    expect(page.source).toContain(`(${sentence})`);
    for (const { id } of items.slice(0, 3)) {
      const single = json(`api/v1/initiatives/${id}.json`);
      expect([single.release, single.changedSinceRelease]).toEqual([release, changedSinceRelease]);
      expect(read(`api/v1/initiatives/${id}.bib`)).toContain(`note = {${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`);
      expect(read(`api/v1/initiatives/${id}.ris`)).toContain(`ET  - ${sentence}\r\n`);
      expect(json(`api/v1/initiatives/${id}.csl.json`)[0].version).toBe(sentence);
      expect(read(`initiatives/${id}/index.html`)).toContain(`(${sentence})`);
    }
  });

  test('has tables that begin with the mark by which Excel knows UTF-8', () => {
    for (const { path } of resources) expect(readFileSync(join(siteFolder, 'data', path), 'utf8').startsWith(mark), path).toBe(true);
  });

  test('has keys that name one row each, and references that lead to a row', () => {
    const rowsOf = new Map<string, Record<string, string>[]>(
      resources.map(({ name, path }: { name: string; path: string }) => [name, parseCsv(read(`data/${path}`), { columns: true })]),
    );
    const keyOf = (row: Record<string, string>, fields: readonly string[]): string => fields.map((field) => row[field]).join('\n');
    for (const { name, schema } of resources) {
      const rows = rowsOf.get(name) ?? [];
      expect(new Set(rows.map((row) => keyOf(row, schema.primaryKey))).size, name).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set((rowsOf.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
        const lost = rows.filter((row) => fields.every((field: string) => row[field] !== '') && !known.has(keyOf(row, fields)));
        expect(lost, `${name} to ${reference.resource}`).toEqual([]);
      }
    }
  });

  test('says of lists of ids and codes which table has them, and each item leads to a row there', () => {
    const idsOf = new Map<string, ReadonlySet<string>>(
      resources.map(({ name, path }: { name: string; path: string }) => [
        name,
        new Set((parseCsv(read(`data/${path}`), { columns: true }) as Record<string, string>[]).map(({ id = '' }) => id)),
      ]),
    );
    const told: string[] = [];
    for (const { name, path, schema } of resources) {
      const rows = parseCsv(read(`data/${path}`), { columns: true }) as Record<string, string>[];
      for (const { name: field, listSeparator, itemReference } of schema.fields) {
        if (itemReference === undefined) continue;
        told.push(`${name}.${field}`);
        expect([typeof listSeparator, itemReference.fields]).toEqual(['string', ['id']]);
        const known = new Set([...(idsOf.get(itemReference.resource) ?? []), ...(itemReference.otherWords ?? [])]);
        const lost = rows.flatMap((row) => itemsOfCell(unguarded(row[field] ?? ''))).filter((item) => !known.has(item));
        expect(lost, `${name}.${field}`).toEqual([]);
      }
    }
    const codes = ['countries', 'languages', 'nationals', 'nameLanguages', 'partOf', 'related', 'supersededBy'];
    const lists = resources.flatMap(({ name, schema }: { name: string; schema: { fields: { name: string; listSeparator?: string }[] } }) =>
      schema.fields.flatMap((field) => (field.listSeparator === undefined ? [] : [`${name}.${field.name}`])),
    ) as string[];
    expect(told).toEqual(lists.filter((list) => codes.includes(list.split('.')[1] ?? '') || list.endsWith('Ids')));
  });

  test('holds what no page may show in no table', () => {
    const contacts = parseCsv(read('data/contacts.csv'), { columns: true }) as Record<string, string>[];
    const withheld = contacts.filter(({ withheld: reason }) => reason !== '');
    expect(withheld.length).toBeGreaterThan(0);
    expect(withheld.filter(({ value, display }) => value !== '' || display !== '')).toEqual([]);
  });

  test('states types and constraints that every row keeps', () => {
    const types: Readonly<Record<string, (cell: string) => boolean>> = {
      string: () => true,
      boolean: (cell) => cell === 'true' || cell === 'false',
      integer: (cell) => /^-?\d+$/.test(cell),
      year: (cell) => /^\d{4}$/.test(cell),
      date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
      array: (cell) => Array.isArray(JSON.parse(cell)),
      object: (cell) => typeof JSON.parse(cell) === 'object',
    };
    interface Field {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[]; readonly pattern?: string };
    }
    const faults = resources.flatMap(({ path, schema }: { path: string; schema: { fields: Field[] } }) =>
      (parseCsv(read(`data/${path}`), { columns: true }) as Record<string, string>[]).flatMap((row) =>
        schema.fields.flatMap(({ name, type, constraints = {} }) => {
          const cell = row[name] ?? '';
          const where = `${path}, ${Object.values(row)[0]} ${name}: ${cell}`;
          if (cell === '') return constraints.required === true ? [where] : [];
          const isRight =
            types[type]?.(cell) === true &&
            (constraints.enum?.includes(cell) ?? true) &&
            (constraints.pattern === undefined || new RegExp(`^${constraints.pattern}$`).test(cell));
          return isRight ? [] : [where];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('linked data', () => {
  test('says the same in Turtle as in JSON-LD', async () => {
    const turtle = read('data/vocabularies.ttl');
    const quads = new TurtleParser().parse(turtle);
    expect(quads.length).toBeGreaterThan(1000);
    const fromJson = String(await jsonld.toRDF(json('data/vocabularies.jsonld'), { format: 'application/n-quads' }));
    const said = (all: typeof quads): readonly string[] =>
      all.map(({ subject, predicate, object }) => `${subject.id} ${predicate.id} ${object.id}`).toSorted();
    expect(said(quads)).toEqual(said(new TurtleParser().parse(fromJson)));
  });

  test('gives every term an address that is there', () => {
    const ids = readPage(read('data/vocabularies/index.html'), 'data/vocabularies/index.html', base).ids;
    const home = address('data/vocabularies/#');
    const subjects = new Set(new TurtleParser().parse(read('data/vocabularies.ttl')).map(({ subject }) => subject.value));
    expect([...subjects].filter((subject) => !subject.startsWith(home) || !ids.has(subject.slice(home.length)))).toEqual([]);
  });

  test('describes the catalogue in DCAT', async () => {
    const expanded = JSON.stringify(await jsonld.expand(json('data/catalog.jsonld')));
    for (const word of ['dcat#Catalog', 'dcat#Dataset', 'dcat#Distribution', 'dcat#downloadURL', 'dcat#byteSize'])
      expect(expanded).toContain(word);
  });
});

test('every entry has its citation in three formats', () => {
  for (const { id } of items) {
    const library = parseBibtex(read(`api/v1/initiatives/${id}.bib`));
    expect(library.errors, id).toEqual([]);
    expect(library.entries.map(({ key }) => key)).toEqual([`landscape-${id}`]);
    expect(readRis(read(`api/v1/initiatives/${id}.ris`)), id).toHaveLength(1);
    const [csl] = json(`api/v1/initiatives/${id}.csl.json`);
    expect(csl).toMatchObject({ id: `landscape-${id}`, URL: address(`initiatives/${id}/`) });
  }
});

/** What Zotero and others read from the head of a page; the comma keeps a corporate name in one piece. */
test.each([
  ['an entry', `initiatives/${items.find(({ focusAreas: [area] }) => area !== 'helplines')?.id}/`],
  ['an organisation', 'organisations/polaris/'],
  ['a release', `data/releases/${json('api/v1/initiatives.json').release}/`],
  ['a figure', 'f/access/'],
  ['the data', 'data/'],
])('the page of %s says in its head how it is cited', (_name, path) => {
  const { source, canonical } = readPage(read(`${path}index.html`), `${path}index.html`, base);
  const said = (name: string) => new RegExp(`<meta name="DC.${name}" content="([^"]*)"`).exec(source)?.[1];
  expect(said('creator')).toMatch(/ contributors,$/);
  expect(said('date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect([canonical, address('')]).toContain(said('identifier'));
  const author = said('creator')?.slice(0, -1) ?? '';
  expect(source).toMatch(new RegExp(`${author}\\. \\(${said('date')?.slice(0, 4)}\\)\\. `));
  expect(readPage(source, path, base).text).toContain(
    (said('title') ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  );
});

test('a page that is discreet says nothing in its head', () => {
  const line = items.find(({ id }) => read(`initiatives/${id}/index.html`).includes('class="discreet"'));
  expect(read(`initiatives/${line?.id}/index.html`)).not.toContain('name="DC.');
});

const feedAt = (path: string) => new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(read(path)).feed;
/** Its page, to which the one step of what it brought leads. */
const firstRelease = 'data/releases/2026.11/';
const languages = languageFolders.filter((language) => existsSync(join(siteFolder, language, 'feed.xml')));

test('feeds are Atom and JSON Feed, of everything and of each focus area, with links that are there', () => {
  const folders = languages.flatMap((language) =>
    ['', ...Object.keys(focusAreas).map((area) => `focus/${area}/`)].map((part) => language + part),
  );
  for (const folder of folders) {
    expect(XMLValidator.validate(read(`${folder}feed.xml`)), folder).toBe(true);
    const feed = feedAt(`${folder}feed.xml`);
    const other = json(`${folder}feed.json`);
    expect(feed.entry.length).toBeLessThanOrEqual(mostFeedItems);
    expect(feed.subtitle, folder).toContain(`${mostFeedItems} `);
    expect(feed.entry.map(({ id }: { id: string }) => id)).toEqual(other.items.map(({ id }: { id: string }) => id));
    expect(new Set(other.items.map(({ id }: { id: string }) => id)).size).toBe(other.items.length);
    expect(new Set(feed.entry.map(({ updated }: { updated: string }) => updated)).size, folder).toBe(feed.entry.length);
    expect(feed['@_xml:lang']).toBe(interfaceLanguages.find((language) => folder.startsWith(`${language.toLowerCase()}/`)) ?? 'en');
    for (const { url } of other.items) expect(existsSync(join(siteFolder, url.slice(address('').length), 'index.html')), url).toBe(true);
  }
});

test('a parser of feeds, written by others, finds in each what a reader shows', () => {
  const atom = globSync('**/feed.xml', { cwd: siteFolder });
  expect(atom.length).toBeGreaterThan(300);
  for (const file of atom) {
    const { id, title, updated, links, entries = [] } = parseAtomFeed(read(file));
    expect(
      [title, updated].every((value) => value !== undefined && value !== ''),
      file,
    ).toBe(true);
    expect([id, links?.find(({ rel }) => rel === 'self')?.href]).toEqual([address(file), address(file)]);
    expect(new Set(entries.map((entry) => entry.id)).size, file).toBe(entries.length);
    expect(entries.filter((entry) => !entry.title || !entry.updated || entry.links?.length !== 1)).toEqual([]);
  }
  for (const file of globSync('**/feed.json', { cwd: siteFolder })) {
    const feed = parseJsonFeed(read(file));
    expect([feed.feed_url, feed.items?.length]).toEqual([address(file), parseAtomFeed(read(file.replace('json', 'xml'))).entries?.length]);
  }
});

test('a country with a line has a feed of its lines alone', () => {
  const files = globSync('helplines/??/feed.xml', { cwd: siteFolder });
  expect(files.length).toBeGreaterThan(50);
  const { items: all } = json('api/v1/initiatives.json') as { items: { page: string; contacts?: { countries: string[] }[] }[] };
  for (const file of files) {
    const country = file.split(/[\\/]/)[1] ?? '';
    const own = new Set(
      all.filter(({ contacts = [] }) => contacts.some(({ countries }) => countries.includes(country))).map((item) => item.page),
    );
    expect(XMLValidator.validate(read(file)), file).toBe(true);
    const pages = (feedAt(file).entry ?? []).map(({ link }: { link: { '@_href': string } }) => link['@_href']) as string[];
    expect(pages.filter((found) => !own.has(found) && found !== address(firstRelease))).toEqual([]);
    expect(pages.length, file).toBeGreaterThan(0);
  }
});

test.each([
  ['country', 'by/country', ({ countries }: Item) => countries],
  ['organisation', 'organisations', ({ organisations }: Item) => organisations.map(({ id }) => id)],
])('each %s with three entries has a feed of what changed in them, in each language, to which its page leads', (_name, folder, termsOf) => {
  const entriesOf = Map.groupBy(
    items.flatMap((item) => [...new Set(termsOf(item))].map((term) => ({ term, item }))),
    ({ term }) => term,
  );
  const frequent = [...entriesOf].filter(([, own]) => own.length >= 3).map(([term]) => term);
  expect(frequent.length).toBeGreaterThan(50);
  for (const language of languages) {
    const found = globSync(`${language}${folder}/*/feed.xml`, { cwd: siteFolder }).map((file) => file.split(/[\\/]/).at(-2));
    expect(found.toSorted()).toEqual(frequent.toSorted());
    for (const term of frequent) {
      const path = `${language}${folder}/${term}/`;
      expect(XMLValidator.validate(read(`${path}feed.xml`)), path).toBe(true);
      const own = new Set(entriesOf.get(term)?.map(({ item }) => item.page.slice(address('').length)));
      const told: readonly string[] = feedAt(`${path}feed.xml`).entry.map(({ link }: { link: { '@_href': string } }) =>
        link['@_href'].slice(address(language).length),
      );
      expect(told.filter((page) => page !== firstRelease && !own.has(page))).toEqual([]);
      expect(readPage(read(`${path}index.html`), `${path}index.html`, base).links.map(({ href }) => href)).toContain(
        `${base}${path}feed.xml`,
      );
    }
  }
});

test('what the first release brought is one step of a feed, and what changed since is told one by one', () => {
  const frozen = read('data/releases/2026.11/initiatives.jsonl').trim().split('\n');
  const [from, ids] = ['2026-11-23', new Set(frozen.map((line) => (JSON.parse(line) as Item).id))];
  // What an entry says itself of its days; what its history says of it stands on its page, and is told besides.
  const wanted = items.flatMap(({ page, id, added, reviewed }) => [
    ...(ids.has(id) ? [] : [`${page}#added-${added}`]),
    ...(reviewed > added && (!ids.has(id) || reviewed > from) ? [`${page}#reviewed-${reviewed}`] : []),
  ]);
  const feeds = Object.keys(focusAreas).map((area) => ({
    area,
    told: (json(`focus/${area}/feed.json`).items as { id: string; title: string }[]).map(({ id, title }) => ({ id, title })),
  }));
  // Of a feed that is full, the oldest steps are gone.
  const whole = feeds.filter(({ told }) => told.length < mostFeedItems);
  expect(whole).not.toEqual([]);
  for (const { area, told } of whole) {
    const own = new Set(items.filter(({ focusAreas }) => focusAreas.includes(area)).map(({ page }) => page));
    expect(told.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.filter((step) => own.has(step.replace(/#.*/, '')))));
    const before = items.filter(({ id, page }) => ids.has(id) && own.has(page)).length;
    expect(told.filter(({ id }) => id.endsWith('#first-release')).map(({ title }) => title)).toEqual([
      `The first release, with ${before} entries`,
    ]);
  }
});

test('browsers learn from the pages how to search the site', () => {
  const { OpenSearchDescription: found } = new XMLParser({ ignoreAttributes: false }).parse(read('opensearch.xml'));
  expect(found.ShortName.length).toBeLessThanOrEqual(16);
  expect(found.Url[0]['@_template']).toBe(`${address('initiatives/')}?q={searchTerms}`);
  expect(read('index.html')).toContain('application/opensearchdescription+xml');
});

test('llms.txt names addresses that are there', () => {
  const addresses = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, found = '']) => found);
  expect(addresses.length).toBeGreaterThan(10);
  const missing = addresses.filter((found) => {
    const path = join(siteFolder, found.slice(address('').length));
    return !existsSync(found.endsWith('/') ? join(path, 'index.html') : path);
  });
  expect(missing).toEqual([]);
});

describe('a release', () => {
  const releases = readReleases('content/releases');
  const folderOf = (tag: string): string => `data/releases/${tag}`;

  test('offers checksums that fit every file it offers', () => {
    for (const { manifest } of releases) {
      const folder = folderOf(manifest.tag);
      const lines = read(`${folder}/checksums.txt`).trimEnd().split('\n');
      expect(lines.map((line) => line.split('  ')[1])).toEqual(manifest.files.map(({ name }) => name));
      for (const line of lines) {
        const [sum, name = ''] = line.split('  ');
        expect(
          createHash('sha256')
            .update(readFileSync(join(siteFolder, folder, name)))
            .digest('hex'),
          name,
        ).toBe(sum);
      }
      for (const language of siteLanguages) {
        const file = `${language === 'en' ? '' : `${language}/`}${folder}/index.html`;
        const own = readPage(read(file), file, base);
        expect(own.links.map(({ href }) => href)).toContain(`${base}${folder}/checksums.txt`);
        const offered = globSync(`${folder}/*.*`, { cwd: siteFolder }).filter((each) => !each.endsWith('.html'));
        for (const each of offered) expect(own.links.map(({ href }) => href)).toContain(`${base}${each.replaceAll('\\', '/')}`);
      }
    }
  });

  test('says on its page which schema its records fit, and they fit it; one without a schema says so', () => {
    const withSchema = releases.filter(({ beside }) => beside[releaseFiles.schema] !== undefined);
    expect(withSchema.length).toBeGreaterThan(0);
    for (const { manifest, beside } of releases) {
      const folder = folderOf(manifest.tag);
      const { fits, noSchema } = stringsOf('en').data.releases;
      const own = readPage(read(`${folder}/index.html`), `${folder}/index.html`, base);
      if (beside[releaseFiles.schema] === undefined) {
        expect(own.text).toContain(noSchema);
        continue;
      }
      expect(own.text).toContain(fits.replace('{schema}', releaseFiles.schema));
      // The schema of the first release that had one is frozen as it was: strict validators want more of it.
      const ajv = new Ajv2020({ strict: manifest.schema !== undefined, formats: { uri: (text: string) => URL.canParse(text) } });
      const validate = ajv.compile(json(`${folder}/${releaseFiles.schema}`));
      const records = read(`${folder}/${releaseFiles.data}`)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
      expect(records.length).toBe(manifest.counts.initiatives);
      expect(records.flatMap((record) => (validate(record) ? [] : [ajv.errorsText(validate.errors)]))).toEqual([]);
    }
  });

  test('offers its software bill of materials on its page, in each language, and says what that is', () => {
    const withBill = releases.filter(({ beside }) => beside[releaseFiles.bill] !== undefined);
    expect(withBill.length).toBeGreaterThan(0);
    for (const { manifest, beside } of withBill) {
      const path = `data/releases/${manifest.tag}/${releaseFiles.bill}`;
      expect(read(path)).toBe(beside[releaseFiles.bill]);
      const { bomFormat, specVersion, components } = json(path) as {
        bomFormat: string;
        specVersion: string;
        components: readonly object[];
      };
      expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.6']);
      expect(components.length).toBeGreaterThan(20);
      for (const language of siteLanguages) {
        const file = `${language === 'en' ? '' : `${language}/`}data/releases/${manifest.tag}/index.html`;
        const own = readPage(read(file), file, base);
        expect(
          own.links.filter(({ href }) => href === `${base}${path}`),
          file,
        ).toHaveLength(1);
        expect(own.text).toContain(stringsOf(language).data.releases.billText);
      }
    }
  });
});
