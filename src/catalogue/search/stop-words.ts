/**
 * Words of English, French and Spanish that say nothing about what is looked for, folded, and the prepositions that stand before
 * or behind a country in the other languages in which helplines are looked for.
 */
const stopWords = new Set(
  (
    'a about after against all also am an and any anybody anyone are as at back be because been before being both but by can cannot cant could did didnt do does doesnt done dont during each even every find for from get gets getting give go going got had has have he her here him his how i if im in into is isnt it its ive just keep know let like look looking made make may me might more most must my need needs no not now of off on only onto or other our out over ' +
    'please say see she should show so some somebody someone something still such take tell than that thats the their them then there these they thing things this those to too under us use used uses using want wants was we were what when where which while who whom whose why will with without wont would yes you your yours ' +
    'a ai as avoir au aux aussi autre autres avec avons avez c ca cela ce ces chaque chez cette comment contre dans de depuis des doit dois donc du elle elles en entre est et etait ete etre eu eux existe existent fait faite faites faits faire faut font il ils j je l la le les leur lui m ma mes moi mon meme n ne nos notre nous on ont ou oui par pas pendant peu peut peuvent peux plus pour puis qu ' +
    'quand que quelqu quelque quelques quelquun quel quelle quelles quels qui s sa sans se ses si son sont suis sur t ta toi tous tout toute toutes tres trouver te tes ton tu un une va veut veux vos votre vous d y ' +
    'a al algo alguien algun alguna alguno algunos ante antes aqui asi aunque cada como con contra cual cuales cuando debe debo del donde el ella ellos entre encontrar era eres es esa ese eso esta este esto estoy fue fueron ha han hacer hace hacen hay hecha hechas hecho hechos hasta la las le les lo los mas me mi mis mucho muy ni nos nuestra nuestro ' +
    'no o para pero por porque otra otras otro otros puede pueden puedo que quiero quien quienes se ser si sin sobre son su sus tambien te tengo ti tiene tienen toda todas todo todos tu tus un una uno unos unas usar va ya yo ' +
    'в во на для по из у в за з із في من में का की के में'
  ).split(' '),
);

/** Whether a name is nothing but such words once it is folded: tea and gold are "thé" and "or" in French. */
export const saysNothing = (words: readonly string[]): boolean => words.every((word) => stopWords.has(word));

/**
 * The words of a query that count, in their order; all of them where none does.
 * @param words folded
 */
export const wordsThatCount = (words: readonly string[]): readonly string[] => {
  const counting = words.filter((word) => !stopWords.has(word));
  return counting.length > 0 ? counting : words;
};

/** Words by which people speak of themselves or of somebody near. "We" and "our" are mostly said by companies. */
const personalWords = new Set('i im ive me my myself he him his she her hers je j moi mon ma mes me yo mi mis conmigo'.split(' '));

/** Whether a question is about a person whom somebody knows: "my sister", "they took her passport". */
export const isPersonal = (words: readonly string[]): boolean => words.some((word) => personalWords.has(word));
