import { finding } from '../../problems/kinds.ts';
import { areStated } from './stated.ts';
import type { CheckedEntry, Rule } from './rule.ts';
import { similarPairs } from './similar.ts';

/** The newer entry is the one that has to explain itself. */
const newerFirst = (a: CheckedEntry, b: CheckedEntry): readonly [CheckedEntry, CheckedEntry] =>
  a.initiative.added > b.initiative.added || (a.initiative.added === b.initiative.added && a.id > b.id) ? [a, b] : [b, a];

/** National lines are called alike everywhere: names that differ count only where the countries meet. */
const shareGround = (a: CheckedEntry, b: CheckedEntry): boolean => {
  const [ours, theirs] = [a.initiative.countries, b.initiative.countries];
  return ours.includes('global') || theirs.includes('global') || ours.some((code) => theirs.includes(code));
};

export const namesAreFarApart: Rule = (catalogue) => {
  const { entries } = catalogue;
  return similarPairs(entries.map(({ initiative }) => initiative.name)).flatMap(([first, second]) => {
    const [a, b] = [entries[first], entries[second]];
    if (a === undefined || b === undefined || areStated(catalogue, a.initiative, b.initiative) || !shareGround(a, b)) return [];
    const [newer, older] = newerFirst(a, b);
    return [
      finding('near-duplicate-name', newer.placeOf(['name']), {
        name: newer.initiative.name,
        theirs: older.initiative.name,
        other: older.id,
      }),
    ];
  });
};
