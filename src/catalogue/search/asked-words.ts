import { numbersIn } from '../text/typed-number.ts';
import { fold, wordsOf } from './fold.ts';
import { withoutNumbers } from './only-numbers.ts';
import { wordsThatCount } from './stop-words.ts';

/** The words of a query that are looked for, as they are compared; numbers are whole, without the signs between their digits. */
export const askedWords = (query: string): readonly string[] => {
  const words = wordsThatCount(wordsOf(fold(withoutNumbers(query))));
  return [...new Set([...words, ...numbersIn(query)])];
};
