import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { limits } from './limits.ts';
import { UnreadableFile, type UnreadableReason } from './opened-sheet.ts';

/** Bytes that are handed on at once: a small piece of a bomb may hold a thousand times as much. */
const step = 16_384;

/** What no part of a workbook may hold: entities of its own, which unfold without end, and sheets of other files. */
const refused: readonly { readonly in: RegExp; readonly text: string; readonly reason: UnreadableReason }[] = [
  { in: /\.(?:xml|rels)$/i, text: '<!ENTITY', reason: 'declares-entities' },
  { in: /(?:^|\/)content\.xml$/i, text: '<table:table-source', reason: 'linked-elsewhere' },
  { in: /(?:^|\/)content\.xml$/i, text: '<table:dde-link', reason: 'linked-elsewhere' },
];
const longestText = Math.max(...refused.map(({ text }) => text.length));

/** In a workbook of Excel each file that it takes cells from has a part of its own. */
const isLink = (part: string): boolean => /(?:^|\/)externalLinks\/[^/]+\.xml$/i.test(part);

/** Looks for what is refused in the pieces of one part, wherever they are cut. */
const searchIn = (part: string): ((chunk: Uint8Array) => UnreadableReason | undefined) => {
  const sought = refused.filter((one) => one.in.test(part));
  if (sought.length === 0) return () => undefined;
  const decoder = new TextDecoder('latin1');
  let end = '';
  return (chunk) => {
    // Of two bytes for a letter, one is nothing.
    const text = end + decoder.decode(chunk).replaceAll('\0', '');
    end = text.slice(-longestText);
    return sought.find((one) => text.includes(one.text))?.reason;
  };
};

/**
 * Unpacks a workbook once without keeping anything, and stops where it gets too large or holds what is refused. What the file says
 * of its own sizes is not believed.
 * @throws UnreadableFile with the reason
 */
export const guardPackage = (bytes: Uint8Array, most: number = limits.unpacked): void => {
  let total = 0;
  let reason: UnreadableReason | undefined;
  const unzip = new Unzip((file) => {
    const search = searchIn(file.name);
    if (isLink(file.name)) reason ??= 'linked-elsewhere';
    file.ondata = (error, chunk) => {
      if (error !== null) reason ??= 'damaged';
      else {
        total += chunk.length;
        reason ??= total > most ? 'unpacks-too-large' : search(chunk);
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  for (let at = 0; at < bytes.length && reason === undefined; at += step) {
    try {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    } catch {
      reason ??= 'damaged';
    }
  }
  if (reason !== undefined) throw new UnreadableFile(reason, reason === 'unpacks-too-large' ? { most: most / 1_000_000 } : {});
};
