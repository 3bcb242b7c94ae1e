import type { Context } from '../components/context.ts';

/** What the reader of spreadsheets needs in the browser: its words, and the entries to compare with. */
export const sheetConfig = ({ t, language, urls }: Context, outlineUrl: string) => {
  const { page, remarks, near, opened, older, unreadable } = t.spreadsheet;
  const { labels: own, fileName, text, items } = t.contribute;
  const labels: Readonly<Record<string, string>> = { ...own, id: fileName.label, body: text.label };
  const groups = { organisation: items.organisations.one, source: items.sources.one, contact: items.contacts.one };
  return {
    language,
    outlineUrl,
    entriesUrl: urls.file('data/initiatives.jsonl'),
    words: page,
    remarks,
    near,
    opened,
    older,
    unreadable,
    labels,
    groups,
  };
};

export type SheetConfig = ReturnType<typeof sheetConfig>;
