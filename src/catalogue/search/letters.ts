/**
 * Whether one word becomes the other by at most so many letters added, left out, changed or exchanged with their neighbour.
 */
const isNear = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [before, last] = [last, row];
  }
  return (last[b.length] ?? most + 1) <= most;
};

/** Slips that are forgiven in a word: none in short ones, where a letter makes another word, and never in numbers. */
export const slipsIn = (word: string): number => (word.length < 5 || /\p{N}/u.test(word) ? 0 : word.length < 9 ? 1 : 2);

/** Whether one word may be the other with a slip. Where one letter is forgiven, it is not the first: "vieux" is no "lieux". */
export const isSlipOf = (word: string, other: string): boolean => {
  const slips = Math.min(slipsIn(word), slipsIn(other));
  if (slips === 0) return false;
  const isFirstChanged = word.length === other.length && word[0] !== other[0] && word[0] !== other[1];
  return !(slips === 1 && isFirstChanged) && isNear(word, other, slips);
};
