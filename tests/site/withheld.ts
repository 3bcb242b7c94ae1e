import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { shownContacts } from '../../src/catalogue/helplines/shown-contacts.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';

/** A contact that must not be shown, as its entry has it. */
export interface WithheldNumber {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly display: string;
}

/** All numbers of a content folder that must not be shown on a day, without those that some entry shows. */
export const withheldOn = async (contentFolder: string, today: string): Promise<readonly WithheldNumber[]> => {
  const { entries } = await readCatalogue(contentFolder, { today });
  const all = entries.map(({ initiative }) => ({ initiative, ...shownContacts(initiative, today) }));
  const shown = new Set(all.flatMap((entry) => entry.shown.map(({ contact }) => contact.value)));
  return all.flatMap(({ initiative, withheld }) =>
    withheld
      .map(({ printed: { contact } }) => ({ id: initiative.id, ...contact }))
      .filter(({ kind, value }) => !shown.has(value) && !/^https?:/.test(value) && kind !== 'app'),
  );
};

/** Pictures and programs, and the words of the full-text index, which are those of its texts and of ids. */
export const isNoText = (file: string): boolean => /\.(?:png|svg|woff2?|wasm|ico|pf_index|pf_meta)$/.test(file);

/** Every value of a database, each on a line. */
const valuesOf = (file: string): string => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables
      .flatMap(({ name }) => database.prepare(`SELECT * FROM "${String(name)}"`).all())
      .flatMap((row) => Object.values(row))
      .join('\n');
  } finally {
    database.close();
  }
};

/** Every value of a table in columns, whose bytes are compressed. */
const columnsOf = async (file: string): Promise<string> => {
  const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(file)).buffer });
  return rows.flatMap((row) => Object.values(row)).join('\n');
};

/** Pagefind keeps its texts compressed. */
export const textOf = (folder: string, file: string): string => {
  if (file.endsWith('.sqlite')) return valuesOf(join(folder, file));
  const bytes = readFileSync(join(folder, file));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Addresses stay as they are, and may hold the digits of a number: those of sources and websites, and ids, which are kept for ever. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/(?:https?:)?\/\/[^\s"'<>)\\]+/g, ' ')
    .replace(/\b[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\b/g, ' ')
    .replace(/\b[a-z][a-z\d]*(?:-[a-z\d]+)+\b/g, ' ');

/** Rows of digits as somebody would dial them, without the signs between. */
const numbersIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\d(?:[\s().\-/–]{0,3}\d){5,19}/g) ?? []).map((run) => run.replace(/\D/g, '')));

/** Where a whole number or address that is withheld can be read, in whatever file. */
export const longNumbersFound = async (folder: string, withheld: readonly WithheldNumber[]): Promise<readonly string[]> => {
  const wanted = withheld
    .flatMap(({ id, value, display }) => [value, display].map((text) => ({ id, text, digits: text.replace(/\D/g, '') })))
    .filter(({ text, digits }) => digits.length > 6 || text.includes('@'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isNoText(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  const columns = new Map<string, string>();
  for (const file of files) if (file.endsWith('.parquet')) columns.set(file, await columnsOf(join(folder, file)));
  return files.flatMap((file) => {
    const whole = columns.get(file) ?? textOf(folder, file);
    const text = withoutAddresses(whole);
    const numbers = numbersIn(text);
    return wanted.flatMap(({ id, text: written, digits }) =>
      (written.includes('@') ? whole.includes(written) : numbers.has(digits)) ? [`${file}: ${id}`] : [],
    );
  });
};

/** Where a withheld number of any length can be read in what is made of its own entry. */
export const ownNumbersFound = (folder: string, withheld: readonly WithheldNumber[]): readonly string[] =>
  withheld.flatMap(({ id, value, display }) => {
    const files = [`initiatives/${id}/index.html`, `api/v1/initiatives/${id}.json`, `api/v1/initiatives/${id}.mdx`];
    return files.flatMap((file) => {
      const text = withoutAddresses(textOf(folder, file));
      const linked = [`tel:${value}`, `sms:${value}`, `"value":"${value}"`, `"display":"${display}"`, `value: "${value}"`];
      const words = text.replace(/<[^>]*>/g, ' ').replace(/\b\d{4}-\d\d(?:-\d\d)?\b/g, ' ');
      const said = new RegExp(
        `(?<![\\d\\p{L}.,])${value.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\d\\p{L}]|[.,]\\d)`,
        'u',
      ).test(words);
      return said || linked.some((part) => text.includes(part)) ? [`${file}: ${value}`] : [];
    });
  });
