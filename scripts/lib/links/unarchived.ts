import type { Initiative } from '../../../src/schema/initiative.ts';

/** Addresses of sources that name no archived copy, each once, in the order of the alphabet, with the entries that rest on them. */
export const unarchivedSources = (
  initiatives: readonly Pick<Initiative, 'id' | 'sources'>[],
): readonly { readonly url: string; readonly entries: readonly string[] }[] => {
  const found = new Map<string, string[]>();
  for (const { id, sources } of initiatives)
    for (const { url, archived } of sources) if (archived === undefined) found.set(url, [...(found.get(url) ?? []), id]);
  return [...found].map(([url, entries]) => ({ url, entries })).toSorted((a, b) => (a.url < b.url ? -1 : 1));
};
