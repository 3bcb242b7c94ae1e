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
