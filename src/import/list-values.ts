import { itemsOfCell, unguarded } from '../catalogue/export/cell.ts';
import type { Lookup } from './lookup.ts';

/** What the items of a cell are, and which of them nobody knows. */
export interface ItemsRead {
  readonly values: readonly string[];
  readonly mended: readonly { readonly found: string; readonly became: string }[];
  readonly unknown: readonly { readonly found: string; readonly near: readonly string[] }[];
}

const trimmed = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '');

/** Words before a bracket and inside it, where both are terms: "Chatbot (WhatsApp)". */
const bracketed = (text: string): string[] => trimmed(text.split(/[()]/));

/** The items of a part that are all known; undefined where one is not. */
const allKnown = (parts: readonly string[], { find }: Lookup): readonly string[] | undefined => {
  const values = parts.map(find);
  return parts.length > 1 && values.every((value) => value !== undefined) ? values : undefined;
};

/** A comma, a stroke or a word may join terms, or stand inside one: they part only where each part is a term. */
const splits = [/,|\//, /,|\/|\s+(?:and|et|y|e|&)\s+/i];

/**
 * The terms of a cell. Semicolons, bars and line breaks part a list; commas, strokes and brackets only where all parts are terms.
 */
export const readItems = (cell: string, lookup: Lookup): ItemsRead => {
  const read = { values: [] as string[], mended: [] as ItemsRead['mended'][number][], unknown: [] as ItemsRead['unknown'][number][] };
  const text = unguarded(cell);
  const parts = text.startsWith('[') ? itemsOfCell(text) : trimmed(text.split(/[;|\n\r]+/));
  for (const part of parts) {
    // Names are compared without their signs, and "Workers / migrants" are not migrant workers.
    const apart = lookup.isOwnWord(part) ? undefined : allKnown(trimmed(part.split('/')), lookup);
    const whole = lookup.find(part);
    const values =
      apart ??
      (whole !== undefined
        ? [whole]
        : [...splits.map((by) => trimmed(part.split(by))), bracketed(part)].reduce<readonly string[] | undefined>(
            (found, pieces) => found ?? allKnown(pieces, lookup),
            undefined,
          ));
    if (values === undefined) read.unknown.push({ found: part, near: lookup.near(part) });
    else {
      read.values.push(...values);
      // Two words of one term become one.
      const became = [...new Set(values)].join(', ');
      if (became !== part && !lookup.isOwnWord(part)) read.mended.push({ found: part, became });
    }
  }
  return { ...read, values: [...new Set(read.values)] };
};
