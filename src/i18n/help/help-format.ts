import { cached } from '../cached.ts';
import { fill } from '../format.ts';
import type { HelpLanguage } from './help-languages.ts';
import type { HelpPlural } from './help-shape.ts';

/** Digits that a telephone has, and the calendar that the sources use, whatever the language is used to. */
const localeOf = (language: HelpLanguage): string => `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`;

const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();
const namesIn = new Map<string, Intl.DisplayNames>();

/** The sentence for a number, with the number in it. */
export const countInHelp = (forms: HelpPlural, n: number, language: HelpLanguage): string => {
  const form = cached(pluralRules, language, () => new Intl.PluralRules(language)).select(n);
  const number = cached(numberFormats, language, () => new Intl.NumberFormat(localeOf(language))).format(n);
  return fill(forms[form] ?? forms.other, { n: number });
};

/** A date known to the year, month or day, such as "2024-06", as the language writes it. */
export const dateInHelp = (date: string, language: HelpLanguage): string => {
  const [year, month, day] = date.split('-');
  if (year === undefined || month === undefined) return date;
  const format = cached(dateFormats, `${language} ${day === undefined}`, () => {
    const shown: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(localeOf(language), day === undefined ? shown : { ...shown, day: 'numeric' });
  });
  const text = format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
  // Russian and Ukrainian abbreviate "year", whose full stop would meet that of the sentence.
  return text.replace(/\s[гр]\.$/u, '');
};

/** "a, b and c" as the language joins a list. */
export const listInHelp = (items: readonly string[], language: HelpLanguage): string =>
  cached(listFormats, language, () => new Intl.ListFormat(language, { type: 'conjunction' })).format(items);

const nameOf = (type: 'language' | 'region', code: string, language: HelpLanguage): string =>
  cached(namesIn, `${type} ${language}`, () => new Intl.DisplayNames(language, { type })).of(code) ?? code;

/** The name of a language in another or in itself, such as "Amharic" or "አማርኛ". */
export const languageInHelp = (tag: string, language: HelpLanguage): string => nameOf('language', tag, language);

/** The name of a country, by its code. */
export const countryInHelp = (code: string, language: HelpLanguage): string => nameOf('region', code, language);
