import type { PlainNumber } from '../../catalogue/helplines/plain-lines.ts';
import { contactKinds } from '../../vocabulary/contact-kinds.ts';
import type { Context } from '../context.ts';

/** What stands beside a number on a card or in a list: kind, cost, hours, and a warning where the check is old. */
export const numberNotes = ({ kind, hours, free, freshness }: PlainNumber, { t, language }: Context): readonly string[] => {
  const words = t.helplines.line;
  return [
    kind === 'phone' ? undefined : contactKinds[kind].label[language],
    free === undefined ? undefined : free ? words.free : words.notFree,
    hours,
    freshness === 'old' ? words.freshness.old : undefined,
  ].filter((note) => note !== undefined);
};

/** Who printed a number, and when it was read. */
export const numberOrigin = ({ publisher, checked }: PlainNumber, { t, date, fill }: Context): string =>
  fill(t.helplines.take.origin, { publisher, date: date(checked) });
