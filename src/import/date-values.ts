import { partialDate } from '../schema/fields.ts';
import { interfaceLanguages } from '../vocabulary/define.ts';

/** A cell that was understood, one that can be two things, or one that is none. */
export type DateRead = { readonly value: string } | { readonly either: readonly [string, string] } | undefined;

const pad = (number: number): string => String(number).padStart(2, '0');

/** Days since the last of 1899, as spreadsheets count them: from 1954 to 2064, so that no year is taken for one. */
const isDayNumber = (value: number): boolean => value > 20_000 && value < 60_000;

const dayOfNumber = (value: number): string => new Date(Date.UTC(1899, 11, 30 + Math.floor(value))).toISOString().slice(0, 10);

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const monthNames = new Map<string, number>();
for (const language of interfaceLanguages)
  for (let month = 0; month < 12; month++)
    for (const style of ['long', 'short'] as const) {
      const name = new Date(Date.UTC(2024, month, 15)).toLocaleDateString(language, { month: style, timeZone: 'UTC' });
      monthNames.set(name.toLowerCase().replace('.', ''), month + 1);
    }

/** Years with two digits are of this century, as far as they are not to come. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) > 60 ? 1900 + Number(digits) : 2000 + Number(digits);

/** `Jun-24`, which Excel makes of 2024-06; `June 2024`; `25 June 2024`. */
const withMonthName = (text: string): string | undefined => {
  const match = /^(?:(\d{1,2})[ .-]+(?:de )?)?(\p{L}+)\.?[ -]+(?:de )?(\d{4}|\d{2})$/u.exec(text);
  const month = monthNames.get((match?.[2] ?? '').toLowerCase());
  if (match === null || month === undefined) return undefined;
  const year = fullYear(match[3] ?? '');
  const start = `${year}-${pad(month)}`;
  if (match[1] === undefined) return start;
  return isDay(year, month, Number(match[1])) ? `${start}-${pad(Number(match[1]))}` : undefined;
};

const withStrokes = (text: string): DateRead => {
  const [, month, ofYear] = /^(0?[1-9]|1[0-2])[/.-](\d{4})$/.exec(text) ?? [];
  if (month !== undefined && ofYear !== undefined) return { value: `${ofYear}-${pad(Number(month))}` };
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')];
  const days = [
    [second, first],
    [first, second],
  ].flatMap(([month = 0, day = 0]) => (isDay(year, month, day) ? [`${year}-${pad(month)}-${pad(day)}`] : []));
  const [one, other = one] = days;
  if (one === undefined || other === undefined) return undefined;
  return one === other ? { value: one } : { either: [one, other] };
};

/** A date as people and spreadsheets write it, as far as day and month cannot be confused. */
export const readDate = (cell: string): DateRead => {
  if (partialDate.safeParse(cell).success) return { value: cell };
  const dotted = /^(\d{4})[.,]0$/.exec(cell);
  if (dotted?.[1] !== undefined) return { value: dotted[1] };
  if (/^\d{5}(?:\.\d+)?$/.test(cell) && isDayNumber(Number(cell))) return { value: dayOfNumber(Number(cell)) };
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ].*)?$/.exec(cell);
  if (iso !== null) {
    const [, year = '', month = '', day = ''] = iso;
    return isDay(Number(year), Number(month), Number(day)) ? { value: `${year}-${pad(Number(month))}-${pad(Number(day))}` } : undefined;
  }
  const named = withMonthName(cell);
  return named === undefined ? withStrokes(cell) : { value: named };
};

/** The year of a date; that of "3/4/2021" is clear, whichever its day. */
export const readYear = (cell: string): number | undefined => {
  const date = readDate(cell);
  const text = date === undefined ? undefined : 'value' in date ? date.value : date.either[0];
  const year = Number(text?.slice(0, 4));
  return year >= 1900 && year <= 2999 ? year : undefined;
};
