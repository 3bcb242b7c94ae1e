import { interfaceLanguages, type InterfaceLanguage } from '../vocabulary/define.ts';

const [mainLanguage] = interfaceLanguages;

/**
 * The language whose part of the site alone is made, by `BUILD_LANGUAGE`; nothing for the whole site.
 * @throws RangeError when the site has no such language
 */
export const languageOfBuild = ({
  BUILD_LANGUAGE: asked = '',
}: Readonly<Record<string, string | undefined>>): InterfaceLanguage | undefined => {
  if (asked === '') return undefined;
  const language = interfaceLanguages.find((each) => each === asked);
  if (language === undefined) throw new RangeError(`BUILD_LANGUAGE is "${asked}", but the site has ${interfaceLanguages.join(', ')}.`);
  return language;
};

/** Whose part a file belongs to, by its path. The main language's part has everything that stands in no other language's folder. */
export const partOf = (path: string): InterfaceLanguage => {
  const [folder] = path.replace(/^\//, '').split('/');
  return interfaceLanguages.find((language) => language === folder) ?? mainLanguage;
};

/** Whether the part has what is the same for all languages: the full-text index, and the files of entries. */
export const isMainPart = (language: InterfaceLanguage | undefined): boolean => language === undefined || language === mainLanguage;
