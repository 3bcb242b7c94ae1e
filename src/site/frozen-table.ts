import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** A frozen table with other rows than it had, or none; the rows that stay are byte for byte as they were. */
export const tableWith = (text: string, change: (row: Row) => Row | undefined): string => {
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const changed = data.map(change).filter((row) => row !== undefined);
  if (changed.length === data.length && changed.every((row, at) => row === data[at])) return text;
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return `${mark}${Papa.unparse([...changed], { columns: meta.fields ?? [], newline: '\r\n' })}\r\n`;
};
