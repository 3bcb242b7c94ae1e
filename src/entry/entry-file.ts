/** The text of an entry, or of its translation, with where it stands. */
export interface EntryFile {
  /** Path as shown in problems: the folder as given, then the name. */
  readonly file: string;
  readonly text: string;
}

/**
 * Where a file of a folder lies. Always with a slash before its name, which Windows takes too, so that an id is read from a path
 * in one way, and a backslash stays what it is elsewhere: a letter that no id has.
 */
export const fileIn = (folder: string, name: string): string => `${folder.replace(/[/\\]+$/, '')}/${name}`;
