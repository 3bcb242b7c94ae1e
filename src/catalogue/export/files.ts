import type { TableKey } from './catalogue-tables.ts';

/** Every file of the whole catalogue that the site gives away. */
export type FileKey =
  | 'table'
  | TableKey
  | 'networkNodes'
  | 'networkEdges'
  | 'network'
  | 'tables'
  | 'database'
  | 'workbook'
  | 'searchLog'
  | 'lists'
  | 'lines'
  | 'collection'
  | 'collectionPart'
  | 'columnar'
  | 'furtherSchema'
  | 'organisations'
  | 'vocabularies'
  | 'schema'
  | 'openApi'
  | 'package'
  | 'skosJson'
  | 'skosTurtle'
  | 'provenance'
  | 'catalogue'
  | 'citation'
  | 'checksums';

/** Text in one piece, or in pieces that are made one after the other where the whole would be large. */
export type FileText = string | Iterable<string>;

/** Characters at least in all pieces but the last: each piece costs a step of whoever takes it. */
const pieceLength = 65_536;

/** The text in pieces worth taking. */
export function* piecesOf(text: FileText): Generator<string> {
  let piece = '';
  for (const part of typeof text === 'string' ? [text] : text) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A file with what the page about it says. */
export interface DataFile {
  readonly key: FileKey;
  /** Path below the site's root. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** UTF-8, made when asked for, so that not all files stand in memory at once. */
  readonly pieces: () => Iterable<Uint8Array>;
}

/** Files that stand beside another: further parts of a document, tables in columns beside those in rows, schemas of documents. */
type Beside = 'collectionPart' | 'columnar' | 'furtherSchema';

const beside: readonly FileKey[] = ['collectionPart', 'columnar', 'furtherSchema'];

/** A file that readers are told of by a name of its own. */
export type OfferedFile = DataFile & { readonly key: Exclude<FileKey, Beside> };

export const isOffered = (file: DataFile): file is OfferedFile => !beside.includes(file.key);

/** The files that stand beside another on the page. */
export const besideOf = ({ key, path }: DataFile, files: readonly DataFile[]): readonly DataFile[] =>
  files.filter((other) =>
    other.key === 'columnar' ? other.path === path.replace(/csv$/, 'parquet') : other.key === 'furtherSchema' && key === 'schema',
  );
