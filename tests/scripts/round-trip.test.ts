import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/import/read-table.ts';
import { byteOrderMark, toCsv } from '../../src/catalogue/export/csv.ts';
import { publicRecord, toJsonLines, type PublicRecord } from '../../src/catalogue/export/record.ts';
import { completeRecord } from '../../src/catalogue/derived/complete-record.ts';
import { writtenRecord } from '../../src/catalogue/derived/written-record.ts';
import { byId } from '../../src/catalogue/facets/sort.ts';
import { contactsForFiles } from '../../src/catalogue/helplines/shown-contacts.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { readOrganisations } from '../../src/store/read-organisations.ts';
import { initiativeSchema } from '../../src/schema/initiative.ts';
import { anyCatalogue } from '../fixtures/arbitrary.ts';
import { entryText, makeRecord } from '../fixtures/initiative.ts';
import { makeFolder, runCommand } from '../fixtures/run-command.ts';
import { workbookOf } from '../fixtures/workbook-of.ts';

// No day that real entries name lies in the future.
process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2999, 11, 31) / 1000);

const real = 'content/initiatives';

/** Those of the made-up records. */
const surroundings = { organisations: new Map(), today: '2026-11-22' };

const exported = async (folder: string): Promise<readonly PublicRecord[]> => {
  const { entries } = await readCatalogue(folder, { today: '2999-12-31' });
  return entries
    .map(({ initiative }) => initiative)
    .toSorted(byId)
    .map((initiative) => publicRecord(initiative, { site: 'https://landscape.example.org/' }));
};

describe.each([
  ['csv', (records: readonly PublicRecord[]) => byteOrderMark + toCsv(records)],
  ['jsonl', (records: readonly PublicRecord[]) => toJsonLines(records)],
] as const)('all entries as %s', (ending, write) => {
  test('go out, come in and go out the same, byte for byte', async () => {
    const text = write(await exported(real));
    const folder = makeFolder({ [`in.${ending}`]: text });
    cpSync('content/organisations', join(folder.path, 'organisations'), { recursive: true });
    const { code, output } = runCommand('import', folder.path, join(folder.path, `in.${ending}`), '--out', join(folder.path, 'out'));
    expect([code, output.split('\n').slice(-2)]).toEqual([
      0,
      [expect.stringMatching(/^\d+ to add, 0 to change, 0 the same\.$/), 'Written.'],
    ]);
    expect(write(await exported(join(folder.path, 'out')))).toBe(text);
  });

  test('come in beside what they were made of, and change nothing', async () => {
    const folder = makeFolder({ [`in.${ending}`]: write(await exported(real)) });
    cpSync('content/organisations', join(folder.path, 'organisations'), { recursive: true });
    cpSync(real, join(folder.path, 'out'), { recursive: true });
    const { code, output } = runCommand('import', folder.path, join(folder.path, `in.${ending}`), '--out', join(folder.path, 'out'));
    expect(code, output).toBe(0);
    expect(output).toMatch(/0 to add, 0 to change, \d+ the same\.\nNothing to write\.$/);
    for (const name of readdirSync(real)) expect(folder.read(`out/${name}`), name).toBe(readFileSync(join(real, name), 'utf8'));
  });
});

test('the workbook of all entries comes in beside them, and changes nothing', async () => {
  const folder = makeFolder({ 'in.xlsx': await workbookOf(real) });
  cpSync('content/organisations', join(folder.path, 'organisations'), { recursive: true });
  cpSync(real, join(folder.path, 'out'), { recursive: true });
  const { code, output } = runCommand('import', folder.path, join(folder.path, 'in.xlsx'), '--out', join(folder.path, 'out'), '--update');
  expect(code, output).toBe(0);
  expect(output).toMatch(/0 to add, 0 to change, \d+ the same\.\nNothing to write\.$/);
  expect(output).not.toContain('To be answered');
});

test('the workbook of all entries comes into an empty catalogue, and gives the same entries and organisations', async () => {
  const folder = makeFolder({ 'in.xlsx': await workbookOf(real) });
  const { code, output } = runCommand('import', folder.path, join(folder.path, 'in.xlsx'), '--out', join(folder.path, 'initiatives'));
  expect([code, output.split('\n').slice(-2)]).toEqual([0, [expect.stringMatching(/^\d+ to add, 0 to change, 0 the same\.$/), 'Written.']]);
  // A contact that must not be shown has no number in a workbook, so that nobody can bring it back.
  const [before, after] = await Promise.all([exported(real), exported(join(folder.path, 'initiatives'))]);
  const shown = ({ contacts, ...record }: PublicRecord, today: string) => ({
    ...record,
    contacts: contactsForFiles({ contacts, sources: record.sources }, today)?.filter((contact) => !('withheld' in contact)) ?? [],
  });
  expect(after.map((record) => shown(record, '2026-11-28'))).toEqual(before.map((record) => shown(record, '2026-11-28')));
  const used = new Set(before.flatMap(({ organisations }) => organisations.map(({ id }) => id)));
  expect(used.size).toBeGreaterThan(1000);
  const [{ register: old }, { register: now }] = await Promise.all([
    readOrganisations(real),
    readOrganisations(join(folder.path, 'initiatives')),
  ]);
  for (const id of used) {
    // Which organisations are not the same is a remark for those who keep the files.
    const { apartFrom: _apartFrom, ...said } = old.get(id) ?? { name: '' };
    expect(now.get(id), id).toEqual(said);
  }
});

test('what other pages say of a contact comes back from the workbook', async () => {
  const [lantern] = makeRecord().sources;
  const contact = { kind: 'phone', value: '116006', display: '116 006', countries: ['NP'], hours: '24/7', free: true, source: 'lantern' };
  const entry = entryText(
    {
      contacts: [
        { ...contact, checked: { date: '2026-11-20', how: 'read' }, evidence: { hours: ['ministry'], free: ['lantern', 'ministry'] } },
        { ...contact, value: '116007', display: '116 007', checked: { date: '2026-11-20', how: 'read' } },
      ],
      sources: [lantern, { ...lantern, id: 'ministry', url: 'https://ministry.example.org/' }],
    },
    '## What it does\n\nWorkers ring the line.[^lantern]',
  );
  const folder = makeFolder({ 'in/lantern-line.mdx': entry });
  folder.write('out/lantern-line.mdx', entry.replace('hours: [ministry]\n      ', ''));
  writeFileSync(join(folder.path, 'in.xlsx'), await workbookOf(join(folder.path, 'in')));
  const { code, output } = runCommand('import', folder.path, join(folder.path, 'in.xlsx'), '--out', join(folder.path, 'out'), '--update');
  expect(code, output).toBe(0);
  expect(folder.read('out/lantern-line.mdx'), output).toBe(entry);
});

test('whatever a record holds comes back from both forms', async () => {
  await fc.assert(
    fc.asyncProperty(anyCatalogue, async (initiatives) => {
      fc.pre(initiatives.length > 0);
      const records = initiatives.map((initiative) => publicRecord(initiative, { site: 'https://x.example/' }));
      const again = (rows: readonly { readonly id?: string | undefined; readonly record: Readonly<Record<string, unknown>> }[]): unknown =>
        rows.map(({ id = '', record }) =>
          completeRecord(id, initiativeSchema.parse(writtenRecord(record, surroundings.organisations)), surroundings),
        );
      const table = await readTable('a.csv', new TextEncoder().encode(toCsv(records)));
      const lines = await readTable('a.jsonl', new TextEncoder().encode(toJsonLines(records)));
      for (const { rows } of [table, lines]) {
        expect(rows.flatMap(({ remarks, notes }) => [...remarks, ...notes])).toEqual([]);
        expect(JSON.parse(JSON.stringify(again(rows)))).toEqual(JSON.parse(JSON.stringify(initiatives)));
      }
    }),
    { numRuns: 60 },
  );
});
