import type { Initiative } from '../../schema/initiative.ts';
import { entryAddress, type Edition } from './edition.ts';

/** An entry as the site gives it away: its record, with its id and the address of its page. */
export type PublicRecord = { readonly id: string; readonly page: string } & Omit<Initiative, 'id'>;

export const publicRecord = ({ id, ...record }: Initiative, edition: Pick<Edition, 'site'>): PublicRecord => ({
  id,
  page: entryAddress(edition, id),
  ...record,
});

/** The entry back from what was given away. */
export const entryOf = ({ page: _page, ...record }: PublicRecord): Initiative => record;

/** One record a line. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

export const toJsonLines = (records: Iterable<unknown>): string => [...jsonLines(records)].join('');
