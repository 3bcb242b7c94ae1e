import type { Initiative } from '../../schema/initiative.ts';
import type { CheckedCatalogue } from './rule.ts';

const namedBy = ({ related = [], partOf = [], supersededBy = [] }: Initiative): readonly string[] => [
  ...related,
  ...partOf,
  ...supersededBy,
];

/**
 * Whether two entries belong together by more than the word of one that wants it: both say so, or, where a change is looked at,
 * one said so before it. Else whoever copies a number could switch off the rule that notices, in both entries at once.
 */
export const areStated = ({ namedBefore }: Pick<CheckedCatalogue, 'namedBefore'>, a: Initiative, b: Initiative): boolean => {
  const [ours, theirs] = [namedBy(a), namedBy(b)];
  if (namedBefore === undefined && ours.includes(b.id) && theirs.includes(a.id)) return true;
  return (namedBefore?.get(a.id) ?? ours).includes(b.id) || (namedBefore?.get(b.id) ?? theirs).includes(a.id);
};
