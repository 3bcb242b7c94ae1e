import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoredEntry } from './stored-entry.ts';

/** Names the file to whoever makes pages, in whatever thread or process. */
export const entriesVariable = 'ENTRIES_FILE';

/** An entry, and the digest of the texts it was read from. Its own text stays JSON until somebody asks for it: few do. */
export interface KeptEntry extends Omit<StoredEntry, 'html'> {
  readonly digest: string;
  readonly html: () => string;
  /** Its lines in the file. */
  readonly lines: Buffer;
}

export interface Entries {
  /** Of all that reads entries. */
  readonly fingerprint: string;
  readonly kept: readonly KeptEntry[];
}

const lineEnd = '\n'.charCodeAt(0);

const endOfLine = (bytes: Buffer, start: number): number => {
  const end = bytes.indexOf(lineEnd, start);
  if (end < 0) throw new SyntaxError('The file of entries breaks off.');
  return end;
};

const jsonOf = (bytes: Buffer, start: number, end: number): unknown => JSON.parse(bytes.toString('utf8', start, end));

const lineOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** The entry on two lines: its record, and its text. */
const entryIn = (lines: Buffer): KeptEntry => {
  const end = endOfLine(lines, 0);
  const record = jsonOf(lines, 0, end) as Omit<KeptEntry, 'html' | 'lines'>;
  return { ...record, html: () => jsonOf(lines, end + 1, lines.length) as string, lines };
};

export const keepEntry = (digest: string, { html, ...record }: StoredEntry): KeptEntry => ({
  digest,
  ...record,
  html: () => html,
  lines: Buffer.concat([lineOf({ digest, ...record }), lineOf(html)]),
});

/** Entries one after the other. */
function* entriesIn(bytes: Buffer): Generator<KeptEntry> {
  for (let start = endOfLine(bytes, 0) + 1, end = 0; start < bytes.length; start = end) {
    end = endOfLine(bytes, endOfLine(bytes, start) + 1) + 1;
    yield entryIn(bytes.subarray(start, end));
  }
}

const fingerprintIn = (bytes: Buffer): string => jsonOf(bytes, 0, endOfLine(bytes, 0)) as string;

const parse = (file: string): Entries => {
  const bytes = readFileSync(file);
  return { fingerprint: fingerprintIn(bytes), kept: [...entriesIn(bytes)] };
};

/** Writes the file at once, because others may be reading the one before. */
const write = (file: string, { fingerprint, kept }: Entries): void => {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}`;
  writeFileSync(next, Buffer.concat([lineOf(fingerprint), ...kept.map(({ lines }) => lines)]));
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
 * Reads a file of entries: a line of JSON for the fingerprint, and two for each entry.
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

/** An entry for pages. */
export interface EntryOfBuild extends Omit<StoredEntry, 'html'> {
  /** Of its texts and of what reads them. */
  readonly digest: string;
  readonly html: () => string;
}

/**
 * The entries that pages are made from, one after the other.
 * @throws Error outside a build or the development server, which read the entries first
 */
export function* entriesOfBuild(environment: Readonly<Record<string, string | undefined>>): Generator<EntryOfBuild> {
  const file = environment[entriesVariable];
  if (file === undefined) throw new Error('The entries are not read yet. Use "npm run build" or "npm run dev".');
  const { fingerprint, kept } = held.get(file)?.entries ?? parse(file);
  for (const { digest, initiative, translations, html } of kept) {
    yield { digest: `${digest} ${fingerprint}`, initiative, html, ...(translations && { translations }) };
  }
}
