import { shortestEnd, shortestNumber } from '../text/typed-number.ts';

/** The numbers of an entry's contacts, as digits: as they are printed, and with the code of the country. */
export interface EntryNumbers {
  readonly id: string;
  readonly digits: readonly string[];
}

/** Whether a word of a query is looked for among numbers. */
export const isNumber = (word: string): boolean => word.length >= shortestNumber && /^\d+$/.test(word);

const isSame = (asked: string, own: string): boolean => {
  if (asked === own) return true;
  const [one, other] = [asked.replace(/^0+/, ''), own.replace(/^0+/, '')] as const;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= shortestEnd && long.length - short.length <= 3 && long.endsWith(short);
};

/**
 * Ids of the entries with this very number; where no number is just so, of those that have it with other codes before it. One
 * digit less is another number.
 */
export const entriesWithNumber = (numbers: readonly EntryNumbers[], asked: string): readonly string[] => {
  const having = (isMeant: (own: string) => boolean): string[] => numbers.flatMap(({ id, digits }) => (digits.some(isMeant) ? [id] : []));
  const exact = having((own) => own === asked);
  return exact.length > 0 ? exact : having((own) => isSame(asked, own));
};
