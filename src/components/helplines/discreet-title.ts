import { fill } from '../../i18n/format.ts';

/** FNV-1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), as up to seven letters and digits. */
const markOf = (id: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** A title for the page of a line that tells it from others and says nothing: the same in every build. */
export const discreetTitle = (id: string, words: string): string => fill(words, { mark: markOf(id) });
