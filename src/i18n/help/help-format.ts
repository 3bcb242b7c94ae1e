import { remembered } from '../../remembered/remembered.ts';
import { fill } from '../format.ts';
import type { HelpLanguage } from './help-languages.ts';
import type { HelpPlural } from './help-shape.ts';

/** Digits that a telephone has, and the calendar that the sources use, whatever the language is used to. */
const localeOf = (language: HelpLanguage): string => `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`;

const pluralRules = remembered((language) => new Intl.PluralRules(language));
const numberFormat = remembered((locale) => new Intl.NumberFormat(locale));
const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const monthFormat = remembered((locale) => new Intl.DateTimeFormat(locale, month));
const dayFormat = remembered((locale) => new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }));
const listFormat = remembered((language) => new Intl.ListFormat(language, { type: 'conjunction' }));
const namesIn = remembered((language, type: 'language' | 'region') => new Intl.DisplayNames(language, { type }));

/** The sentence for a number, with the number in it. */
export const countInHelp = (forms: HelpPlural, n: number, language: HelpLanguage): string => {
  const form = pluralRules(language).select(n);
  const number = numberFormat(localeOf(language)).format(n);
  return fill(forms[form] ?? forms.other, { n: number });
};

/** A date known to the year, month or day, such as "2024-06", as the language writes it. */
export const dateInHelp = remembered((date: string, language: HelpLanguage): string => {
  const [year, month, day] = date.split('-');
  if (year === undefined || month === undefined) return date;
  const text = (day === undefined ? monthFormat : dayFormat)(localeOf(language)).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
  // Russian and Ukrainian abbreviate "year", whose full stop would meet that of the sentence.
  return text.replace(/\s[гр]\.$/u, '');
});

/** "a, b and c" as the language joins a list. */
export const listInHelp = (items: readonly string[], language: HelpLanguage): string => listFormat(language).format(items);

const nameOf = remembered(
  (type: 'language' | 'region', code: string, language: HelpLanguage): string => namesIn(language, type).of(code) ?? code,
);

/** The name of a language in another or in itself, such as "Amharic" or "አማርኛ". */
export const languageInHelp = (tag: string, language: HelpLanguage): string => nameOf('language', tag, language);

/** The name of a country, by its code. */
export const countryInHelp = (code: string, language: HelpLanguage): string => nameOf('region', code, language);
