import { furtherLanguages } from '../../../src/i18n/help/help-languages.ts';
import { interfaceLanguages } from '../../../src/vocabulary/define.ts';

/** Folders of the languages other than the main one, each with its own page for what is not there. */
export const languageFolders: readonly string[] = [
  ...interfaceLanguages.slice(1),
  ...furtherLanguages.map((language) => language.toLowerCase()),
];
