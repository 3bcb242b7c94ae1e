/** Stands between the items of a list in one cell. */
export const listSeparator = ' | ';

// What a spreadsheet may take for the start of a formula, or a zero that it takes away from a number, after any number of apostrophes.
const spoiled = "'*[=+\\-@0\\t\\r\\n＝＋－＠]";
const spoiledStart = new RegExp(`^${spoiled}`);

/** Text that no spreadsheet runs as a formula or shortens to a number: an apostrophe before it where it could. */
export const guarded = (text: string): string => (spoiledStart.test(text) ? `'${text}` : text);

/** How a description of a column of text tells people and programs of the apostrophe. */
export const guardOfColumn = {
  sentence:
    ' Text that starts with = + - @ or 0 has an apostrophe before it, so that no spreadsheet runs it as a formula or takes the zero away: where the pattern in "guard" fits, take the first apostrophe away.',
  pattern: `^'(?=${spoiled})`,
} as const;

/** The text before it was guarded. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && spoiledStart.test(cell) ? cell.slice(1) : cell);

/** An item that a reader could take for several. */
const isAmbiguous = (item: string): boolean => /[;|]/.test(item) || item.startsWith('[');

/** A list in one cell: items separated by " | ", or a JSON list where an item holds ";" or "|". */
export const listCell = (items: readonly unknown[]): string => {
  const texts = items.map(String);
  return texts.some(isAmbiguous) ? JSON.stringify(texts) : texts.join(listSeparator);
};

/** The items of a cell, whichever way they were written; a semicolon separates too where there is no " | ". */
export const itemsOfCell = (cell: string): readonly string[] => {
  if (cell.startsWith('[')) {
    try {
      const items: unknown = JSON.parse(cell);
      if (Array.isArray(items)) return items.map(String);
    } catch {
      // Not JSON: text that happens to start with a bracket.
    }
  }
  return cell
    .split(cell.includes(listSeparator.trim()) ? listSeparator.trim() : ';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
};
