import { describe, expect, test } from 'vitest';
import { catalogueTables } from '../../../src/catalogue/export/catalogue-tables.ts';
import { columns } from '../../../src/catalogue/export/columns.ts';
import { describedFields, type SchemaNode } from '../../../src/catalogue/export/data-dictionary.ts';
import { groupTables } from '../../../src/catalogue/export/group-tables.ts';
import { columnHead, headsBack, sheetHead } from '../../../src/catalogue/export/workbook-heads.ts';
import { siteLanguages } from '../../../src/i18n/strings.ts';
import { publicSchema } from '../../../src/schema/json-schema.ts';

const fields = describedFields(publicSchema('https://landscape.example.org/') as SchemaNode);
const tables = catalogueTables({ entries: [], organisations: [], register: new Map(), searches: [], fields, today: '2026-11-28' });
const sheets = [
  tables.organisationsTable,
  tables.rolesTable,
  tables.sourcesTable,
  tables.contactsTable,
  tables.evidenceTable,
  ...groupTables({ entries: [], fields }),
];
/** Columns of each sheet. */
const columnsOf = new Map([
  ['', columns.flatMap(({ name, kind }) => (kind === 'json' ? [] : [name]))],
  ...sheets.map(({ name, columns: own }) => [name, own.map((column) => column.name)] as const),
]);
const columnNames = [...new Set([...columnsOf.values()].flat())];

/** A language that is new may have none yet. */
const withHeads = siteLanguages.filter((language) => columnNames.some((name) => columnHead(name, language) !== columnHead(name, 'en')));

test('languages have heads of their own', () => {
  expect(withHeads).toEqual(expect.arrayContaining(['fr', 'es']));
});

describe.each(withHeads)('in %s', (language) => {
  const back = headsBack.find((each) => each.columns.get(columnHead('name', language).toLowerCase()) === 'Name');

  test('every column has a head of its own, which leads back to it', () => {
    for (const name of columnNames) expect(back?.columns.get(columnHead(name, language).toLowerCase()), name).toBe(columnHead(name, 'en'));
    expect(new Set(columnNames.map((name) => columnHead(name, language).toLowerCase())).size).toBe(columnNames.length);
  });

  test('in no sheet a head is that of another of its columns, and each leads back to its own', () => {
    for (const [sheet, names] of columnsOf) {
      const heads = names.map((name) => columnHead(name, language, sheet).toLowerCase());
      expect(heads.map((head) => back?.columns.get(head))).toEqual(names.map((name) => columnHead(name, 'en')));
      expect(new Set(heads).size).toBe(names.length);
    }
  });

  test('only the sheet of entries has summaries in English', () => {
    expect(columnHead('summary', language)).toMatch(/anglais|inglés/);
    expect(columnHead('summary', language, 'translations')).not.toMatch(/anglais|inglés/);
  });

  test('every sheet has a name of its own, which leads back to it', () => {
    for (const { name } of sheets) expect(back?.sheets.get(sheetHead(name, language).toLowerCase()), name).toBe(sheetHead(name, 'en'));
  });
});
