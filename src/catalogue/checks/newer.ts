import type { CheckedCatalogue, CheckedEntry } from './rule.ts';

/**
 * The older of two entries first: the newer one has to explain itself. Which it is, a change says before the day that it gives
 * itself: what is there already is older than what comes.
 */
export const byAge =
  ({ namedBefore }: Pick<CheckedCatalogue, 'namedBefore'>) =>
  (a: CheckedEntry, b: CheckedEntry): number => {
    const changes = Number(namedBefore?.has(a.id) === true) - Number(namedBefore?.has(b.id) === true);
    return changes || a.initiative.added.localeCompare(b.initiative.added) || a.id.localeCompare(b.id);
  };
