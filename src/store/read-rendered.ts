import type { CatalogueResult } from './catalogue-of.ts';
import { readCatalogueWith } from './read-catalogue.ts';
import type { ReadResult } from '../entry/read-entry.ts';
import type { EntryFile } from '../entry/entry-file.ts';
import type { TranslatedText } from '../entry/translated-text.ts';
import { readWithTranslations, type EntryWith } from '../entry/read-with-translations.ts';
import { renderBody, type RenderedBody } from '../entry/render.ts';

/** An entry with its texts as HTML, which only pages need. */
export type RenderedEntry = EntryWith<RenderedBody>;

/** A text in another language, ready for its page. */
export type RenderedTranslation = TranslatedText & RenderedBody;

/** @param base path the site is deployed under, with a slash at both ends */
export const readRenderedEntry = (file: EntryFile, translations: readonly EntryFile[], base: string): ReadResult<RenderedEntry> =>
  readWithTranslations(file, translations, (tree, sourceIds) => renderBody(tree, sourceIds, base));

/** Reads a content folder with all texts as HTML. */
export const readRenderedCatalogue = (folder: string, today: string, base: string): Promise<CatalogueResult<RenderedEntry>> =>
  readCatalogueWith(folder, today, (file, translations) => readRenderedEntry(file, translations, base));
