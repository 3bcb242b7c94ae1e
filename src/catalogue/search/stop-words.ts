/**
 * Words of English, French and Spanish that say nothing about what is looked for, folded, and the prepositions that stand before
 * or behind a country in the other languages in which helplines are looked for.
 */
const stopWords = new Set(
  (
    'a about all am an and any are as at be been but by can could do does for from get had has have how i if in into is it its made me my of on or our ' +
    'should so some that the their them there these they this to us was we were what when where which who whom whose why will with would you your ' +
    'au aux avec ce ces cette comment dans de des du elle en est et etre fait faite faites faits il ils j je l la le les leur lui m ma mes mon n ne nous ou par pas plus pour puis qu ' +
    'quand que quel quelle quelles quels qui s sa sans se ses si son sont suis sur ta te tes ton tu un une vos votre vous d y ' +
    'al como con cual cuales cuando del donde el ella ellos entre era eres es esa ese eso esta este esto estoy fue ha hay hecha hechas hecho hechos la las lo los me mi mis muy ' +
    'no o para pero por porque puedo que quien quienes se ser si sin sobre son su sus tengo tiene una uno unos unas ya yo ' +
    'в во на для по из у в за з із في من में का की के में'
  ).split(' '),
);

/**
 * The words of a query that count, in their order; all of them where none does.
 * @param words folded
 */
export const wordsThatCount = (words: readonly string[]): readonly string[] => {
  const counting = words.filter((word) => !stopWords.has(word));
  return counting.length > 0 ? counting : words;
};
