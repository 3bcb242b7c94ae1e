import { fold } from '../../catalogue/search/fold.ts';
import { interfaceLanguages } from '../../vocabulary/define.ts';
import { languageName } from '../../vocabulary/languages.ts';

/**
 * Under what else a language is looked for: its names in itself and in the languages of the site, as they are compared.
 * @param shown the name by which it stands on the page
 */
export const otherLanguageNames = (tag: string, shown: string): string => {
  const own = fold(shown);
  const others = [languageName(tag, tag), ...interfaceLanguages.map((other) => languageName(tag, other))].map(fold);
  return [...new Set(others)].filter((name) => name !== own).join('|');
};
