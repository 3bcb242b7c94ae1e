import { strFromU8, unzipSync } from 'fflate';

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Positions of the tables of an OpenDocument file that its program does not show, which the library that reads them does not say. */
export const hiddenTables = (bytes: Uint8Array): ReadonlySet<number> => {
  const content = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' })['content.xml'];
  const text = content === undefined ? '' : strFromU8(content);
  const styles = new Set(
    [...text.matchAll(/<style:style(\s[^>]*)>\s*<style:table-properties(\s[^>]*)>/g)].flatMap(([, style = '', properties = '']) =>
      attribute(properties, 'table:display') === 'false' ? [attribute(style, 'style:name')] : [],
    ),
  );
  const tables = [...text.matchAll(/<table:table(\s[^>]*)>/g)].map(([, tag = '']) => attribute(tag, 'table:style-name'));
  return new Set(tables.flatMap((style, at) => (style !== undefined && styles.has(style) ? [at] : [])));
};
