import { numberRuns, numbersIn, withPlainNumbers } from '../text/typed-number.ts';
import { fold, wordsOf } from './fold.ts';
import { isNumber } from './number-search.ts';
import { wordsThatCount } from './stop-words.ts';

/** The words of a query that are looked for, as they are compared; numbers are whole, without the signs between their digits. */
export const askedWords = (query: string): readonly string[] => {
  const numbers = numbersIn(query);
  const text = numbers.length === 0 ? query : withPlainNumbers(query).replace(numberRuns, (run) => (numbersIn(run).length > 0 ? ' ' : run));
  const words = wordsThatCount(wordsOf(fold(text)));
  return [...new Set([...words, ...numbers])];
};

/** Whether somebody asks for a number and nothing else. */
export const isOnlyNumbers = (query: string): boolean => {
  const words = askedWords(query);
  return words.length > 0 && words.every(isNumber);
};
