import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoredEntry } from './stored-entry.ts';

/** Names the file to whoever makes pages, in whatever thread or process. */
export const entriesVariable = 'ENTRIES_FILE';

/** An entry, and the digest of the texts it was read from. */
export interface KeptEntry {
  readonly digest: string;
  readonly entry: StoredEntry;
}

export interface Entries {
  /** Of all that reads entries. */
  readonly fingerprint: string;
  readonly kept: readonly KeptEntry[];
}

const lineEnd = '\n'.charCodeAt(0);

/** One value after the other, so that the whole file is never one string. */
function* valuesOf(bytes: Buffer): Generator {
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(lineEnd, start);
    if (end < 0) throw new SyntaxError('The file of entries breaks off.');
    yield JSON.parse(bytes.toString('utf8', start, end));
  }
}

const parse = (file: string): Entries => {
  const [fingerprint, ...kept] = valuesOf(readFileSync(file));
  return { fingerprint: fingerprint as string, kept: kept as KeptEntry[] };
};

/** Writes the file at once, because others may be reading the one before. */
const write = (file: string, { fingerprint, kept }: Entries): void => {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}`;
  const lines = [fingerprint, ...kept].map((value) => `${JSON.stringify(value)}\n`);
  writeFileSync(next, Buffer.concat(lines.map((line) => Buffer.from(line))));
  renameSync(next, file);
};

/** Milliseconds without a change after which held entries are written. */
const calm = 2000;

interface Held {
  entries?: Entries;
  timer?: NodeJS.Timeout;
}

const held = new Map<string, Held>();

/**
 * Has this process keep the entries of a file in memory, for reading them again after each change. The file itself follows
 * when nothing has changed for a while, for the next start.
 */
export const holdEntries = (file: string): void => {
  if (!held.has(file)) held.set(file, {});
};

/**
 * Reads a file of entries: a line of JSON for the fingerprint, and one for each entry.
 * @throws Error when there is none, or when it is not whole
 */
export const readEntriesFile = (file: string): Entries => {
  const inMemory = held.get(file);
  if (inMemory === undefined) return parse(file);
  return (inMemory.entries ??= parse(file));
};

export const writeEntriesFile = (file: string, entries: Entries): void => {
  const inMemory = held.get(file);
  if (inMemory === undefined) {
    write(file, entries);
    return;
  }
  inMemory.entries = entries;
  clearTimeout(inMemory.timer);
  inMemory.timer = setTimeout(write, calm, file, entries);
  inMemory.timer.unref();
};

/**
 * The entries that pages are made from, one after the other.
 * @throws Error outside a build or the development server, which read the entries first
 */
export function* entriesOfBuild(environment: Readonly<Record<string, string | undefined>>): Generator<StoredEntry> {
  const file = environment[entriesVariable];
  if (file === undefined) throw new Error('The entries are not read yet. Use "npm run build" or "npm run dev".');
  const inMemory = held.get(file)?.entries;
  if (inMemory !== undefined) {
    yield* inMemory.kept.map(({ entry }) => entry);
    return;
  }
  const values = valuesOf(readFileSync(file));
  // The first is the fingerprint.
  values.next();
  for (const value of values) yield (value as KeptEntry).entry;
}
