import { hash } from 'node:crypto';
import { frozenEntryCells } from '../catalogue/export/frozen-entries.ts';
import { countsOf, releaseFiles, type Release } from '../catalogue/releases/release.ts';
import type { Untold } from '../store/untold.ts';
import { tableWith, type Row } from './frozen-table.ts';

/** What a table holds of entries, by the name that the list of what is withheld has for it. */
const fieldOfTable: Readonly<Record<string, string>> = { 'contacts.csv': 'contacts', 'statements.csv': 'text' };

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
  const whole = new Set(release.initiatives);
  const told = new Map(initiatives.map((record) => [record.id, record] as const));
  const named = new Set(initiatives.flatMap(({ organisations }) => organisations.map(({ id }) => id)));
  const formerlyNamed = new Set(release.initiatives.flatMap(({ organisations }) => organisations.map(({ id }) => id)));
  const isTold = (name: string, row: Row): boolean => {
    const id = row['initiative'];
    if (id === undefined) return !formerlyNamed.has(row['id'] ?? '') || named.has(row['id'] ?? '');
    const hidden = untold.fieldsOf(id, manifest.date);
    return hidden !== undefined && !hidden.has(fieldOfTable[name] ?? row['field'] ?? '');
  };
  const entryAsTold = (row: Row): Row | undefined => {
    const record = told.get(row['id'] ?? '');
    if (record === undefined) return undefined;
    return whole.has(record) ? row : frozenEntryCells(record, Object.keys(row));
  };
  const rowAsTold = (name: string, row: Row): Row | undefined =>
    name === releaseFiles.table ? entryAsTold(row) : isTold(name, row) ? row : undefined;
  const besideTold = Object.fromEntries(
    Object.entries(beside).map(([name, held]) => [name, name.endsWith('.csv') ? tableWith(held, (row) => rowAsTold(name, row)) : held]),
  );
  const given: Readonly<Record<string, string>> = { ...besideTold, [releaseFiles.data]: text };
  const files = manifest.files.map((file) => ({ ...file, ...sumsOf(given[file.name] ?? '') }));
  return { manifest: { ...manifest, counts: countsOf(initiatives), files }, initiatives, text, beside: besideTold };
};

export const releasesAsTold = (releases: readonly Release[], untold: Untold): readonly Release[] =>
  releases.map((release) => releaseAsTold(release, untold));
