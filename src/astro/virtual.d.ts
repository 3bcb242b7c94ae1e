declare module 'virtual:entries-file' {
  /** The file with the entries that pages are made of. */
  export const entriesFile: string;
}
