import { closeSync, fstatSync, ftruncateSync, openSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';

const isThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/**
 * Puts a file where another may be, which is removed first: that one may be linked from the site before, so it is never
 * written to. Most often there is none, and to ask costs as much as to write.
 */
export const putAt = <Result>(target: string, put: () => Result): Result => {
  try {
    return put();
  } catch (error) {
    if (!isThere(error)) throw error;
    unlinkSync(target);
    return put();
  }
};

/**
 * Writes over a file that no other folder has, without its end being cut off first: to free blocks of the disk and take
 * others costs several times as much.
 * @returns false where another folder has it too, and it is left as it is
 */
const writeOver = (file: string, body: string | Uint8Array): boolean => {
  const handle = openSync(file, 'r+');
  try {
    if (fstatSync(handle).nlink > 1) return false;
    writeFileSync(handle, body);
    ftruncateSync(handle, Buffer.byteLength(body));
    return true;
  } finally {
    closeSync(handle);
  }
};

/** Writes a file where another may be. */
export const writeWhole = (file: string, body: string | Uint8Array): void => {
  const writeNew = (): void => writeFileSync(file, body, { flag: 'wx' });
  try {
    writeNew();
  } catch (error) {
    if (!isThere(error)) throw error;
    if (writeOver(file, body)) return;
    unlinkSync(file);
    writeNew();
  }
};

export const writePieces = async (file: string, pieces: ReadableStream<Uint8Array>): Promise<void> => {
  const handle = putAt(file, () => openSync(file, 'wx'));
  try {
    for await (const piece of pieces) writeSync(handle, piece);
  } finally {
    closeSync(handle);
  }
};
