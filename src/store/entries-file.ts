import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoredEntry } from './stored-entry.ts';

/** Writes entries for whoever makes pages and files of them, in whatever thread: a line of JSON each. */
export const writeEntriesFile = (file: string, entries: readonly StoredEntry[]): void => {
  mkdirSync(dirname(file), { recursive: true });
  // At one stroke, because others may be reading the one before.
  writeFileSync(`${file}.next`, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  renameSync(`${file}.next`, file);
};

/** @throws Error when there is none, or when it is not whole */
export const readEntriesFile = (file: string): readonly StoredEntry[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as StoredEntry]));
