import Fuse from 'fuse.js';
import { comparableName } from './normalise.ts';

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

/** How many letters of one text the other does not have, up to one more than may differ. */
const missingLetters = (short: string, long: string): number => {
  let missing = 0;
  let rest = long;
  for (const letter of short) {
    const at = rest.indexOf(letter);
    if (at === -1) missing++;
    else rest = rest.slice(0, at) + rest.slice(at + 1);
    if (missing > mostSlips) break;
  }
  return missing;
};

const looksLike = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Both are cheap, and spare the search for nearly every pair.
  if (short.length / long.length < leastLengthRatio || missingLetters(short, long) > mostSlips) return false;
  const { isMatch, score } = Fuse.match(long, short, { ignoreLocation: true, threshold, includeScore: true });
  return isMatch && Math.round(score * long.length) <= mostSlips;
};

/** Numbers tell names apart: "Line 116" and "Line 117" are two lines. */
const sameNumbers = (a: string, b: string): boolean => (a.match(/\d+/g) ?? []).join() === (b.match(/\d+/g) ?? []).join();

/**
 * Pairs of positions whose texts look alike without being the same, each pair once.
 * Only texts that share a word, a beginning or an end are compared.
 */
export const similarPairs = (texts: readonly string[]): readonly (readonly [number, number])[] => {
  const plain = texts.map(comparableName);
  const blocks = new Map<string, number[]>();
  plain.forEach((text, index) => {
    for (const block of blocksOf(text)) {
      const members = blocks.get(block);
      if (members === undefined) blocks.set(block, [index]);
      else members.push(index);
    }
  });
  const compared = new Set<number>();
  const pairs: [number, number][] = [];
  for (const members of blocks.values()) {
    if (members.length > mostInBlock) continue;
    for (const [at, a] of members.entries()) {
      for (const b of members.slice(at + 1)) {
        const key = a * texts.length + b;
        if (compared.has(key)) continue;
        compared.add(key);
        const [first = '', second = ''] = [plain[a], plain[b]];
        if (first !== second && sameNumbers(first, second) && looksLike(first, second)) pairs.push([a, b]);
      }
    }
  }
  return pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
};
