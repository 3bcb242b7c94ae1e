import { hash } from 'node:crypto';
import Papa from 'papaparse';
import { countsOf, releaseFiles, type Release } from '../catalogue/releases/release.ts';
import type { Untold } from '../store/untold.ts';

type Row = Readonly<Record<string, string>>;

/** A table without the rows that may not be told; the rest stays byte for byte. */
const tableWithout = (text: string, isTold: (row: Row) => boolean): string => {
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const told = data.filter(isTold);
  if (told.length === data.length) return text;
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return `${mark}${Papa.unparse([...told], { columns: meta.fields ?? [], newline: '\r\n' })}\r\n`;
};

const sumsOf = (text: string) => ({ bytes: Buffer.byteLength(text), sha256: hash('sha256', text) });

/** The frozen file, line by line as it was but for what may not be told. */
const textAsTold = (text: string, fieldsOf: (id: string) => ReadonlySet<string> | undefined): string =>
  text
    .split('\n')
    .flatMap((line) => {
      if (line === '') return [line];
      const record = JSON.parse(line) as Readonly<Record<string, unknown>>;
      const hidden = fieldsOf(String(record['id']));
      if (hidden === undefined) return [];
      return [
        hidden.size === 0 ? line : JSON.stringify(Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.has(field)))),
      ];
    })
    .join('\n');

/** A release without what is left out of histories: a frozen state tells the past as well. */
const releaseAsTold = (release: Release, untold: Untold): Release => {
  const { manifest, beside } = release;
  const initiatives = release.initiatives.flatMap((record) => untold.inRecord(record, manifest.date) ?? []);
  if (initiatives.length === release.initiatives.length && initiatives.every((record, at) => record === release.initiatives[at]))
    return release;
  const text = textAsTold(release.text, (id) => untold.fieldsOf(id, manifest.date));
  const named = new Set(initiatives.flatMap(({ organisations }) => organisations.map(({ id }) => id)));
  const formerlyNamed = new Set(release.initiatives.flatMap(({ organisations }) => organisations.map(({ id }) => id)));
  const isTold = (row: Row): boolean => {
    const id = row['initiative'];
    if (id === undefined) return !formerlyNamed.has(row['id'] ?? '') || named.has(row['id'] ?? '');
    const hidden = untold.fieldsOf(id, manifest.date);
    return hidden !== undefined && !hidden.has(row['field'] ?? '');
  };
  const besideTold = Object.fromEntries(
    Object.entries(beside).map(([name, held]) => [name, name.endsWith('.csv') ? tableWithout(held, isTold) : held]),
  );
  const given: Readonly<Record<string, string>> = { ...besideTold, [releaseFiles.data]: text };
  const files = manifest.files.map((file) => ({ ...file, ...sumsOf(given[file.name] ?? '') }));
  return { manifest: { ...manifest, counts: countsOf(initiatives), files }, initiatives, text, beside: besideTold };
};

export const releasesAsTold = (releases: readonly Release[], untold: Untold): readonly Release[] =>
  releases.map((release) => releaseAsTold(release, untold));
