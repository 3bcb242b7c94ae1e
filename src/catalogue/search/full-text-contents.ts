/** What the browser asks the full-text index for first: entries.json in its folder. */
export interface FullTextContents {
  /**
   * A digest of the texts in each part of the index, so that one entry costs the build one part. The first part lies in the
   * folder itself, the others where `fullTextPart` says.
   */
  readonly parts: readonly string[];
  /**
   * What Pagefind calls the text of each entry, in the order of rows in the explorer's index. Such
   * names are only distinct within a part: where two parts use the same, "/" and the id follow.
   */
  readonly names: readonly string[];
}

/** Folder of a part below that of the index, by its place in the list of parts. */
export const fullTextPart = (place: number): string => (place === 0 ? '' : `parts/${place + 1}/`);
