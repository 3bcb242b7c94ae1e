import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { guarded, itemsOfCell, listCell, unguarded } from '../../../src/catalogue/export/cell.ts';
import { countedFieldNames } from '../../../src/catalogue/derived/counted-fields.ts';
import { columns, fieldKinds } from '../../../src/catalogue/export/columns.ts';
import { toCsv } from '../../../src/catalogue/export/csv.ts';
import { longKey, toLongTable } from '../../../src/catalogue/export/long-table.ts';
import { publicRecord } from '../../../src/catalogue/export/record.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

const site = { site: 'https://site.example/' };
const recordOf = (changes: Parameters<typeof makeInitiative>[1]) => publicRecord(makeInitiative('one', changes), site);

describe('a cell', () => {
  test('that a spreadsheet could run is made text, and comes back as it was', () => {
    for (const text of ['=1+1', '+448000121700', '-2', '@SUM(A1)', '0800800800', '016', '\tx', "'=1", "''@"]) {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    }
  });

  test('of any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });

  test('that is safe stays as it is', () => {
    for (const text of ['Plain', "O'Neill", '116006', "'quoted'", '']) expect(guarded(text)).toBe(text);
  });

  test('with a list gives its items back, whatever they hold', () => {
    const item = fc.string({ minLength: 1 }).filter((text) => text === text.trim());
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
        expect(itemsOfCell(listCell(items))).toEqual(items);
      }),
    );
  });

  test('with a list written by hand with semicolons is read too', () => {
    expect(itemsOfCell('apps; hardware ;')).toEqual(['apps', 'hardware']);
  });
});

describe('the table of entries', () => {
  const awkward = recordOf({
    name: '=HYPERLINK("https://x.example")',
    aliases: ['+Ünï "quoted", plus', 'a;b', '日本'],
    gaps: 'Two lines:\nsecond, with "quotes".',
    contacts: [{ kind: 'phone', value: '+9771234567', display: '+977 123 4567', countries: ['NP'], source: 'lantern' }],
  });
  const text = toCsv([awkward, recordOf({})]);

  test.each([
    ['csv-parse', (): Record<string, string>[] => parse(text, { columns: true })],
    ['papaparse', () => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data],
  ])('is read by %s', (_name, read) => {
    const [first, second, ...rest] = read();
    expect(rest).toEqual([]);
    expect(Object.keys(first ?? {})).toEqual(columns.map(({ name }) => name));
    expect(first?.['name']).toBe(`'${awkward.name}`);
    expect(first?.['gaps']).toBe(awkward.gaps);
    expect(itemsOfCell(unguarded(first?.['aliases'] ?? ''))).toEqual(awkward.aliases);
    expect(JSON.parse(first?.['contacts'] ?? '')).toEqual(awkward.contacts);
    expect(second?.['aliases']).toBe('');
    expect(second?.['leadOrganisations']).toBe('Lantern Foundation');
    expect(second?.['leadOrganisationIds']).toBe('lantern-foundation');
    expect(second?.['sourceCount']).toBe('1');
  });

  test('ends every line with CR and LF, and starts without a byte order mark', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.startsWith('id,')).toBe(true);
  });

  test('has a column for every field, and names no derived column like a field', () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(fieldKinds).filter((field) => !names.includes(field))).toEqual([]);
    expect(countedFieldNames.filter((name) => name in fieldKinds)).toEqual([]);
  });
});

describe('the long table', () => {
  test('has one row an item of every list and field of every group', () => {
    const rows = parse(
      toLongTable([recordOf({ countries: ['NP', 'IN'], openSource: { repository: 'https://code.example/x', licence: 'MIT' } })]),
      { columns: true },
    ) as Record<string, string>[];
    expect(rows.filter(({ field }) => field === 'countries')).toEqual([
      { id: 'one', field: 'countries', position: '1', part: '', item: '1', value: 'NP' },
      { id: 'one', field: 'countries', position: '2', part: '', item: '1', value: 'IN' },
    ]);
    expect(rows.find(({ field, part }) => field === 'openSource' && part === 'licence')?.['value']).toBe('MIT');
    expect(rows.find(({ field, part }) => field === 'sources' && part === 'url')?.['value']).toBe('https://lantern.example.org/about');
    expect(rows.some(({ field }) => field === 'name')).toBe(false);
  });

  test('names each row by its key, lists in lists too', () => {
    const contacts = [
      { kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], languages: ['ne', 'en'], source: 'lantern' },
    ];
    const rows = parse(toLongTable([recordOf({ contacts } as never)]), { columns: true }) as Record<string, string>[];
    const keys = rows.map((row) => longKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.filter(({ part }) => part === 'languages').map(({ item, value }) => [item, value])).toEqual([
      ['1', 'ne'],
      ['2', 'en'],
    ]);
  });
});
