import { z } from 'zod';
import { isCountry } from '../vocabulary/countries.ts';
import { isLanguageTag } from '../vocabulary/languages.ts';
import { termIds, type Vocabulary } from '../vocabulary/define.ts';

/** Kebab-case id, as used for file names, addresses and references between entries. */
export const slug = z
  .string()
  .max(80, { error: 'An id has at most 80 characters.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'An id is written in lower case with hyphens between the words, like "stop-app".',
  });

/** A non-empty line of text without spaces around it. */
export const line = (max: number) =>
  z
    .string()
    .min(1, { error: 'The text is empty.' })
    .max(max, { error: `The text is longer than ${max} characters.` })
    .refine((text) => text === text.trim(), { error: 'The text starts or ends with a space.' })
    .refine((text) => !/[\r\n]/.test(text), { error: 'The text runs over more than one line.' });

/** A web address that a browser can open safely: http or https, nothing else. */
export const webUrl = z
  .string()
  .max(2000, { error: 'The address is longer than 2000 characters.' })
  .refine((value) => /^https?:\/\/[^\s<>"`{}\\^|]+$/.test(value) && URL.canParse(value), {
    error: 'This is not a web address. It starts with https:// and has no spaces.',
  })
  .refine((value) => !URL.canParse(value) || (new URL(value).username === '' && new URL(value).password === ''), {
    error: 'The address contains a user name or password.',
  });

const isRealDate = (value: string): boolean => {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
};

/** A date known to the year, month or day: "2024", "2024-06" or "2024-06-25". */
export const partialDate = z
  .string({ error: 'A date is written in quotes: "2024", "2024-06" or "2024-06-25".' })
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: 'A date is written "2024", "2024-06" or "2024-06-25".' })
  .refine(isRealDate, { error: 'There is no such day in the calendar.' });

/** A date known to the day: "2024-06-25". */
export const fullDate = z
  .string({ error: 'A date is written in quotes: "2024-06-25".' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'This date needs year, month and day: "2024-06-25".' })
  .refine(isRealDate, { error: 'There is no such day in the calendar.' });

/** A year of the modern era; the upper bound is a matter for the check against today. */
export const year = z
  .int({ error: 'A year is a whole number such as 2024, without quotes.' })
  .min(1900, { error: 'The year is before 1900.' })
  .max(2999, { error: 'The year is after 2999.' });

export const countryCode = z.string().refine(isCountry, {
  error: 'This is not a country code. Use two capital letters (ISO 3166-1), such as NP for Nepal.',
});

export const languageTag = z.string().refine(isLanguageTag, {
  error: 'This is not a language tag. Use BCP 47, such as "en", "pt-BR" or "fil".',
});

/** One id of a vocabulary. */
export const term = <V extends Vocabulary>(vocabulary: V) => z.enum(termIds(vocabulary));

const hasNoRepeats = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** A list without repeats; `min` is 0 or 1. */
export const listOf = <T extends z.ZodType>(item: T, { min = 1, max = 300 } = {}) =>
  z
    .array(item)
    .min(min, { error: 'The list is empty. Give at least one, or leave the whole field out where it is optional.' })
    .max(max, { error: `The list has more than ${max} items.` })
    .refine(hasNoRepeats, { error: 'The list names the same thing twice.' });

/** Country codes, or the single word `global`. */
export const coverage = listOf(
  z.union([countryCode, z.literal('global')], {
    error: 'This is not a country code. Use two capital letters (ISO 3166-1), such as NP for Nepal, or the single word global.',
  }),
).refine((codes) => !codes.includes('global') || codes.length === 1, {
  error: 'The word global stands alone. Name the countries, or write only global.',
});
