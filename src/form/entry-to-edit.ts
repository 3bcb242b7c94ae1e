import type { PublicRecord } from '../catalogue/export/record.ts';
import { fill } from '../i18n/format.ts';
import type { ContributeConfig } from './form-config.ts';

export interface EntryToEdit {
  readonly id: string;
  /** The file of the entry, as it is. */
  readonly text: string;
}

/** What stands at an address; undefined where nothing does. */
const fetchFrom = async (template: string, id: string): Promise<Response | undefined> => {
  const response = await fetch(fill(template, { id }));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response;
};

const isId = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

/** The record of an entry as it is given away. An old id leads to the entry that took its place; undefined where there is none. */
export const fetchRecord = async (
  asked: string,
  { entryRecord }: Pick<ContributeConfig, 'entryRecord'>,
): Promise<PublicRecord | undefined> => {
  const record = isId(asked) ? await fetchFrom(entryRecord, asked) : undefined;
  return record === undefined ? undefined : ((await record.json()) as { readonly item: PublicRecord }).item;
};

/** The entry with an id, as its file. An old id leads to the entry that took its place; undefined where there is none. */
export const fetchEntry = async (
  asked: string,
  { entrySource, entryRecord }: Pick<ContributeConfig, 'entrySource' | 'entryRecord'>,
): Promise<EntryToEdit | undefined> => {
  const source = isId(asked) ? await fetchFrom(entrySource, asked) : undefined;
  if (source !== undefined) return { id: asked, text: await source.text() };
  const record = await fetchRecord(asked, { entryRecord });
  if (record === undefined) return undefined;
  const moved = await fetchFrom(entrySource, record.id);
  return moved === undefined ? undefined : { id: record.id, text: await moved.text() };
};
