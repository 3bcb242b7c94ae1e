/** Whether one slip of the pen makes one text of the other: a letter too many, too few or wrong, or two letters swapped. */
export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [ours, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (ours.length <= 1 && theirs.length <= 1) return true;
  return ours.length === 2 && theirs.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0];
};

/** Shorter terms are one slip from too much. */
const shortest = 4;

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/** The one term that was surely meant: another way to write it, or one slip from it. Undefined when there is none or a choice. */
export const meantTerm = (found: string, allowed: readonly string[]): string | undefined => {
  const written = folded(found);
  const same = allowed.filter((term) => folded(term) === written);
  const close = same.length > 0 ? same : allowed.filter((term) => term.length >= shortest && isOneSlip(written, term));
  return close.length === 1 ? close[0] : undefined;
};
