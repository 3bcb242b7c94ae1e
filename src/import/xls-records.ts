/**
 * What an .xls says beside its values, which the library that reads them does not give: which cells are formulas, what the program
 * hides, whether it is locked or takes cells from other files. By [MS-CFB], a file of files, and [MS-XLS], the records in one of them.
 */

/** One sheet, in the order of the workbook. */
export interface XlsSheet {
  /** Cells that are formulas, as `row,column` counted from 0. */
  readonly formulas: ReadonlySet<string>;
  /** Positions of the columns that the program does not show. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isHidden: boolean;
}

export interface XlsRecords {
  readonly sheets: readonly XlsSheet[];
  readonly isLocked: boolean;
  readonly isLinked: boolean;
}

/** Sectors above this number are marks: no more, free, a table. */
const lastSector = 0xfffffffa;
const sizes: ReadonlySet<number> = new Set([512, 4096]);
const bytesOfEntry = 128;
/** Sectors of the table of sectors that the header names itself. */
const namedInHeader = 109;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const numbersIn = (bytes: Uint8Array): readonly number[] => {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * The sectors of a chain, one behind the other.
 * @throws RangeError when the chain leads in a circle
 */
const chain = (first: number, next: readonly number[], sector: (number: number) => Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = [];
  for (let at = first; at < lastSector; at = next[at] ?? Infinity) {
    if (parts.length > next.length) throw new RangeError('A chain of sectors has no end.');
    parts.push(sector(at));
  }
  return joined(parts);
};

/**
 * The records of the workbook, out of the file of files; undefined where it holds a newer workbook that is locked.
 * @throws RangeError when it is no such file
 */
const workbookStream = (file: Uint8Array): Uint8Array | undefined => {
  const header = viewOf(file);
  const size = 2 ** header.getUint16(30, true);
  const smallSize = 2 ** header.getUint16(32, true);
  if (!sizes.has(size) || smallSize !== 64) throw new RangeError('No file of files has sectors of this size.');
  const sector = (number: number): Uint8Array => file.subarray((number + 1) * size, (number + 2) * size);
  const tables = numbersIn(file.subarray(76, 76 + namedInHeader * 4)).filter((number) => number < lastSector);
  // A long file names the rest of them in a chain of its own, whose sectors end with the number of the next one.
  for (let at = header.getUint32(68, true), seen = 0; at < lastSector && seen * size < file.length; seen++) {
    const more = numbersIn(sector(at));
    tables.push(...more.slice(0, -1).filter((number) => number < lastSector));
    at = more.at(-1) ?? Infinity;
  }
  if (tables.length * size > file.length) throw new RangeError('The tables of sectors are larger than the file.');
  const next = numbersIn(joined(tables.map(sector)));
  const directory = chain(header.getUint32(48, true), next, sector);
  const entries = Array.from({ length: Math.floor(directory.length / bytesOfEntry) }, (_, at) => {
    const entry = directory.subarray(at * bytesOfEntry, (at + 1) * bytesOfEntry);
    const view = viewOf(entry);
    const name = new TextDecoder('utf-16le').decode(entry.subarray(0, Math.max(0, view.getUint16(64, true) - 2)));
    return { name, first: view.getUint32(116, true), length: view.getUint32(120, true) };
  });
  const [root] = entries;
  const stream = entries.find(({ name }) => name === 'Workbook' || name === 'Book');
  if (entries.some(({ name }) => name === 'EncryptedPackage')) return undefined;
  if (root === undefined || stream === undefined) throw new RangeError('The file holds no workbook.');
  if (stream.length >= header.getUint32(56, true)) return chain(stream.first, next, sector).subarray(0, stream.length);
  // Short files share sectors, in smaller pieces that have a table of their own.
  const shared = chain(root.first, next, sector);
  const nextSmall = numbersIn(chain(header.getUint32(60, true), next, sector));
  const piece = (number: number): Uint8Array => shared.subarray(number * smallSize, (number + 1) * smallSize);
  return chain(stream.first, nextSmall, piece).subarray(0, stream.length);
};

const record = { formula: 0x06, end: 0x0a, filePass: 0x2f, columns: 0x7d, sheet: 0x85, otherBook: 0x01ae } as const;
/** Other books that are this one, or functions that came with a program. */
const ownBook: ReadonlySet<number> = new Set([0x0401, 0x3a01]);

interface SheetMet {
  readonly formulas: Set<string>;
  readonly hiddenColumns: Set<number>;
  readonly isHidden: boolean;
}

/**
 * Reads the records once, from the first to the last.
 * @throws RangeError when the file ends where it should go on
 */
export const xlsRecords = (file: Uint8Array): XlsRecords => {
  const stream = workbookStream(file);
  if (stream === undefined) return { sheets: [], isLocked: true, isLinked: false };
  const view = viewOf(stream);
  const byPlace = new Map<number, SheetMet>();
  let isLocked = false;
  let isLinked = false;
  let current: SheetMet | undefined;
  for (let at = 0; at + 4 <= stream.length;) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const start = at + 4;
    const word = (offset: number): number => view.getUint16(start + offset, true);
    current = byPlace.get(at) ?? current;
    if (kind === record.filePass) isLocked = true;
    else if (kind === record.otherBook) isLinked ||= !ownBook.has(word(2));
    else if (kind === record.sheet)
      byPlace.set(view.getUint32(start, true), { formulas: new Set(), hiddenColumns: new Set(), isHidden: (word(4) & 3) !== 0 });
    else if (kind === record.end) current = undefined;
    else if (kind === record.formula) current?.formulas.add(`${word(0)},${word(2)}`);
    else if (kind === record.columns && (word(8) & 1) === 1)
      for (let column = word(0); column <= Math.min(word(2), 0xff); column++) current?.hiddenColumns.add(column);
    if (kind === 0 && length === 0) break;
    at = start + length;
  }
  return { sheets: [...byPlace.values()], isLocked, isLinked };
};
