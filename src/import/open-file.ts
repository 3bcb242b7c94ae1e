import { limits } from './limits.ts';
import { openText } from './open-text.ts';
import { openWorkbook, type WorkbookFormat } from './open-workbook.ts';
import { UnreadableFile, type OpenedFile } from './opened-sheet.ts';

/** Endings of the files that can be read. */
export const tableEndings = ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'txt', 'jsonl'] as const;

/** Whether a file has a record a line and no table. */
export const isRecordsFile = (name: string): boolean => /\.jsonl$/i.test(name);

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** What a file is by its first bytes, whatever it is called; a text where they say nothing. */
const workbookFormat = (name: string, bytes: Uint8Array): WorkbookFormat | undefined => {
  if (isZip(bytes)) return /\.ods$/i.test(name) ? 'ods' : 'xlsx';
  return isCompound(bytes) ? 'xls' : undefined;
};

/**
 * Opens a file with tables.
 * @param name of the file, whose ending says what it should be
 * @throws UnreadableFile with the reason
 */
export const openFile = async (name: string, bytes: Uint8Array): Promise<OpenedFile> => {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const allowed: readonly string[] = tableEndings;
  if (!allowed.includes(ending)) throw new UnreadableFile('unknown-format', { allowed: tableEndings.join(', ') });
  if (bytes.length > limits.file) throw new UnreadableFile('too-large', { most: limits.file / 1_000_000 });
  if (bytes.length === 0) throw new UnreadableFile('no-rows');
  const format = workbookFormat(name, bytes);
  if (format !== undefined) return { sheets: await openWorkbook(bytes, format), encoding: undefined, separator: undefined };
  if (['xlsx', 'xls', 'ods'].includes(ending)) throw new UnreadableFile('damaged');
  const { sheet, encoding, separator } = openText(bytes);
  return { sheets: [sheet], encoding, separator };
};
