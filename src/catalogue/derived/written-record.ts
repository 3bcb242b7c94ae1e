import type { OrganisationRegister } from '../../schema/organisation.ts';
import { withIds } from '../organisations/by-name.ts';
import { countedFieldNames } from './counted-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that are worked out, so that no file has them. */
export const derivedFields = ['statusAsOf', 'seen', 'sourcing', 'evidenceAge'] as const;

/** What entries had before each fact named its source: the first format. */
const formerFields: readonly string[] = ['confidence'];

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** A record as it was given away, as it stands in its file: without what is worked out, organisations by their ids. */
export const writtenRecord = (record: Fields, register: OrganisationRegister): Fields => {
  const own = without(record, [...derivedFields, ...countedFieldNames, ...formerFields]);
  const sources: unknown = own['sources'];
  return withIds(
    Array.isArray(sources)
      ? { ...own, sources: sources.map((source: unknown) => (isFields(source) ? without(source, ['independent']) : source)) }
      : own,
    register,
  );
};
