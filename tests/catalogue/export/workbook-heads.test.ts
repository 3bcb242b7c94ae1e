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
const columnNames = [
  ...new Set([
    ...columns.flatMap(({ name, kind }) => (kind === 'json' ? [] : [name])),
    ...sheets.flatMap(({ columns: own }) => own.map(({ name }) => name)),
  ]),
];

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

  test('every sheet has a name of its own, which leads back to it', () => {
    for (const { name } of sheets) expect(back?.sheets.get(sheetHead(name, language).toLowerCase()), name).toBe(sheetHead(name, 'en'));
  });
});
