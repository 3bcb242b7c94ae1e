import type { InterfaceLanguage } from '../../vocabulary/define.ts';
import { wordings } from '../../vocabulary/wording.ts';
import { workRemarks } from '../../vocabulary/work-remarks.ts';

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

const remarks = new Map(
  Object.entries(workRemarks).map(([language, phrases]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{N}-])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
  ]),
);

/** Every phrase in a text of a language that speaks of the work on the entry, with where it starts, counted from 0. */
export const remarksOnWork = (text: string, language: InterfaceLanguage): readonly { readonly found: string; readonly at: number }[] => {
  const pattern = remarks.get(language);
  const plain = text.replaceAll("'", '’');
  // Most texts have none of them, and one look tells so.
  if (pattern === undefined || plain.search(pattern) < 0) return [];
  return [...blank(plain).matchAll(pattern)].map(({ 0: found, index }) => ({ found, at: index }));
};

/** A street with a number, and a first name with an age. */
const streets =
  /\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Crescent|Boulevard)\b|\b\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|impasse) (?:\p{L}+ ){0,3}\p{Lu}\p{L}+|\b(?:Calle|Carrera|Avenida) (?:\p{L}+ ){0,3}(?:n\.?º? ?)?\d{1,4}\b/u;
const people = /\b\p{Lu}\p{Ll}+, (?:aged )?(?:[5-9]|1\d|2\d)(?=[,)]| years)/u;
const shelters = /\b(?:shelters?|safe[- ]?houses?|refuges?|hostels?|foyers?|kept|held|lived|stay(?:s|ed)?|housed)\b/iu;

/** Words that tell where a shelter is, or who stayed in one, with where they start. */
export const shelterIn = (text: string): { readonly found: string; readonly at: number } | undefined => {
  for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+/g)) {
    const match = shelters.test(sentence) ? (streets.exec(sentence) ?? people.exec(sentence)) : null;
    if (match !== null) return { found: match[0], at: index + match.index };
  }
  return undefined;
};
