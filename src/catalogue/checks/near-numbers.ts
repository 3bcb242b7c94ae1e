import { finding, type Finding } from '../../problems/kinds.ts';
import { isOneSlip } from '../../problems/one-slip.ts';
import { byAge } from './newer.ts';
import { wholeNumbersIn, type Whole } from './phones.ts';
import type { Rule } from './rule.ts';
import { areStated } from './stated.ts';

/** The number without each of its digits: two numbers one slip apart share one of these. */
const keysOf = ({ number }: Whole): string[] => [
  number,
  ...Array.from(number, (_, index) => number.slice(0, index) + number.slice(index + 1)),
];

const shareOperator = (a: Whole, b: Whole): boolean =>
  a.entry.initiative.organisations.some(({ name }) => b.entry.initiative.organisations.some((other) => other.name === name));

/** A number one digit from a listed one: a slip of the pen, or a line that wants to be taken for the other. */
export const numbersAreFarApart: Rule = (catalogue) => {
  const groups = new Map<string, Whole[]>();
  for (const number of wholeNumbersIn(catalogue.entries)) {
    for (const key of new Set(keysOf(number))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [number]);
      else group.push(number);
    }
  }
  const seen = new Set<string>();
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, at) =>
      group.slice(at + 1).flatMap((b): Finding[] => {
        const [older, newer] = byAge(catalogue)(a.entry, b.entry) <= 0 ? [a, b] : [b, a];
        const key = `${newer.entry.id} ${newer.number} ${older.number}`;
        if (a.entry === b.entry || seen.has(key) || !isOneSlip(a.number, b.number)) return [];
        seen.add(key);
        if (areStated(catalogue, a.entry.initiative, b.entry.initiative)) return [];
        // Anybody can name the organisation of another line, so that counts only where it stood before the change.
        if (catalogue.namedBefore?.has(newer.entry.id) !== true && shareOperator(a, b)) return [];
        return [
          finding('phone-near', newer.entry.placeOf(['contacts', newer.index, 'value']), {
            value: newer.contact.value,
            theirs: older.contact.value,
            other: older.entry.id,
          }),
        ];
      }),
    ),
  );
};
