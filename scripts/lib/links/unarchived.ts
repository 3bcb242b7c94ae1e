import type { Initiative } from '../../../src/schema/initiative.ts';

type Sourced = Pick<Initiative, 'id' | 'sources'>;

/** The archived copy of each source; undefined where no entry names one. */
export const copiesOf = (initiatives: readonly Sourced[]): ReadonlyMap<string, string | undefined> => {
  const copies = new Map<string, string | undefined>();
  for (const { url, archived } of initiatives.flatMap(({ sources }) => sources)) copies.set(url, archived ?? copies.get(url));
  return copies;
};

/** Addresses of sources that name no archived copy, each once, in the order of the alphabet, with the entries that rest on them. */
export const unarchivedSources = (
  initiatives: readonly Sourced[],
): readonly { readonly url: string; readonly entries: readonly string[] }[] => {
  const copies = copiesOf(initiatives);
  const found = new Map<string, string[]>();
  for (const { id, sources } of initiatives)
    for (const { url } of sources) if (copies.get(url) === undefined) found.set(url, [...(found.get(url) ?? []), id]);
  return [...found].map(([url, entries]) => ({ url, entries })).toSorted((a, b) => (a.url < b.url ? -1 : 1));
};
