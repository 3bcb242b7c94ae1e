import type { Initiative } from '../../schema/initiative.ts';
import { countedFieldNames, countedValues, type CountedValues } from '../derived/counted-fields.ts';
import { contactsForFiles } from '../helplines/shown-contacts.ts';
import { entryAddress, type Edition } from './edition.ts';

/** An entry as the site gives it away: its record, with its id, the address of its page and what is worked out from it. */
export type PublicRecord = { readonly id: string; readonly page: string } & Omit<Initiative, 'id'> & CountedValues;

export const publicRecord = (initiative: Initiative, edition: Pick<Edition, 'site'>): PublicRecord => {
  const { id, ...record } = initiative;
  return { id, page: entryAddress(edition, id), ...record, ...countedValues(initiative) };
};

/** The record as a file holds it: a contact that must not be shown has the reason in the place of its number. */
export const givenRecord = (initiative: Initiative, edition: Pick<Edition, 'site' | 'date'>): PublicRecord => {
  const record = publicRecord(initiative, edition);
  const contacts = contactsForFiles(initiative, edition.date);
  return contacts === undefined ? record : ({ ...record, contacts } as PublicRecord);
};

/** The entry back from what was given away. */
export const entryOf = ({ page: _page, ...record }: PublicRecord): Initiative => {
  const counted: readonly string[] = countedFieldNames;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !counted.includes(name))) as unknown as Initiative;
};

/** One record a line. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

export const toJsonLines = (records: Iterable<unknown>): string => [...jsonLines(records)].join('');
