import type { Initiative } from '../../schema/initiative.ts';
import { contactsForFiles } from '../helplines/shown-contacts.ts';
import { entryAddress, type Edition } from './edition.ts';

/** An entry as the site gives it away: its record, with its id and the address of its page. */
export type PublicRecord = { readonly id: string; readonly page: string } & Omit<Initiative, 'id'>;

export const publicRecord = ({ id, ...record }: Initiative, edition: Pick<Edition, 'site'>): PublicRecord => ({
  id,
  page: entryAddress(edition, id),
  ...record,
});

/** The record as a file holds it: a contact that must not be shown has the reason in the place of its number. */
export const givenRecord = (initiative: Initiative, edition: Pick<Edition, 'site' | 'date'>): PublicRecord => {
  const record = publicRecord(initiative, edition);
  const contacts = contactsForFiles(initiative, edition.date);
  return contacts === undefined ? record : ({ ...record, contacts } as PublicRecord);
};

/** The entry back from what was given away. */
export const entryOf = ({ page: _page, ...record }: PublicRecord): Initiative => record;

/** One record a line. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

export const toJsonLines = (records: Iterable<unknown>): string => [...jsonLines(records)].join('');
