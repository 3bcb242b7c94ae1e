import { fill } from '../format.ts';
import type { HelpLanguage } from './help-languages.ts';
import type { HelpPlural } from './help-shape.ts';

/** Digits that a telephone has, and the calendar that the sources use, whatever the language is used to. */
const localeOf = (language: HelpLanguage): string => `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`;

/** The sentence for a number, with the number in it. */
export const countInHelp = (forms: HelpPlural, n: number, language: HelpLanguage): string => {
  const form = new Intl.PluralRules(language).select(n);
  return fill(forms[form] ?? forms.other, { n: new Intl.NumberFormat(localeOf(language)).format(n) });
};

/** A date known to the year, month or day, such as "2024-06", as the language writes it. */
export const dateInHelp = (date: string, language: HelpLanguage): string => {
  const [year, month, day] = date.split('-');
  if (year === undefined || month === undefined) return date;
  const shown: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const text = new Intl.DateTimeFormat(localeOf(language), shown).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
  // Russian and Ukrainian abbreviate "year", whose full stop would meet that of the sentence.
  return text.replace(/\s[гр]\.$/u, '');
};

const listFormats = new Map<HelpLanguage, Intl.ListFormat>();

/** "a, b and c" as the language joins a list. */
export const listInHelp = (items: readonly string[], language: HelpLanguage): string => {
  const format = listFormats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  listFormats.set(language, format);
  return format.format(items);
};

/** Names are looked up many times, and what looks them up takes long to make. */
const namesIn = new Map<string, Intl.DisplayNames>();

const nameOf = (type: 'language' | 'region', code: string, language: HelpLanguage): string => {
  const key = `${type} ${language}`;
  const names = namesIn.get(key) ?? new Intl.DisplayNames(language, { type });
  namesIn.set(key, names);
  return names.of(code) ?? code;
};

/** The name of a language in another or in itself, such as "Amharic" or "አማርኛ". */
export const languageInHelp = (tag: string, language: HelpLanguage): string => nameOf('language', tag, language);

/** The name of a country, by its code. */
export const countryInHelp = (code: string, language: HelpLanguage): string => nameOf('region', code, language);
