import type { PlainNumber } from '../../catalogue/helplines/plain-lines.ts';
import { contactKinds } from '../../vocabulary/contact-kinds.ts';
import { datedSentence } from './age-sentence.ts';
import type { Context } from '../context.ts';

/** What stands beside a number on a card or in a list: kind, cost and hours. */
export const numberNotes = ({ kind, hours, free }: PlainNumber, { t, language }: Context): readonly string[] => {
  const words = t.helplines.line;
  return [
    kind === 'phone' ? undefined : contactKinds[kind].label[language],
    free === undefined ? undefined : free ? words.free : words.notFree,
    hours,
  ].filter((note) => note !== undefined);
};

/** Who printed a number, and how old that is. */
export const numberOrigin = ({ publisher, dated }: PlainNumber, context: Context): string =>
  `${publisher}. ${datedSentence(dated, context)}`;
