import { strFromU8, unzipSync } from 'fflate';
import { limits } from './limits.ts';

/** What the program does not show of a table. */
export interface HiddenInTable {
  readonly isHidden: boolean;
  /** Positions of columns, counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const hiddenStyles = (content: string): ReadonlySet<string | undefined> =>
  new Set(
    [...content.matchAll(/<style:style(\s[^>]*)>\s*<style:table-properties(\s[^>]*)>/g)].flatMap(([, style = '', properties = '']) =>
      attribute(properties, 'table:display') === 'false' ? [attribute(style, 'style:name')] : [],
    ),
  );

/** Of each table of an OpenDocument file, what its program does not show, which the library that reads them does not say. */
export const hiddenTables = (bytes: Uint8Array): readonly HiddenInTable[] => {
  const content = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' })['content.xml'];
  const text = content === undefined ? '' : strFromU8(content);
  const styles = hiddenStyles(text);
  const tables: { isHidden: boolean; hiddenColumns: Set<number> }[] = [];
  let column = 0;
  for (const [, table, columns = ''] of text.matchAll(/<table:table(\s[^>]*)>|<table:table-column(?![\w-])([^>]*)>/g)) {
    if (table !== undefined) {
      tables.push({ isHidden: styles.has(attribute(table, 'table:style-name')), hiddenColumns: new Set() });
      column = 0;
      continue;
    }
    const end = column + Number(attribute(columns, 'table:number-columns-repeated') ?? 1);
    // A column is folded away, or a filter leaves it out.
    if (['collapse', 'filter'].includes(attribute(columns, 'table:visibility') ?? ''))
      for (let at = column; at < Math.min(end, limits.columns); at++) tables.at(-1)?.hiddenColumns.add(at);
    column = end;
  }
  return tables;
};
