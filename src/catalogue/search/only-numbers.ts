import { numberRuns, numbersIn, withPlainNumbers } from '../text/typed-number.ts';
import { fold } from './fold.ts';

/** A query without its numbers. */
export const withoutNumbers = (query: string): string =>
  numbersIn(query).length === 0 ? query : withPlainNumbers(query).replace(numberRuns, (run) => (numbersIn(run).length > 0 ? ' ' : run));

/** Whether somebody asks for a number and nothing else. */
export const isOnlyNumbers = (query: string): boolean => numbersIn(query).length > 0 && fold(withoutNumbers(query)) === '';
