import { join, relative, resolve, sep } from 'node:path';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { Confirmation, Confirmations } from '../../../src/schema/confirmations.ts';
import { confirmationsName, noConfirmations, parseConfirmations } from '../../../src/store/read-confirmations.ts';
import { fileAtBase, type Base } from '../github/git.ts';

/** What maintainers confirmed, and what of it stood there before the change that is looked at. */
export interface Confirmed {
  readonly now: Confirmations;
  readonly before: Confirmations;
}

/** What the base has of it: only that counts for a change, since nobody can bring it along. */
export const confirmationsAtBase = async (base: Base, folder: string, today: string): Promise<Confirmations> => {
  const path = relative(base.root, resolve(folder, '..', confirmationsName)).replaceAll(sep, '/');
  const text = await fileAtBase(base, path);
  return text === undefined ? noConfirmations : parseConfirmations(path, text, today).confirmations;
};

/** The records that came with a change. */
export type NewConfirmations = Readonly<Record<keyof Confirmations, readonly Confirmation[]>>;

export const newConfirmations = ({ now, before }: Confirmed): NewConfirmations => {
  const newOf = (list: keyof Confirmations): Confirmation[] => {
    const known = new Set(before[list].map((record) => JSON.stringify(record)));
    return now[list].filter((record) => !known.has(JSON.stringify(record)));
  };
  return { calls: newOf('calls'), disputes: newOf('disputes') };
};

/** Asks about each record that came with a change: its two people have to stand by it. */
export const confirmationChanges = (folder: string, confirmed: Confirmed): readonly Problem[] => {
  const { calls, disputes } = newConfirmations(confirmed);
  const file = join(folder, '..', confirmationsName);
  return [...calls, ...disputes].map(({ entry, contact, by }) => describe(finding('confirmation-new', { file }, { entry, contact, by })));
};
