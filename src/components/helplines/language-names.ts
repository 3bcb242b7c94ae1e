import { fold } from '../../catalogue/search/fold.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../vocabulary/define.ts';
import { languageName } from '../../vocabulary/languages.ts';

/** Under what else a language is looked for: its names in itself and in the languages of the site, as they are compared. */
export const otherLanguageNames = (tag: string, language: InterfaceLanguage): string => {
  const own = fold(languageName(tag, language));
  const others = [languageName(tag, tag), ...interfaceLanguages.map((other) => languageName(tag, other))].map(fold);
  return [...new Set(others)].filter((name) => name !== own).join('|');
};
