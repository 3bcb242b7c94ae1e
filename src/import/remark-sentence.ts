import { fill } from '../i18n/format.ts';
import { spreadsheet } from '../i18n/en/spreadsheet.ts';
import type { Remark } from './remarks.ts';

/** Sentences for what is said of cells, in one language. */
export interface RemarkWords {
  readonly remarks: Readonly<Record<Remark['code'], string>>;
  readonly near: string;
}

const longest = 120;

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What is said of a cell, in English where no other words are given. */
export const remarkSentence = ({ code, found, became = '', near }: Remark, words: RemarkWords = spreadsheet): string => {
  const sentence = fill(words.remarks[code], { found: short(found), became: short(became) });
  return near === undefined ? sentence : `${sentence} ${fill(words.near, { near: near.join(', ') })}`;
};
