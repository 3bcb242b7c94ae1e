import { remembered } from '../../remembered/remembered.ts';

/** Dates known to the year, month or day: "2024", "2024-06", "2024-06-25". */

/** Whether `a` is certainly later than `b`: at the precision both share. */
export const isLater = (a: string, b: string): boolean => {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) > b.slice(0, shared);
};

/** The first day of the period a partial date names: what is known to the year alone may be as old as that. */
export const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;

/** The last day of the period a partial date names. */
export const lastDay = remembered((date) => {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
});

const dayAndMonthsBefore = remembered((asked) => {
  const [year = 0, month = 1, date = 1, months = 0] = asked.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, daysInMonth))).toISOString().slice(0, 10);
});

/**
 * The same day `months` months earlier, as a full date; the last of the month where it has no such day.
 * @param months none or more
 */
export const monthsBefore = (day: string, months: number): string => dayAndMonthsBefore(`${day}-${months}`);

const dayInMs = 86_400_000;

/** @param days how many days later; a negative number for earlier */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayInMs).toISOString().slice(0, 10);

/** The first day of which `monthsBefore` is this one or a later one: where a month has no such day, the first of the next. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(date > daysInMonth ? Date.UTC(year, month + months, 1) : Date.UTC(year, month - 1 + months, date))
    .toISOString()
    .slice(0, 10);
};

/** The latest of some partial dates by the first day that each can mean, of equal ones the more precise; undefined for none. */
export const latest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((date) => date !== undefined)
    .reduce<string | undefined>((newest, date) => {
      if (newest === undefined) return date;
      const [ours, theirs] = [firstDay(date), firstDay(newest)];
      return ours > theirs || (ours === theirs && date.length >= newest.length) ? date : newest;
    }, undefined);
