import Fuse from 'fuse.js';
import { remembered } from '../../remembered/remembered.ts';
import { comparableName } from '../text/normalise.ts';

/** Words on more texts than this tell nothing apart, and would make the work grow with the square of the catalogue. */
const mostInBlock = 30;
const shortestWord = 3;
const firstLetters = 5;
/** Share of the letters that may differ, and how many; tried on real names, where three letters make another town. */
const threshold = 0.15;
const mostSlips = 2;
/** Below this share of the longer length two texts are no slips of each other. */
const leastLengthRatio = 0.8;

const blocksOf = (plain: string): Set<string> => {
  const squeezed = plain.replaceAll(' ', '');
  return new Set([
    ...plain.split(' ').filter((word) => word.length >= shortestWord),
    `^${squeezed.slice(0, firstLetters)}`,
    `$${squeezed.slice(-firstLetters)}`,
  ]);
};

/** A text with what tells most pairs apart before they are searched. */
interface Compared {
  readonly text: string;
  readonly blocks: ReadonlySet<string>;
  /** How often each letter is there; a few letters share a place. */
  readonly letters: Uint8Array;
  /** Numbers tell names apart: "Line 116" and "Line 117" are two lines. */
  readonly numbers: string;
}

const places = 64;

const compared = remembered((text: string): Compared => {
  const letters = new Uint8Array(places);
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) % places;
    letters[place] = (letters[place] ?? 0) + 1;
  }
  return { text, blocks: blocksOf(text), letters, numbers: (text.match(/\d+/g) ?? []).join() };
});

/** Whether one text has so many letters that the other has not that they are no slips. */
const haveOtherLetters = (short: Uint8Array, long: Uint8Array): boolean => {
  let missing = 0;
  for (let place = 0; place < places; place++) missing += Math.max(0, (short[place] ?? 0) - (long[place] ?? 0));
  return missing > mostSlips;
};

const looksLike = (a: Compared, b: Compared): boolean => {
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  // All of this is cheap, and spares the search for nearly every pair.
  if (short.text.length / long.text.length < leastLengthRatio || short.text === long.text) return false;
  if (haveOtherLetters(short.letters, long.letters) || short.numbers !== long.numbers) return false;
  const { isMatch, score } = Fuse.match(long.text, short.text, { ignoreLocation: true, threshold, includeScore: true });
  return isMatch && Math.round(score * long.text.length) <= mostSlips;
};

/**
 * Pairs of positions whose texts look alike without being the same, each pair once.
 * Only texts that share a word, a beginning or an end are compared.
 */
export const similarPairs = (texts: readonly string[]): readonly (readonly [number, number])[] => {
  const plain = texts.map((text) => compared(comparableName(text)));
  const blocks = new Map<string, number[]>();
  plain.forEach((text, index) => {
    for (const block of text.blocks) {
      const members = blocks.get(block);
      if (members === undefined) blocks.set(block, [index]);
      else members.push(index);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const members of blocks.values()) {
    if (members.length > mostInBlock) continue;
    for (const [at, a] of members.entries()) {
      for (const b of members.slice(at + 1)) {
        const key = a * texts.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const [first, second] = [plain[a], plain[b]];
        if (first !== undefined && second !== undefined && looksLike(first, second)) pairs.push([a, b]);
      }
    }
  }
  return pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
};
