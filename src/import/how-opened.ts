import { fill } from '../i18n/format.ts';
import { spreadsheet } from '../i18n/en/spreadsheet.ts';
import type { OpenedFile } from './opened-sheet.ts';

type Words = Pick<typeof spreadsheet, 'opened'>;

/** Sentences for how a text was read, in one language. */
export interface OpenedWords {
  readonly opened: { readonly [part in keyof Words['opened']]: Readonly<Record<keyof Words['opened'][part], string>> };
}

const names: Readonly<Record<string, keyof Words['opened']['separators']>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** With which letters a text was read, and what separated its cells, in English where no other words are given; empty for a workbook. */
export const howOpened = (
  { encoding, separator }: { readonly [part in 'encoding' | 'separator']: OpenedFile[part] | null },
  { opened }: OpenedWords = spreadsheet,
): string =>
  [
    encoding === undefined || encoding === null ? '' : opened.encodings[encoding],
    separator === undefined || separator === null ? '' : fill(opened.separators[names[separator] ?? 'other'], { separator }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
