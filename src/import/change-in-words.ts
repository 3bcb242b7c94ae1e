import { fill } from '../i18n/format.ts';
import { spreadsheet } from '../i18n/en/spreadsheet.ts';
import { languageName } from '../vocabulary/languages.ts';
import type { Change } from './merge-record.ts';

const longest = 160;

const value = (given: unknown): string => {
  const text = given === undefined ? 'nothing' : typeof given === 'string' ? `"${given}"` : JSON.stringify(given);
  return text.length > longest ? `${text.slice(0, longest - 3)}…` : text;
};

/** One field before and after, shortened. */
export const changeInWords = ({ field, before, after }: Change): string => `${field}: ${value(before)} → ${value(after)}`;

/** That translations of a field are of what stood there before; empty where none is. */
export const olderInWords = ({ field, olderIn = [] }: Change): readonly string[] =>
  olderIn.length === 0
    ? []
    : [fill(spreadsheet.older, { field, languages: olderIn.map((language) => languageName(language, 'en')).join(', ') })];
