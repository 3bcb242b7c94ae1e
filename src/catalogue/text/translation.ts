import type { Initiative } from '../../schema/initiative.ts';
import { interfaceLanguages, isInterfaceLanguage, type InterfaceLanguage } from '../../vocabulary/define.ts';

/** The language entries are written in. */
export const entryLanguage = interfaceLanguages[0];

/** What an entry says about itself on the pages of one language. */
export interface Translated {
  readonly name: string;
  /** The language of the name, where it is not that of the page. */
  readonly nameLanguage: InterfaceLanguage | undefined;
  readonly summary: string;
  /** The language of the summary, where it is not that of the page. */
  readonly summaryLanguage: InterfaceLanguage | undefined;
}

const translationIn = (translations: Initiative['translations'], language: string) =>
  isInterfaceLanguage(language) && language !== entryLanguage ? translations?.[language] : undefined;

/** Name and summary in a language, each in the language of entries where it has no translation. */
export const translated = ({ name, summary, translations }: Initiative, language: string): Translated => {
  const own = language === entryLanguage ? { name, summary } : translationIn(translations, language);
  return {
    name: own?.name ?? name,
    nameLanguage: own?.name === undefined ? entryLanguage : undefined,
    summary: own?.summary ?? summary,
    summaryLanguage: own?.summary === undefined ? entryLanguage : undefined,
  };
};

/** What a name that is an English description means in a language; undefined where it is a name, or the language is English. */
export const meaningIn = ({ translations }: Pick<Initiative, 'translations'>, language: string): string | undefined =>
  translationIn(translations, language)?.description;

/** The language to mark text of entries with, on pages of another one. */
export const markOf = (language: string): InterfaceLanguage | undefined => (language === entryLanguage ? undefined : entryLanguage);
