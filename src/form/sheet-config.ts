import type { Context } from '../components/context.ts';

/** What the reader of spreadsheets needs in the browser: its words, and the entries to compare with. */
export const sheetConfig = ({ t }: Context, outlineUrl: string) => {
  const { page, remarks, near, unreadable } = t.spreadsheet;
  const labels: Readonly<Record<string, string>> = t.contribute.labels;
  return { outlineUrl, words: page, remarks, near, unreadable, labels };
};

export type SheetConfig = ReturnType<typeof sheetConfig>;
