import type { RenderedTranslation } from './entry/read-rendered.ts';
import type { EntryHeading } from './entry/render.ts';
import type { Initiative } from './schema/initiative.ts';

/** What the store keeps of an entry. */
export interface StoredEntry {
  readonly initiative: Initiative;
  readonly html: string;
  readonly headings: readonly EntryHeading[];
  readonly citations: readonly string[];
  /** The text in other languages; left out where there is none. */
  readonly translations?: readonly RenderedTranslation[];
}

/**
 * The store takes whatever it keeps apart into single values, and puts it together again in each thread of the build. One
 * text an entry takes a fraction of that time and memory.
 */
export const packed = (entry: StoredEntry) => ({ json: JSON.stringify(entry) });

export const unpacked = (data: unknown): StoredEntry => JSON.parse((data as ReturnType<typeof packed>).json) as StoredEntry;
