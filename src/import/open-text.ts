import Papa from 'papaparse';
import { limits } from './limits.ts';
import { UnreadableFile, type Encoding, type Sheet } from './opened-sheet.ts';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a mark has a zero in every second byte of what is written in Latin letters. */
const looksLikeUtf16 = (bytes: Uint8Array): Encoding | undefined => {
  const start = bytes.subarray(0, 200);
  const zeros = (odd: number): number => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > start.length / 4) return 'utf-16le';
  return zeros(0) > start.length / 4 ? 'utf-16be' : undefined;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const encodingOf = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return looksLikeUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
};

/** The text of a file in whatever encoding it was saved, without marks before it. */
export const decodeText = (bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } => {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF+/, ''), encoding };
};

const separators = [',', ';', '\t', '|'] as const;

/** Lines in which a separator is looked for. */
const tried = 20;

const parse = (text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });

/** How well a separator parts a text: by columns, and by how many lines have as many. */
const scoreOf = (text: string, separator: string): number => {
  const lines = Map.groupBy(parse(text, separator, tried).data, (row) => row.length);
  return Math.max(...[...lines].map(([width, rows]) => (width - 1) * rows.length ** 2), 0);
};

/** The separator that parts most lines into most columns. One inside quotes separates nothing. */
const separatorOf = (text: string): string =>
  separators
    .map((separator) => ({ separator, score: scoreOf(text, separator) }))
    .reduce((best, next) => (next.score > best.score ? next : best)).separator;

/** The line in which a position of a text stands, counted from 1. */
const lineAt = (text: string, position: number): number => text.slice(0, position).split(/\r\n|\r|\n/).length;

/** A first line `sep=;` tells Excel the separator, and is no part of the table. */
const separatorLine = /^sep=(.)(?:\r\n|\r|\n)/i;

interface TextOpened {
  readonly sheet: Sheet;
  readonly encoding: Encoding;
  /** Undefined where the table has one column. */
  readonly separator: string | undefined;
}

/**
 * A table in a text, whichever way it is separated.
 * @throws UnreadableFile when a quotation mark is never closed, or the table is beyond the limits
 */
export const openText = (bytes: Uint8Array): TextOpened => {
  const { text: whole, encoding } = decodeText(bytes);
  const said = separatorLine.exec(whole);
  const text = said === null ? whole : whole.slice(said[0].length);
  const separator = said?.[1] ?? separatorOf(text);
  const { data, errors } = parse(text, separator);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) throw new UnreadableFile('quote-open', { line: lineAt(whole, (said?.[0].length ?? 0) + (open.index ?? 0)) });
  if (data.length > limits.rows + 1) throw new UnreadableFile('too-many-rows', { found: data.length, most: limits.rows });
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > limits.columns) throw new UnreadableFile('too-many-columns', { found: width, most: limits.columns });
  // The line that was taken away is counted, so that rows have the numbers they have in the file.
  const rows = said === null ? data : [[], ...data];
  return {
    sheet: { name: undefined, rows, hiddenColumns: new Set(), spans: undefined, isHidden: false },
    encoding,
    separator: width > 1 ? separator : undefined,
  };
};
