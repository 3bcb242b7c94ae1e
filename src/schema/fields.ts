import { isRegisteredLanguage } from '#registered-languages';
import { z } from 'zod';
import { because } from '../problems/reasons.ts';
import { isCountry } from '../vocabulary/countries.ts';
import { isLanguageTag } from '../vocabulary/languages.ts';
import { hasFewMarks, hasShortWords } from './long-word.ts';
import { termIds, type Vocabulary } from '../vocabulary/define.ts';

/** Kebab-case id, as used for file names, addresses and references between entries. */
export const slug = z
  .string()
  .max(80, { error: because('id-too-long') })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: because('id-form') });

/** Id of an organisation: the name of its file, as used in addresses and in entries. */
export const organisationSlug = z
  .string()
  .max(200, { error: because('id-too-long') })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: because('id-form') });

/** Spaces and line breaks of any kind alone: to a reader that is no text. One without any characters is refused for its length. */
export const isBlank = (text: string): boolean => text !== '' && text.trim() === '';

/** A non-empty line of text without spaces around it. */
export const line = (max: number) =>
  z
    .string()
    .min(1, { error: because('text-empty') })
    .max(max, { error: because('text-too-long') })
    .refine((text) => !isBlank(text), { error: because('text-empty') })
    .refine((text) => text === text.trim() || isBlank(text), { error: because('text-with-spaces') })
    .refine((text) => !/[\r\n]/.test(text), { error: because('text-with-lines') })
    .refine(hasShortWords, { error: because('word-too-long') })
    .refine(hasFewMarks, { error: because('marks-piled') });

/** What stands between the dots of a name on the network, which a dot at its end would make another one of. */
const isHostLabel = (label: string): boolean => label.length <= 63 && /^[^-].*[^-]$|^[^-]$/.test(label);

/** Numbers tell of themselves whether they are an address. */
const hasHostName = (value: string): boolean => {
  if (!/^https?:/i.test(value) || !URL.canParse(value)) return true;
  const { hostname } = new URL(value);
  return hostname.startsWith('[') || (hostname.length <= 253 && hostname.split('.').every(isHostLabel));
};

/** Below 1024 stand mail, terminals and the like; the two of the web are left out of an address that a browser has read. */
const hasWebPort = (value: string): boolean => {
  const { port } = URL.canParse(value) ? new URL(value) : { port: '' };
  return port === '' || port === '80' || port === '443' || Number(port) >= 1024;
};

/** A web address that a browser can open safely: http or https, nothing else. */
export const webUrl = z
  .string()
  .max(2000, { error: because('address-too-long') })
  .refine((value) => /^https?:\/\/[^\s<>"`{}\\^|/?#][^\s<>"`{}\\^|]*$/.test(value) && URL.canParse(value), {
    error: because('address-form'),
  })
  // Only an address with an @ can have either, and few have one.
  .refine((value) => !value.includes('@') || !URL.canParse(value) || (new URL(value).username === '' && new URL(value).password === ''), {
    error: because('address-with-login'),
  })
  .refine(hasHostName, { error: because('address-host') })
  .refine(hasWebPort, { error: because('address-port') })
  .refine((value) => !/%(?:[01][\da-f]|7f)/i.test(value), { error: because('address-with-control') });

/** A date of another form has been refused for that. */
const isRealDate = (value: string): boolean => {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return true;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
};

/** A date known to the year, month or day: "2024", "2024-06" or "2024-06-25". */
export const partialDate = z
  .string({ error: because('date-type') })
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: because('date-form') })
  .refine(isRealDate, { error: because('day-unreal') })
  .refine((date) => !/^\d{4}/.test(date) || date >= '1900', { error: because('year-too-early'), params: { least: 1900 } });

/** A date known to the day: "2024-06-25". */
export const fullDate = z
  .string({ error: because('day-type') })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: because('day-form') })
  .refine(isRealDate, { error: because('day-unreal') });

/** A year of the modern era; the upper bound is a matter for the check against today. */
export const year = z
  .int({ error: because('year-form') })
  .min(1900, { error: because('year-too-early') })
  .max(2999, { error: because('year-too-late') });

export const countryCode = z.string().refine(isCountry, {
  error: because('country-code'),
});

export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: because('language-tag') })
  .refine((tag) => !isLanguageTag(tag) || isRegisteredLanguage(tag), { error: because('language-unregistered') });

/** One id of a vocabulary. */
export const term = <V extends Vocabulary>(vocabulary: V) => z.enum(termIds(vocabulary));

const hasNoRepeats = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** A list without repeats; `min` is 0 or 1. */
export const listOf = <T extends z.ZodType>(item: T, { min = 1, max = 300 } = {}) =>
  z
    .array(item)
    .min(min, { error: because('list-empty') })
    .max(max, { error: because('list-too-long') })
    .refine(hasNoRepeats, { error: because('list-with-repeats') });

/** Country codes, or the single word `global`. */
export const coverage = listOf(
  z.union([countryCode, z.literal('global')], {
    error: because('country-code-or-global'),
  }),
).refine((codes) => !codes.includes('global') || codes.length === 1, {
  error: because('global-with-others'),
});
