import { finding } from '../../problems/kinds.ts';
import type { Rule } from './rule.ts';

export const referencesExist: Rule = ({ entries, unreadable }) => {
  const ids = new Set([...entries.map(({ id }) => id), ...unreadable]);
  const allowed = [...ids];
  return entries.flatMap(({ id: own, initiative, placeOf }) =>
    (['supersededBy', 'partOf', 'related'] as const).flatMap((field) =>
      (initiative[field] ?? []).flatMap((id, index) => {
        if (id === own) return [finding('self-reference', placeOf([field, index]), {})];
        return ids.has(id) ? [] : [finding('unknown-reference', placeOf([field, index]), { id, allowed })];
      }),
    ),
  );
};

/** The ids by which an entry leads back to itself, from the one that it names; undefined where it does not. */
const wayBack = (own: string, first: string, namedBy: (id: string) => readonly string[]): readonly string[] | undefined => {
  const ways: (readonly string[])[] = [[first]];
  const seen = new Set([first]);
  for (const way of ways) {
    for (const next of namedBy(way.at(-1) ?? '')) {
      if (next === own) return [...way, own];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
};

/** What is part of something is not the whole of it, and what came after something did not come before it. */
export const referencesLeadOneWay: Rule = ({ entries }) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (['supersededBy', 'partOf'] as const).flatMap((field) => {
    const namedBy = (id: string): readonly string[] => byId.get(id)?.initiative[field] ?? [];
    return entries.flatMap(({ id: own, initiative, placeOf }) =>
      (initiative[field] ?? []).flatMap((id, index) => {
        const way = id === own ? undefined : wayBack(own, id, namedBy);
        return way === undefined ? [] : [finding('reference-circle', placeOf([field, index]), { ids: [own, ...way] })];
      }),
    );
  });
};
