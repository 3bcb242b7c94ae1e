import { comparableName } from '../../../src/catalogue/text/normalise.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import { Refused } from './refused.ts';

const inWords = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'object' && value !== null
      ? Object.values(value).join(', ')
      : value === null
        ? 'no longer'
        : String(value);

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Names of the organisations of an entry. */
export const namesIn = ({ organisations }: InitiativeRecord, register: OrganisationRegister): readonly string[] =>
  organisations.map(({ id, name }) => (id === undefined ? undefined : register.get(id)?.name) ?? name ?? id ?? '');

/**
 * What an organisation tells and no page shows is no fact of the record: it stands among what could not be confirmed, as its
 * statement with the date.
 */
export const withStatement = (
  record: InitiativeRecord,
  { field, old, new: wanted, since, statement = '', written }: Correction,
  register: OrganisationRegister,
): InitiativeRecord => {
  if (field === 'contacts' && wanted !== null)
    throw new Refused(
      ['statement'],
      'A number or its hours are shown only where a page prints them.',
      'Ask the organisation to print them on its site, and give that page as the source.',
    );
  const names = namesIn(record, register);
  if (!names.some((name) => comparableName(name) === comparableName(statement)))
    throw new Refused(
      ['statement'],
      `"${statement}" is no organisation of this entry.`,
      `Give one of its organisations: ${names.map((name) => `"${name}"`).join(', ')}; or a page as the source.`,
    );
  const about = wanted === null ? `${inWords(old)}: no longer` : inWords(wanted);
  const told = `On ${day.format(new Date(written))} somebody who works for ${statement} told the editors – ${field}: ${about}${
    since === undefined ? '' : `, since ${since}`
  }. No page that shows it was named.`;
  return { ...record, gaps: record.gaps === undefined ? told : `${record.gaps.trimEnd()}\n\n${told}` };
};
