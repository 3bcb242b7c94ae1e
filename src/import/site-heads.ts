import { headsBack } from '../catalogue/export/workbook-heads.ts';
import { textOfCell, type Sheet } from './opened-sheet.ts';

const headOf = ({ rows: [first = []] }: Sheet): readonly string[] =>
  first.map((cell) => textOfCell(cell).trim().toLowerCase()).filter((head) => head !== '');

/**
 * Sheets with the heads that the site's own workbook has in English, where it was taken in another language. Whatever else has no
 * column of pages beside ids and mostly such heads, and stays as it is.
 */
export const withEnglishHeads = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const speech = headsBack.find(({ columns }) =>
    sheets.some((sheet) => {
      const heads = headOf(sheet);
      const known = new Set(heads.map((head) => columns.get(head)));
      return known.has('id') && known.has('Page') && heads.filter((head) => columns.has(head)).length > 0.7 * heads.length;
    }),
  );
  if (speech === undefined) return sheets;
  return sheets.map((sheet): Sheet => {
    const { name = '', rows } = sheet;
    const [first = [], ...others] = rows;
    const english = speech.sheets.get(name.toLowerCase());
    if (english === undefined) return sheet;
    const heads = first.map((cell) => speech.columns.get(textOfCell(cell).trim().toLowerCase()) ?? cell);
    // The list keeps the name by which it may have been asked for.
    return { ...sheet, name: english === 'Initiatives' ? sheet.name : english, rows: [heads, ...others] };
  });
};
