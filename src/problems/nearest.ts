import Fuse from 'fuse.js';

const negation = /^(?:in|im|ir|il|un|non|not|no|dis)[ _-]?/i;

/** A word and its opposite look alike, and neither is a slip of the other: "inactive" is not "active". */
const areOpposite = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([long = '', short = '']) => negation.test(long) && long.replace(negation, '').toLowerCase() === short.toLowerCase());

/** The candidate that looks most like `found`, or undefined when none is close. */
export const nearest = (found: string, candidates: readonly string[]): string | undefined =>
  found === ''
    ? undefined
    : new Fuse(candidates, { threshold: 0.4, ignoreLocation: true, includeScore: true })
        .search(found.slice(0, 60))
        .find(({ item }) => !areOpposite(found, item))?.item;

/** `"a", "b" or "c"`; long lists are cut and say so. */
export const oneOf = (values: readonly string[], most = 12): string => {
  const shown = values.slice(0, most).map((value) => `"${value}"`);
  if (values.length > most) return `${shown.join(', ')} … (${values.length} in all)`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
};

/** A value as a contributor wrote it, short enough for one line. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
