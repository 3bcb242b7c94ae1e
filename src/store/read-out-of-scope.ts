import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { outOfScopeKeys, outOfScopeSchema } from '../schema/out-of-scope.ts';
import { readYaml } from './yaml-file.ts';

export interface OutOfScopeResult {
  /** Ids that were left out. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the list of what was left out, and holds it against the ids of the entries that there are. */
export const parseOutOfScope = (file: string, text: string, entries: ReadonlySet<string>): OutOfScopeResult => {
  const { data, problems, placeOf } = readYaml(file, text, outOfScopeSchema, () => outOfScopeKeys);
  if (data === undefined) return { ids: [], problems };
  const added = data.flatMap(({ id, why }, at) => (entries.has(id) ? [finding('out-of-scope', placeOf([at, 'id']), { id, why })] : []));
  return { ids: data.map(({ id }) => id), problems: added.map(describe) };
};
