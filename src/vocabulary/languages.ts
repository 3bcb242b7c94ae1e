import { registeredLanguageName } from '#registered-languages';
import { remembered } from '../remembered/remembered.ts';

/**
 * The canonical form of a well-formed BCP 47 tag (`PT-br` gives `pt-BR`), or undefined where it is not one.
 * `Intl.getCanonicalLocales` would take "tw" as it is, and give "ak-GH" for "tw-GH".
 */
export const canonicalLanguageTag = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
};

/** Behind a letter or digit by itself a tag holds whatever somebody thought of: settings, or words of their own. */
const isExtended = (tag: string): boolean => /-[a-z\d]-/i.test(tag);

/** Whether a tag is well-formed BCP 47, written in its canonical form, and names a language and nothing else. */
export const isLanguageTag = (tag: string): boolean => canonicalLanguageTag(tag) === tag && !isExtended(tag);

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The tag of a language that was surely meant: another way to write its tag, or its name in English. */
export const languageMeant = (found: string): string | undefined => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const named = letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => names.of(code)?.toLowerCase() === found.trim().toLowerCase());
  const tag = canonicalLanguageTag(found.replaceAll('_', '-'));
  // Several codes may share a name, and not each is one to write: "Romanian" is that of "mo" too.
  if (named !== undefined) return canonicalLanguageTag(named);
  // No registered language has more than three letters.
  return tag === undefined || tag === found || /^[a-z]{4}/.test(tag) ? undefined : tag;
};

const namesIn = remembered((language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }));

/**
 * A language's name as readers of another write it, or its own. Where Unicode's data has none, that of IANA's registry in English,
 * with the tag behind it, which says that nobody translated it; the tag alone where no name is known.
 */
export const languageName = remembered((tag: string, language: string): string => {
  const registered = (): string | undefined => {
    const name = registeredLanguageName(tag);
    return name === undefined ? undefined : `${name} [${tag}]`;
  };
  return namesIn(language).of(tag) ?? registered() ?? tag;
});

/** Languages that people at risk are most often spoken to in come first, before anything is typed. */
export const usualLanguages: readonly string[] = [
  'en',
  'fr',
  'es',
  'ar',
  'pt',
  'ru',
  'uk',
  'zh',
  'hi',
  'bn',
  'ne',
  'fil',
  'vi',
  'th',
  'id',
  'ro',
  'pl',
  'tr',
  'ur',
  'sw',
  'am',
  'my',
  'km',
  'de',
  'it',
  'nl',
];
