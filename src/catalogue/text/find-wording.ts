import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { wordings } from '../../vocabulary/wording.ts';

/** Wording to avoid, found in a text. */
export interface FoundWording {
  readonly found: string;
  readonly better: string;
  /** Where it starts, counted from 0. */
  readonly at: number;
}

/** Quotations are the words of others; addresses and notes are no text. Blanked, so that places stay. */
const notOurs = /“[^”]*”|«[^»]*»|"[^"\n]*"|\[\^[^\]]*\]|\]\([^)]*\)|https?:\/\/\S+|`[^`\n]*`/g;
const blank = (text: string): string => text.replace(notOurs, (part) => ' '.repeat(part.length));

const wholeWords = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');

const patterns = new Map(
  Object.entries(wordings).map(([language, list]) => [
    language,
    {
      // Most texts have none of them, and one look tells so.
      any: wholeWords(list.map(({ avoid }) => avoid).join('|')),
      each: list.map(({ avoid, better }) => ({ pattern: wholeWords(avoid), better })),
    },
  ]),
);

/** Every wording to avoid in a text of a language. */
export const wordingToAvoid = (text: string, language: InterfaceLanguage): readonly FoundWording[] => {
  const known = patterns.get(language);
  if (known === undefined || text.search(known.any) < 0) return [];
  const own = blank(text);
  return known.each
    .flatMap(({ pattern, better }) => [...own.matchAll(pattern)].map((match) => ({ found: match[0], better, at: match.index })))
    .toSorted((a, b) => a.at - b.at);
};
