import { join } from 'node:path';
import { yamlOf } from '../../../src/entry/write-entry.ts';
import { fileIn, type EntryFile } from '../../../src/entry/entry-file.ts';
import { fieldsOf } from '../../../src/import/loose-fields.ts';
import type { RowRead } from '../../../src/import/read-row.ts';
import type { TableRead } from '../../../src/import/read-table.ts';
import { organisationFileSchema, type OrganisationRegister } from '../../../src/schema/organisation.ts';
import type { Step } from './plan.ts';

/** Ids of organisations with those that they are a part of, and so on. */
const withWholes = (ids: Iterable<string>, register: OrganisationRegister): ReadonlySet<string> => {
  const all = new Set(ids);
  // What is added while a set is gone through is gone through too.
  for (const id of all) for (const whole of register.get(id)?.partOf ?? []) all.add(whole);
  return all;
};

const namedBy = (rows: readonly RowRead[]): readonly string[] =>
  rows.flatMap(({ record }) => fieldsOf(record['organisations']).map(({ id }) => String(id)));

const only = (register: OrganisationRegister, ids: ReadonlySet<string>): OrganisationRegister =>
  new Map([...register].filter(([id]) => ids.has(id)));

/**
 * Organisations of a workbook that have no file yet and that new entries name. Those that existing entries write out stay so.
 * @param entries ids of the entries that exist
 */
export const newOrganisations = (
  { organisations, rows }: Pick<TableRead, 'organisations' | 'rows'>,
  known: OrganisationRegister,
  entries: ReadonlySet<string>,
): OrganisationRegister => {
  const fresh = new Map([...organisations].filter(([id]) => !known.has(id)));
  return only(fresh, withWholes(namedBy(rows.filter(({ id }) => id === undefined || !entries.has(id))), fresh));
};

/** Files for those of the organisations that the written entries name. */
export const organisationSteps = (
  newcomers: OrganisationRegister,
  rows: readonly RowRead[],
  { steps, folder }: { readonly steps: readonly Step[]; readonly folder: string },
): readonly EntryFile[] => {
  const written = new Set(steps.flatMap(({ row, action }) => (action === 'same' ? [] : [row])));
  const wanted = withWholes(namedBy(rows.filter(({ row }) => written.has(row))), newcomers);
  return [...only(newcomers, wanted)].map(([id, file]) => ({
    file: fileIn(join(folder, '..', 'organisations'), `${id}.yaml`),
    text: yamlOf(file, organisationFileSchema),
  }));
};
