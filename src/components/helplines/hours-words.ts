import { parseOpeningHours, type OpenDays } from '../../vocabulary/opening-hours.ts';
import { remembered } from '../../remembered/remembered.ts';
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

const dayNames = remembered((language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }));
const dayLists = remembered((language) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

const daysInWords = (days: readonly number[], language: string): string => {
  const name = (day: number): string => dayNames(language).format(firstMonday + (day - 1) * dayLength);
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  if (days.length > 2 && last - first === days.length - 1) return `${name(first)} – ${name(last)}`;
  return dayLists(language).format(days.map(name));
};

/** Between rows, where a language writes it otherwise. */
const betweenRows: Readonly<Partial<Record<string, string>>> = { fr: '\u202f; ', ar: '؛ ', ur: '؛ ', 'zh-Hans': '；' };

const rowInWords = ({ days, times }: OpenDays, language: string): string =>
  `${daysInWords(days, language)} ${times.map(([from, to]) => `${from}–${to}`).join(', ')}`;

/** Names of time zones depend on the day; any will do where summer and winter have one name. */
const zoneInWords = remembered(
  (timeZone: string, language: string): string =>
    new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts(firstMonday)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
);

/**
 * When a line answers: in words where the source is clear, with the place whose time it is where that is another;
 * else as it is printed; undefined where no source says.
 * @param always the sentence for day and night
 */
export const hoursInWords = (
  { hours, openingHours, timeZone }: Pick<Contact, 'hours' | 'openingHours' | 'timeZone'>,
  always: string,
  language: string,
): HoursText | undefined => {
  if (hours === undefined) return undefined;
  const open = openingHours === undefined ? undefined : parseOpeningHours(openingHours);
  if (open === undefined) return { text: hours, isOwn: false };
  if (open === 'always') return { text: always, isOwn: true };
  const rows = open.map((row) => rowInWords(row, language)).join(betweenRows[language] ?? '; ');
  return { text: timeZone === undefined ? rows : `${rows} (${zoneInWords(timeZone, language)})`, isOwn: true };
};
