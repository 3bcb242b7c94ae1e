/** Days on which a line answers at some times of the day. Monday is 1, Sunday 7. */
export interface OpenDays {
  readonly days: readonly number[];
  /** From and to, as HH:MM of 24 hours. */
  readonly times: readonly (readonly [from: string, to: string])[];
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const dayOf = (name: string): number => dayNames.indexOf(name) + 1;

const day = `(?:${dayNames.join('|')})`;
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const rule = new RegExp(`^(${day}(?:-${day})?(?:,${day}(?:-${day})?)*) (${time}-${time}(?:,${time}-${time})*)$`);

const daysOf = (text: string): readonly number[] =>
  text.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [dayOf(first), dayOf(last)];
    return from <= to ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [];
  });

const timesOf = (text: string): OpenDays['times'] =>
  text.split(',').map((part) => {
    const [from = '', to = ''] = part.split('-');
    return [from, to] as const;
  });

/**
 * Reads hours in the part of the opening_hours notation that lines need: "24/7", or days with times such as
 * "Mo-Fr 09:00-17:00; Sa 10:00-14:00".
 * The library for the whole notation, opening_hours, is under the LGPL, which this project takes in from no package.
 * @returns undefined where it is anything else, or says two things of one day or time
 */
export const parseOpeningHours = (text: string): 'always' | readonly OpenDays[] | undefined => {
  if (text === '24/7') return 'always';
  const parts = text.split('; ').map((part): OpenDays | undefined => {
    const [, days = '', times = ''] = rule.exec(part) ?? [];
    return days === '' ? undefined : { days: daysOf(days), times: timesOf(times) };
  });
  const all = parts.filter((part) => part !== undefined);
  const days = all.flatMap((part) => part.days);
  const isClear =
    all.length === parts.length &&
    all.every((part) => part.days.length > 0 && part.times.every(([from, to]) => from !== to)) &&
    all.every(({ times }) => times.every(([from], at) => at === 0 || from >= (times[at - 1]?.[1] ?? ''))) &&
    new Set(days).size === days.length;
  return isClear ? all : undefined;
};
