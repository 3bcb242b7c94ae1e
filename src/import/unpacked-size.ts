import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { limits } from './limits.ts';
import { UnreadableFile } from './opened-sheet.ts';

/** Bytes that are handed on at once: a small piece of a bomb may hold a thousand times as much. */
const step = 16_384;

/**
 * Unpacks a workbook once without keeping anything, and stops where it gets too large. What the file says of its own sizes is
 * not believed.
 * @throws UnreadableFile when it holds more than the limit
 */
export const guardUnpackedSize = (bytes: Uint8Array, most: number = limits.unpacked): void => {
  let total = 0;
  let isDamaged = false;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      isDamaged ||= error !== null;
      total += error === null ? chunk.length : 0;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  for (let at = 0; at < bytes.length && !isDamaged && total <= most; at += step) {
    try {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    } catch {
      isDamaged = true;
    }
  }
  if (total > most) throw new UnreadableFile('unpacks-too-large', { most: most / 1_000_000 });
  if (isDamaged) throw new UnreadableFile('damaged');
};
