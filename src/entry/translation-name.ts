/** A file with the text of an entry in another language: whose, and which. */
export interface TranslationName {
  readonly id: string;
  /** As it is written, which may be no language of the site. */
  readonly language: string;
}

/** What the name of a file says of a translation: `<id>.<language>.mdx`. Undefined for entries, whose ids have no dot. */
export const translationName = (file: string): TranslationName | undefined => {
  const [, id, language] = /(?:^|\/)([^/.]+)\.([^/]*)\.mdx$/.exec(file) ?? [];
  return id === undefined || language === undefined ? undefined : { id, language };
};
