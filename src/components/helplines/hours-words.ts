import { parseOpeningHours, type OpenDays } from '../../vocabulary/opening-hours.ts';
import type { Contact } from '../../schema/contact.ts';

/** Hours as they may be read. */
export interface HoursText {
  readonly text: string;
  /** Whether they are in the words of the page; else they are as a source prints them. */
  readonly isOwn: boolean;
}

/** A Monday. */
const firstMonday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

const daysInWords = (days: readonly number[], language: string): string => {
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const name = (day: number): string => names.format(firstMonday + (day - 1) * dayLength);
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const isRow = days.length > 2 && last - first === days.length - 1;
  return isRow ? `${name(first)} – ${name(last)}` : new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(days.map(name));
};

const rowInWords = ({ days, times }: OpenDays, language: string): string =>
  `${daysInWords(days, language)} ${times.map(([from, to]) => `${from}–${to}`).join(', ')}`;

/**
 * When a line answers: in words where the source is clear and the hours are those of its own place, else as it is printed;
 * undefined where no source says.
 * @param always the sentence for day and night
 */
export const hoursInWords = (
  { hours, openingHours, timeZone }: Pick<Contact, 'hours' | 'openingHours' | 'timeZone'>,
  always: string,
  language: string,
): HoursText | undefined => {
  if (hours === undefined) return undefined;
  const open = openingHours === undefined || timeZone !== undefined ? undefined : parseOpeningHours(openingHours);
  if (open === undefined) return { text: hours, isOwn: false };
  return { text: open === 'always' ? always : open.map((row) => rowInWords(row, language)).join('; '), isOwn: true };
};
