import { join } from 'node:path';
import { yamlOf } from '../../../src/entry/write-entry.ts';
import { fileIn, type EntryFile } from '../../../src/entry/entry-file.ts';
import { fieldsOf } from '../../../src/import/loose-fields.ts';
import type { RowRead } from '../../../src/import/read-row.ts';
import { organisationFileKeys, type OrganisationRegister } from '../../../src/schema/organisation.ts';
import type { Step } from './plan.ts';

/** Ids of organisations with those that they are a part of, and so on. */
const withWholes = (ids: Iterable<string>, register: OrganisationRegister): ReadonlySet<string> => {
  const all = new Set(ids);
  // What is added while a set is gone through is gone through too.
  for (const id of all) for (const whole of register.get(id)?.partOf ?? []) all.add(whole);
  return all;
};

/** Files of organisations that entries to be added name, and that have none yet. */
export const organisationSteps = (
  newcomers: OrganisationRegister,
  rows: readonly RowRead[],
  { steps, folder }: { readonly steps: readonly Step[]; readonly folder: string },
): readonly EntryFile[] => {
  const added = new Set(steps.flatMap(({ row, action }) => (action === 'add' ? [row] : [])));
  const named = rows
    .filter(({ row }) => added.has(row))
    .flatMap(({ record }) => fieldsOf(record['organisations']).map(({ id }) => String(id)));
  const wanted = withWholes(named, newcomers);
  return [...newcomers].flatMap(([id, file]) =>
    wanted.has(id) ? [{ file: fileIn(join(folder, '..', 'organisations'), `${id}.yaml`), text: yamlOf(file, organisationFileKeys) }] : [],
  );
};
