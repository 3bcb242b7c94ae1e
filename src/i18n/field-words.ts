import { fill } from './format.ts';

/** What a field of an entry is known by here: translations have the same fields in each language. */
export const fieldKey = (path: string): string => path.replace(/^translations\.[\w-]+/, 'translations.language');

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * What is said of a field, where anything is.
 * @param nameOf a language by its tag, in the language of the words
 */
export const fieldWords = (
  words: Readonly<Partial<Record<string, string>>>,
  path: string,
  nameOf: (tag: string) => string,
): string | undefined => {
  const [, tag = ''] = /^translations\.([\w-]+)/.exec(path) ?? [];
  const own = words[fieldKey(path)];
  return own === undefined || tag === '' ? own : upperFirst(fill(own, { language: nameOf(tag) }));
};
