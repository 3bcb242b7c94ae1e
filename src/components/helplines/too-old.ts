import type { Check } from '../../catalogue/helplines/shown-contacts.ts';
import type { LineWords } from './line-words.ts';

/** The words in which it is said of a contact that nobody would be shown any more. */
export const tooOldWords = ({ t }: Pick<LineWords, 't'>) => {
  const { line, country } = t.helplines.help;
  return { read: line.readOn, dialled: line.called, withdrawn: country.withdrawn, mayBeOld: line.mayBeOld };
};

/** When it was last checked, and that it may be old. */
export const tooOldSentence = (
  check: Check,
  isNumber: boolean,
  words: ReturnType<typeof tooOldWords>,
  { date, fill }: Pick<LineWords, 'date' | 'fill'>,
): string => [fill(words[check.how], { date: date(check.date) }), ...(isNumber ? [words.withdrawn] : []), words.mayBeOld].join(' ');
