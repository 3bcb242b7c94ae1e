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

/** The entry with an id. An old id leads to the entry that took its place; undefined where there is none. */
export const fetchEntry = async (
  asked: string,
  { entrySource, entryRecord }: Pick<ContributeConfig, 'entrySource' | 'entryRecord'>,
): Promise<EntryToEdit | undefined> => {
  if (!/^[a-z0-9-]{1,80}$/.test(asked)) return undefined;
  const source = await fetchFrom(entrySource, asked);
  if (source !== undefined) return { id: asked, text: await source.text() };
  const record = await fetchFrom(entryRecord, asked);
  if (record === undefined) return undefined;
  const { item } = (await record.json()) as { readonly item: { readonly id: string } };
  const moved = await fetchFrom(entrySource, item.id);
  return moved === undefined ? undefined : { id: item.id, text: await moved.text() };
};
