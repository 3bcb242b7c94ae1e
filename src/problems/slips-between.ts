/** How many letters are too many, too few or wrong between two texts; undefined where they are more than `most`. */
export const slipsBetween = (a: string, b: string, most: number): number | undefined => {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(most + 1);
    if (i <= most) next[0] = i;
    // Further from the diagonal there are more slips than may be.
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const wrong = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(wrong, (row[j] ?? most + 1) + 1, (next[j - 1] ?? most + 1) + 1);
    }
    if (Math.min(...next) > most) return undefined;
    row = next;
  }
  const slips = row[b.length] ?? most + 1;
  return slips > most ? undefined : slips;
};
