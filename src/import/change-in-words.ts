import type { Change } from './merge-record.ts';

const longest = 160;

const value = (given: unknown): string => {
  const text = given === undefined ? 'nothing' : typeof given === 'string' ? `"${given}"` : JSON.stringify(given);
  return text.length > longest ? `${text.slice(0, longest - 3)}…` : text;
};

/** One field before and after, shortened. */
export const changeInWords = ({ field, before, after }: Change): string => `${field}: ${value(before)} → ${value(after)}`;
