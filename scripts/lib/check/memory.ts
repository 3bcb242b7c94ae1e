import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readerFingerprint } from '../../../src/store/fingerprint.ts';

interface Kept {
  readonly digest: string;
  readonly value: unknown;
}

interface Content {
  readonly fingerprint: string;
  readonly kept: Readonly<Record<string, Kept>>;
}

const digestOf = (text: string): string => hash('sha256', text, 'base64');

const readKept = (file: string, fingerprint: string): Content['kept'] => {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as Content;
    return content.fingerprint === fingerprint ? content.kept : {};
  } catch {
    return {};
  }
};

/**
 * What was worked out from texts, kept until the next run.
 * @param file where it is kept; undefined for a memory that keeps nothing
 * @param fingerprint of all that works it out: what was kept with another one does not hold
 */
export const openMemory = (file: string | undefined, fingerprint: string) => {
  const before = file === undefined ? {} : readKept(file, fingerprint);
  const now: Record<string, Kept> = {};
  let isNew = false;
  return {
    keepsAnything: file !== undefined,
    /** What was kept for this text, if anything was. */
    recall: (key: string, text: string): unknown => {
      const kept = before[key];
      if (kept === undefined || kept.digest !== digestOf(text)) return undefined;
      now[key] = kept;
      return kept.value;
    },
    keep: (key: string, text: string, value: unknown): void => {
      if (file === undefined) return;
      now[key] = { digest: digestOf(text), value };
      isNew = true;
    },
    /** Keeps what was recalled or kept in this run, and nothing else. Where nothing can be written, the next run works it out again. */
    save: (): void => {
      if (file === undefined || (!isNew && Object.keys(now).length === Object.keys(before).length)) return;
      try {
        mkdirSync(dirname(file), { recursive: true });
        // Another run may read it meanwhile.
        writeFileSync(`${file}.${process.pid}`, JSON.stringify({ fingerprint, kept: now } satisfies Content));
        renameSync(`${file}.${process.pid}`, file);
      } catch (error) {
        if (!(error instanceof Error && 'syscall' in error)) throw error;
        if (existsSync(`${file}.${process.pid}`)) rmSync(`${file}.${process.pid}`);
      }
    },
  };
};

export type Memory = ReturnType<typeof openMemory>;

const root = join(import.meta.dirname, '../../..');

/** The memory of a content folder: good for the same code, packages and Node. Folders outside the project have none. */
export const memoryOf = (folder: string): Memory => {
  const name = relative(root, folder);
  if (name.startsWith('..')) return openMemory(undefined, '');
  const file = join(root, '.cache/check', `${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
  return openMemory(file, readerFingerprint(root, ['scripts/lib/check/memory.ts', 'scripts/lib/check/read-all.ts']));
};
