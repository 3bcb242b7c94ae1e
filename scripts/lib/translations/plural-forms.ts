import type { Sentence } from './sentence-files.ts';

/** The forms of a language that English has not, such as "few" in Ukrainian. */
const furtherForms = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'one' && form !== 'other');

/** English sentences with those forms besides, of each that counts: a form is translated from that of "other". */
export const withForms = (english: ReadonlyMap<string, Sentence>, language: string): ReadonlyMap<string, Sentence> =>
  new Map(
    [...english].flatMap(([path, sentence]): [string, Sentence][] => {
      const group = /^(.+)\.other$/.exec(path)?.[1];
      if (group === undefined || !english.has(`${group}.one`)) return [[path, sentence]];
      const further = furtherForms(language).filter((form) => !english.has(`${group}.${form}`));
      return [
        [path, sentence],
        ...further.map((form): [string, Sentence] => [`${group}.${form}`, { ...sentence, path: `${group}.${form}` }]),
      ];
    }),
  );
