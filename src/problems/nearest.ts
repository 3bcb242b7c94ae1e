import { slipsBetween } from './slips-between.ts';

const negation = /^(?:in|im|ir|il|un|non|not|no|dis)[ _-]?/i;

/** A word and its opposite look alike, and neither is a slip of the other: "inactive" is not "active". */
const areOpposite = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([long = '', short = '']) => negation.test(long) && long.replace(negation, '').toLowerCase() === short.toLowerCase());

/** Longer texts are no names. */
const longest = 60;

/** The words of a name, however they are joined. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[\s_-]+/);

/** Shorter words begin too many others, or stand in too many. */
const shortestBeginning = 4;
const shortestWord = 3;

/** Whether one is the beginning of the other but for its last letter, or one whole word of it: "country" for "countries", "app" for "mobile-app". */
const isPartOf = (found: string, candidate: readonly string[]): boolean => {
  const beginning = found.slice(0, Math.max(shortestBeginning, found.length - 1));
  return (
    (found.length >= shortestBeginning && candidate.join('').startsWith(beginning)) ||
    (found.length >= shortestWord && candidate.includes(found))
  );
};

/** How far a candidate is from what was written, by the share of its letters; undefined where it is another word. */
const distance = (found: string, candidate: string): number | undefined => {
  const [ours, theirs] = [wordsOf(found), wordsOf(candidate)];
  const [a, b] = [ours.join(''), theirs.join('')];
  // A third of the letters: two letters that changed places are two slips.
  const slips = slipsBetween(a, b, a.length < shortestWord ? 0 : Math.max(1, Math.floor(a.length / 3)));
  if (slips !== undefined) return slips / Math.max(a.length, b.length);
  return isPartOf(a, theirs) ? 0.5 : undefined;
};

/** The candidate that was most likely meant, or undefined when none looks like it. */
export const nearest = (found: string, candidates: readonly string[]): string | undefined => {
  if (found === '' || found.length > longest) return undefined;
  const close = candidates.flatMap((candidate) => {
    const far = areOpposite(found, candidate) ? undefined : distance(found, candidate);
    return far === undefined ? [] : [{ candidate, far }];
  });
  return close.toSorted((a, b) => a.far - b.far)[0]?.candidate;
};

/** `"a", "b" or "c"`; long lists are cut and say so. */
export const oneOf = (values: readonly string[], most = 12): string => {
  const shown = values.slice(0, most).map((value) => `"${value}"`);
  if (values.length > most) return `${shown.join(', ')} … (${values.length} in all)`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
};

/** A value as a contributor wrote it, short enough for one line. */
export const shown = (value: unknown): string => {
  // JSON calls .nan and .inf null.
  const isWritten = typeof value !== 'number' || Number.isFinite(value);
  const text = typeof value === 'string' ? `"${value}"` : isWritten ? (JSON.stringify(value) ?? 'nothing') : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
