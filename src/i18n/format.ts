import type { InterfaceLanguage } from '../vocabulary/define.ts';
import { remembered } from '../remembered/remembered.ts';

/**
 * A sentence for every plural form that a language has: of the six that Unicode knows, those it uses. `{n}` stands for the number.
 * A form without a sentence of its own takes the one of `other`.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly one: string; readonly other: string };

/** By whose habits dates and lists are written. */
const localeOf = (language: InterfaceLanguage): string => (language === 'en' ? 'en-GB' : language);

/** A language with its country, such as fr_FR, as programs that show a link want it. */
export const openGraphLocale = (language: InterfaceLanguage): string => {
  const { language: tongue, region } = new Intl.Locale(localeOf(language)).maximize();
  return `${tongue}_${region}`;
};

/** Puts values into the places a template names in braces. A place without a value stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

const pluralRules = remembered((language) => new Intl.PluralRules(language));
const numberFormat = remembered((language) => new Intl.NumberFormat(language));
const percentFormat = remembered((language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }));
const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const monthFormat = remembered((locale) => new Intl.DateTimeFormat(locale, month));
const dayFormat = remembered((locale) => new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }));
const listFormat = remembered((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const bytesFormat = remembered(
  (language, unit: 'byte' | 'kilobyte' | 'megabyte') =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
    }),
);

export const formatNumber = (value: number, language: InterfaceLanguage): string => numberFormat(language).format(value);

/** A share between 0 and 1 as whole per cent. What is not nothing is never 0 %, and what is not all is never 100 %. */
export const formatPercent = (share: number, language: InterfaceLanguage): string => {
  const { format } = percentFormat(language);
  if (share > 0 && share < 0.005) return `<\u00a0${format(0.01)}`;
  return share < 1 && share >= 0.995 ? `>\u00a0${format(0.99)}` : format(share);
};

/** The right sentence for a number, with the number in it. */
export const count = (forms: Plural, n: number, language: InterfaceLanguage): string => {
  const form = pluralRules(language).select(n);
  const template = forms[form] ?? forms.other;
  return fill(template, { n: formatNumber(n, language) });
};

/** "2024", "June 2024" or "25 June 2024", for a date known to the year, month or day. Dates recur on thousands of pages. */
export const formatDate = remembered((date: string, language: InterfaceLanguage): string => {
  const [year, month, day] = date.split('-');
  if (year === undefined || month === undefined) return date;
  const text = (day === undefined ? monthFormat : dayFormat)(localeOf(language)).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
  // French counts the first day of a month, which Intl does not know.
  return language === 'fr' && day === '01' ? text.replace(/^1 /, '1er ') : text;
});

/** A word at the head of a page: it begins with a capital, as the names of languages do not in every language. */
export const asHeading = (text: string, language: InterfaceLanguage): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
};

/** A word inside a sentence: without the capital that it begins with by itself, unless it is an abbreviation. */
export const inSentence = (text: string, language: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase(language));

/** "a, b and c" as the language joins a list. */
export const joinList = (items: readonly string[], language: InterfaceLanguage): string => listFormat(localeOf(language)).format(items);

/** A size in bytes, kilobytes or megabytes of 1000, as people read it. */
export const formatBytes = (bytes: number, language: InterfaceLanguage): string => {
  const [unit, divisor] = bytes < 1000 ? (['byte', 1] as const) : bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return bytesFormat(language, unit).format(bytes / divisor);
};
