/** Every file of the whole catalogue that the site gives away. */
export type FileKey =
  | 'table'
  | 'lists'
  | 'lines'
  | 'collection'
  | 'organisations'
  | 'vocabularies'
  | 'schema'
  | 'package'
  | 'skosJson'
  | 'skosTurtle'
  | 'catalogue'
  | 'citation'
  | 'checksums';

/** A file with what the page about it says. */
export interface DataFile {
  readonly key: FileKey;
  /** Path below the site's root. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Made when asked for, so that not all files stand in memory at once. */
  readonly text: () => string;
}
