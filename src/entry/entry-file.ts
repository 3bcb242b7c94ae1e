/** The text of an entry, or of its translation, with where it stands. */
export interface EntryFile {
  /** Path as shown in problems: the folder as given, then the name. */
  readonly file: string;
  readonly text: string;
}
