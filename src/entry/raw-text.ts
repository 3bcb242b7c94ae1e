import { decodedOnce, decodedTwiceIn, isDecodedTwice } from '../catalogue/text/double-encoding.ts';
import { finding, type Finding } from '../problems/kinds.ts';

/** Longest entry in bytes. The longest real one has about a tenth of it. */
export const mostBytes = 200_000;

/** Invisible characters that can make text read differently from what it is, with their Unicode names. */
const hiddenCharacters: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u034f': 'combining grapheme joiner',
  '\u115f': 'Hangul choseong filler, which looks like a space',
  '\u1160': 'Hangul jungseong filler, which looks like a space',
  '\u17b4': 'Khmer vowel that is never seen',
  '\u17b5': 'Khmer vowel that is never seen',
  '\u180e': 'mongolian vowel separator',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2800': 'braille pattern blank, which looks like a space',
  '\u3164': 'Hangul filler, which looks like a space',
  '\uffa0': 'halfwidth Hangul filler, which looks like a space',
  '\ufffc': 'object replacement character: a picture stood here',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\ufeff': 'byte order mark inside the text',
  '\ufffd': 'replacement character: the file was not UTF-8',
};

/**
 * Characters without a shape of their own, by what they are: controls, formatting, halves of pairs, private use, codes that mean
 * nothing, and blanks that are taken for letters. Joiners (U+200C, U+200D) stay allowed where Persian, Hindi and other scripts need them, and so do the
 * signs that Arabic writes around numbers, those by which Mongolian and emoji choose a shape, and nothing else of their kind.
 */
const hidden =
  /(?![\t\n\r\u200c\u200d\u0600-\u0605\u06dd\u070f\u08e2\u180b-\u180d\u180f\ufe0e\ufe0f])[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffc\ufffd]/gu;

/** Scripts whose letters are never joined, with what stands between words. */
const unjoined = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\s`;

/** A joiner that joins or parts nothing. */
const strayJoiner = new RegExp(`(^|[${unjoined}])([\\u200c\\u200d]+)(?=$|[${unjoined}])`, 'gmu');

/** A sign that chooses the shape of what stands before it, where that has one shape alone. */
const straySelector = /(^|[^\ufe0e\ufe0f])([\ufe0e\ufe0f]+)(?=(\u20e3?))/gmu;

/** Emoji, signs of Chinese, and digits in the box of a key have several. */
const hasShapes = (before: string, key: string): boolean =>
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Han}]/u.test(before) || (key !== '' && /[\d#*]/.test(before));

const hiddenAt = (text: string): readonly { readonly index: number; readonly character: string }[] =>
  [
    ...[...text.matchAll(hidden)].map(({ index, 0: character }) => ({ index, character })),
    ...[...text.matchAll(strayJoiner)].map(({ index, 1: before = '', 2: joiners = '' }) => ({
      index: index + before.length,
      character: joiners.slice(0, 1),
    })),
    ...[...text.matchAll(straySelector)].flatMap(({ index, 1: before = '', 2: selectors = '', 3: key = '' }) =>
      selectors.length === 1 && hasShapes(before, key) ? [] : [{ index: index + before.length, character: selectors.slice(0, 1) }],
    ),
  ].toSorted((a, b) => a.index - b.index);

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The others by their kind. */
const kindsOfHidden: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'control character'],
  [/\p{Cs}/u, 'half of a pair of surrogates'],
  [/\p{Co}/u, 'character for private use, which each program shows as it likes'],
  [/\p{Noncharacter_Code_Point}/u, 'code that is no character'],
  [/\p{Variation_Selector}/u, 'variation selector'],
  [/\p{Cf}/u, 'formatting character'],
  [/\p{Cn}/u, 'code that Unicode gives no meaning'],
];

/** A code that means nothing yet: a later Unicode than that of whoever reads may give it a meaning. */
const unassigned = /(?![\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}])\p{Cn}/u;

/** What kind of character nobody sees. */
const nameOf = (character: string): string =>
  hiddenCharacters[character] ?? kindsOfHidden.find(([kind]) => kind.test(character))?.[1] ?? 'no character that is seen';

interface Hidden {
  readonly code: string;
  readonly name: string;
  readonly isUnassigned: boolean;
}

const hiddenOf = (character: string): Hidden => ({
  code: codeOf(character),
  name: nameOf(character),
  isUnassigned: unassigned.test(character),
});

/** The first character of a text that nobody sees, with its code and its name. */
export const hiddenIn = (text: string): Hidden | undefined => {
  const [first] = hiddenAt(text);
  return first === undefined ? undefined : hiddenOf(first.character);
};

/** The same of a reference: the parser puts the sign of what is not UTF-8 in the place of one that stands for no character. */
export const ofReference = (hidden: Hidden): Hidden =>
  hidden.code === 'U+FFFD' ? { ...hidden, name: 'replacement character: a reference, such as &#0;, stands for no character' } : hidden;

/** A text without such characters; those that part lines in some programs become blanks. */
export const withoutHidden = (text: string): string =>
  text
    .replace(/[\v\f\u2028\u2029]+/g, ' ')
    .replace(hidden, '')
    .replace(strayJoiner, '$1')
    .replace(straySelector, (found, before: string, selectors: string, key: string) =>
      selectors.length === 1 && hasShapes(before, key) ? found : before,
    );

/** Lines that a program read in the wrong encoding; a file has few or very many of them. */
export const decodedTwiceFindings = (file: string, text: string): Finding[] =>
  isDecodedTwice(text)
    ? text
        .split('\n')
        .flatMap((line, index): Finding[] => {
          const found = decodedTwiceIn(line);
          return found === undefined
            ? []
            : [finding('decoded-twice', { file, line: index + 1, column: line.indexOf(found) + 1 }, { found, meant: decodedOnce(found) })];
        })
        .slice(0, 20)
    : [];

/** Markers that git leaves where two changes met. */
const conflict = /^(?:<{7} |={7}$|>{7} )/m;

export const conflictFindings = (file: string, text: string): Finding[] => {
  const met = conflict.exec(text);
  return met === null ? [] : [finding('conflict-markers', { file, line: text.slice(0, met.index).split('\n').length, column: 1 }, {})];
};

/** The text as entries are read: without byte order mark, with plain line ends. Both are harmless and accepted. */
export const normalise = (raw: string): string => {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
};

/** What is wrong with the text before anything is parsed. At most 20 hidden characters are named. */
export const inspectText = (file: string, text: string): Finding[] => {
  if (text.trim() === '') return [finding('file-empty', { file }, {})];
  // A unit of text has at most three bytes, so short ones need no counting.
  const bytes = text.length * 3 <= mostBytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > mostBytes) return [finding('file-size', { file }, { bytes, most: mostBytes })];
  const conflicts = conflictFindings(file, text);
  if (conflicts.length > 0) return conflicts;
  const findings: Finding[] = [];
  let line = 1;
  let lineStart = 0;
  let scanned = 0;
  for (const { index, character } of hiddenAt(text)) {
    for (; scanned < index; scanned++) {
      if (text.charCodeAt(scanned) === 10) {
        line++;
        lineStart = scanned + 1;
      }
    }
    findings.push(finding('hidden-character', { file, line, column: index - lineStart + 1 }, hiddenOf(character)));
    if (findings.length === 20) break;
  }
  return [...findings, ...decodedTwiceFindings(file, text)];
};
