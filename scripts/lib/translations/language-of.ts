import { isLanguageTag, languageMeant } from '../../../src/vocabulary/languages.ts';
import { isRegisteredLanguage } from '../../../src/vocabulary/registered-languages.ts';
import { UsageError } from '../command/command.ts';

const isLanguage = (tag: string): boolean => isLanguageTag(tag) && isRegisteredLanguage(tag);

/**
 * A language that sentences are translated into.
 * @throws UsageError where it is none, with the one that was meant
 */
export const languageTranslatedInto = (tag: string): string => {
  if (tag === 'en') throw new UsageError('English is what is translated from. Name the language to translate into, such as pt.');
  if (isLanguage(tag)) return tag;
  const meant = languageMeant(tag);
  const advice =
    meant !== undefined && isLanguage(meant) ? `Did you mean ${meant}?` : 'Name one of the registry of IANA, such as pt or zh-Hant.';
  throw new UsageError(`"${tag}" is not the tag of a language. ${advice}`);
};
