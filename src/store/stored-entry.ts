import type { RenderedTranslation } from './read-rendered.ts';
import type { Initiative } from '../schema/initiative.ts';

/** What pages show of an entry: its record and its texts as HTML. */
export interface StoredEntry {
  readonly initiative: Initiative;
  readonly html: string;
  /** The text in other languages; left out where there is none. */
  readonly translations?: readonly RenderedTranslation[];
  /** Patterns of numbers that nothing made of the entry may say; its record and texts are without them. Left out where there is none. */
  readonly hidden?: readonly string[];
}
