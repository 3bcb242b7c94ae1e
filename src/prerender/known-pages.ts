import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A page as it was last written. */
export interface KnownPage {
  /** Digest of everything it shows, besides code. */
  readonly key: string;
  /** Canonical address, for a page that search engines may list. */
  readonly address?: string;
  /** By these its file is known again. */
  readonly bytes: number;
  readonly changed: number;
}

/** Pages by their path. */
export type KnownPages = Readonly<Record<string, KnownPage>>;

interface Kept {
  readonly code: string;
  readonly pages: KnownPages;
}

/**
 * The pages of the last build.
 * @param code digest of what makes pages: those made by other code are not known
 */
export const readKnownPages = (file: string, code: string): KnownPages => {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.code === code ? kept.pages : {};
  } catch {
    return {};
  }
};

export const writeKnownPages = (file: string, kept: Kept): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
  renameSync(`${file}.${process.pid}`, file);
};

export const fileMarks = (file: string): Pick<KnownPage, 'bytes' | 'changed'> | undefined => {
  const info = statSync(file, { throwIfNoEntry: false });
  return info && { bytes: info.size, changed: info.mtimeMs };
};
