import { slipsBetween } from '../../problems/slips-between.ts';

/** A part of a text that more texts have than this tells nothing apart. */
const mostWithPart = 100;

/** How often each letter is there; a few letters share a place. */
const lettersOf = (text: string): Uint8Array => {
  const counts = new Uint8Array(32);
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) % counts.length;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
};

/** Whether one text has more letters that the other has not than there may be slips. */
const haveOtherLetters = (a: Uint8Array, b: Uint8Array, most: number): boolean => {
  let [more, fewer] = [0, 0];
  for (let place = 0; place < a.length; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer) > most;
};

/** Where part `part` of `most + 1` begins in a text of some length. */
const startOf = (part: number, length: number, most: number): number => Math.floor((part * length) / (most + 1));

/**
 * Pairs of positions whose texts are at most `most` slips apart, with their slips, each pair once, the shorter text first. Of a text in one part
 * more than there may be slips, one part has none and stands nearly at its place: only texts that share one are compared.
 */
export const nearPairs = (texts: readonly string[], most: number): readonly (readonly [first: number, second: number, slips: number])[] => {
  const withPart = new Map<string, number[]>();
  const letters = texts.map(lettersOf);
  const pairs: [number, number, number][] = [];
  const slipsOf = (a: number, b: number): number | undefined => {
    const [ours, theirs] = [letters[a], letters[b]];
    if (ours === undefined || theirs === undefined || haveOtherLetters(ours, theirs, most)) return undefined;
    return slipsBetween(texts[a] ?? '', texts[b] ?? '', most);
  };
  const byLength = Array.from(texts.keys()).toSorted((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
  for (const at of byLength) {
    const text = texts[at] ?? '';
    const candidates = new Set<number>();
    for (let length = Math.max(0, text.length - most); length <= text.length; length++) {
      const longer = text.length - length;
      for (let part = 0; part <= most; part++) {
        const [start, end] = [startOf(part, length, most), startOf(part + 1, length, most)];
        // Slips before this part move it by as many letters at most, and so do those behind it, counted from the end.
        const first = start + Math.max(-part, longer - (most - part));
        const last = start + Math.min(part, longer + (most - part));
        for (let from = Math.max(0, first); from <= last; from++) {
          const members = withPart.get(`${length} ${part} ${text.slice(from, from + end - start)}`) ?? [];
          if (members.length <= mostWithPart) for (const member of members) candidates.add(member);
        }
      }
    }
    for (const other of candidates) {
      const slips = slipsOf(other, at);
      if (slips !== undefined) pairs.push([other, at, slips]);
    }
    for (let part = 0; part <= most; part++) {
      const key = `${text.length} ${part} ${text.slice(startOf(part, text.length, most), startOf(part + 1, text.length, most))}`;
      const members = withPart.get(key);
      if (members === undefined) withPart.set(key, [at]);
      else members.push(at);
    }
  }
  return pairs;
};
