/** A stem is at least so long: shorter ones would join words that have nothing in common. */
const shortest = 3;

/**
 * What a folded word has in common with its plural and its feminine in English, French and Spanish: "kilns" and "kiln",
 * "domésticas" and "doméstico". Endings of conjugation stay, since taking them off joins words that mean different things.
 */
export const stem = (word: string): string => {
  if (/\p{N}/u.test(word) || word.length <= shortest) return word;
  const base = word.replace(/ies$/, 'y').replace(/[sx]$/, '');
  const short = base.replace(/(?:e{1,2}|[ao])$/, '');
  return short.length >= shortest ? short : base;
};
