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
import { siteLanguages } from '../../src/i18n/strings.ts';
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

/** The entries that each entry names. */
const named = new Map(
  (await readCatalogue(real, { today: '2999-12-31' })).entries.map(({ id, record: { related = [], partOf = [], supersededBy = [] } }) => [
    id,
    [related, partOf, supersededBy].flat(),
  ]),
);

/**
 * Names of the files of each sixth entry, beginning with `from`, and of all that these name; of all entries with ALL_PAGES=1.
 * One form goes out and comes in with all entries at any time.
 */
const sampled = (from: number): readonly string[] => {
  const chosen = new Set<string>();
  const waiting = [...named.keys()].filter((_, at) => process.env['ALL_PAGES'] === '1' || at % 6 === from);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (chosen.has(id)) continue;
    chosen.add(id);
    waiting.push(...(named.get(id) ?? []));
  }
  return readdirSync(real).filter((name) => chosen.has(name.replace(/\..*/, '')));
};

/** A folder with the sampled entries in `sample/initiatives`, and with what the catalogue knows of organisations beside. */
const sampleFolder = (from: number): string => {
  const folder = makeFolder();
  const sample = join(folder.path, 'sample/initiatives');
  for (const name of sampled(from)) cpSync(join(real, name), join(sample, name));
  cpSync('content/organisations', join(folder.path, 'sample/organisations'), { recursive: true });
  return sample;
};

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
  ['csv', 0, (records: readonly PublicRecord[]) => byteOrderMark + toCsv(records)],
  ['jsonl', 1, (records: readonly PublicRecord[]) => toJsonLines(records)],
] as const)('entries as %s', (ending, from, write) => {
  test('go out, come in and go out the same, byte for byte', async () => {
    const text = write(await exported(ending === 'csv' ? real : sampleFolder(from)));
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
    const sample = sampleFolder(from + 2);
    const folder = makeFolder({ [`in.${ending}`]: write(await exported(sample)) });
    cpSync('content/organisations', join(folder.path, 'organisations'), { recursive: true });
    cpSync(sample, join(folder.path, 'out'), { recursive: true });
    const { code, output } = runCommand('import', folder.path, join(folder.path, `in.${ending}`), '--out', join(folder.path, 'out'));
    expect(code, output).toBe(0);
    expect(output).toMatch(/0 to add, 0 to change, \d+ the same\.\nNothing to write\.$/);
    for (const name of readdirSync(sample)) expect(folder.read(`out/${name}`), name).toBe(readFileSync(join(real, name), 'utf8'));
  });
});

test.each(siteLanguages)('the workbook of entries in “%s” comes in beside them, and changes nothing', async (language) => {
  const sample = sampleFolder(4);
  const folder = makeFolder({ 'in.xlsx': await workbookOf(sample, { language }) });
  cpSync('content/organisations', join(folder.path, 'organisations'), { recursive: true });
  cpSync(sample, join(folder.path, 'out'), { recursive: true });
  const { code, output } = runCommand('import', folder.path, join(folder.path, 'in.xlsx'), '--out', join(folder.path, 'out'), '--update');
  expect(code, output).toBe(0);
  expect(output).toMatch(/0 to add, 0 to change, \d+ the same\.\nNothing to write\.$/);
  expect(output).not.toContain('To be answered');
});

test('the workbook of entries comes into an empty catalogue, and gives the same entries and organisations', async () => {
  const sample = sampleFolder(5);
  const folder = makeFolder({ 'in.xlsx': await workbookOf(sample) });
  const { code, output } = runCommand('import', folder.path, join(folder.path, 'in.xlsx'), '--out', join(folder.path, 'initiatives'));
  expect([code, output.split('\n').slice(-2)]).toEqual([0, [expect.stringMatching(/^\d+ to add, 0 to change, 0 the same\.$/), 'Written.']]);
  // A contact that must not be shown has no number in a workbook, so that nobody can bring it back.
  const [before, after] = await Promise.all([exported(sample), exported(join(folder.path, 'initiatives'))]);
  const shown = ({ contacts, ...record }: PublicRecord, today: string) => ({
    ...record,
    contacts: contactsForFiles({ contacts, sources: record.sources }, today)?.filter((contact) => !('withheld' in contact)) ?? [],
  });
  expect(after.map((record) => shown(record, '2026-11-28'))).toEqual(before.map((record) => shown(record, '2026-11-28')));
  const used = new Set(before.flatMap(({ organisations }) => organisations.map(({ id }) => id)));
  expect(used.size).toBeGreaterThan(100);
  const [{ register: old }, { register: now }] = await Promise.all([
    readOrganisations(sample),
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
