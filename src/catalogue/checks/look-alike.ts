import { remembered } from '../../remembered/remembered.ts';

/** Letters of other scripts, and groups of letters, that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  е: 'e',
  і: 'i',
  ї: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  в: 'b',
  к: 'k',
  м: 'm',
  н: 'h',
  т: 't',
  // Greek
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  // Digits and Latin letters that are taken for each other
  '0': 'o',
  '1': 'l',
  ı: 'i',
};

/** A text as the eye takes it in: two that look alike give the same. */
export const asSeen = remembered((text) =>
  Array.from(text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''), (letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('i', 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The first word that has Latin letters beside letters of a script that looks like it. */
export const mixedWord = (text: string): string | undefined =>
  otherScript.test(text)
    ? text.split(/[^\p{L}\p{M}]+/u).find((word) => otherScript.test(word) && /\p{Script=Latin}/u.test(word))
    : undefined;

/** Scripts that are written together with each other, but not with Latin: their letters look like none of its. */
const ownShapes = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** The first label of a host that is taken for another one: letters of two scripts, or all of them such as look like Latin ones. */
export const disguisedLabel = (host: string): string | undefined => {
  const labels = host.split('.');
  return labels.find((label) => {
    const letters = label.match(/\p{L}/gu) ?? [];
    const isForeign = (letter: string): boolean => !/\p{Script=Latin}/u.test(letter) && !ownShapes.test(letter);
    if (!letters.some(isForeign)) return false;
    return letters.some((letter) => /\p{Script=Latin}/u.test(letter)) || letters.every((letter) => letter.toLowerCase() in lookAlikes);
  });
};
