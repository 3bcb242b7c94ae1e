import type { ChosenEntries, Edition } from '../../catalogue/export/edition.ts';
import type { Strings } from '../../i18n/shape.ts';
import type { siteLanguages } from '../../i18n/strings.ts';
import type { TakeAwayFormat } from './formats.ts';

/** What was chosen, as the explorer says it. */
export interface Choice {
  /** Ids of all chosen entries, in the order of the list. */
  readonly ids: readonly string[];
  /** The choice in words; empty for all entries. */
  readonly filter: string;
  /** Path and query that show it. */
  readonly path: string;
}

/** What the page tells the element: where the data is, and what it is a state of. */
export interface TakeAwayConfig {
  readonly language: (typeof siteLanguages)[number];
  readonly base: string;
  readonly edition: Edition;
  /** The file with every record. */
  readonly dataUrl: string;
  /** The page with all files. */
  readonly dataPage: string;
  readonly words: Strings['data']['takeAway'];
  /** What the page shows, where that does not change. */
  readonly page?: { readonly query: string; readonly filter: string; readonly path: string; readonly indexUrl: string };
}

/** What files and citations say of a choice. */
export const chosenFrom = (
  { edition, words }: Pick<TakeAwayConfig, 'edition' | 'words'>,
  { filter, path, count }: { readonly filter: string; readonly path: string; readonly count: number },
): ChosenEntries => ({
  edition,
  filter: filter === '' ? words.everything : filter,
  address: new URL(path, edition.site).href,
  count,
});

/** What the worker is asked to make. */
export interface Order {
  readonly config: TakeAwayConfig;
  readonly format: TakeAwayFormat;
  readonly ids: readonly string[];
  readonly chosen: ChosenEntries;
}

/** What a file holds, before it has its name. */
export interface Made {
  readonly ending: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What it answers. */
export type Delivery = { readonly name: string; readonly blob: Blob } | { readonly error: string };
