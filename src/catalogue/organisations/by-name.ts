import type { OrganisationRegister } from '../../schema/organisation.ts';
import { comparableName } from '../text/normalise.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const mapOrganisations = (record: Fields, change: (organisation: Fields) => Fields): Fields =>
  Array.isArray(record['organisations'])
    ? { ...record, organisations: record['organisations'].map((each: unknown) => (isFields(each) ? change(each) : each)) }
    : record;

/** People know names, entries know ids: a record as it stands in its file becomes one with names. */
export const withNames = (record: Fields, register: OrganisationRegister): Fields =>
  mapOrganisations(record, ({ id, ...part }) => {
    const known = typeof id === 'string' ? register.get(id) : undefined;
    return id === undefined ? part : { name: known?.name ?? id, ...part };
  });

/** And back: what has a file is named by its id, without what its file says. */
export const withIds = (record: Fields, register: OrganisationRegister): Fields => {
  const ids = new Map([...register].map(([id, { name }]) => [comparableName(name), id]));
  return mapOrganisations(record, (organisation) => {
    const { id: given, writtenOut: _, name, type, country, url, ...part } = organisation;
    const named = typeof name === 'string' ? ids.get(comparableName(name)) : undefined;
    const id = typeof given === 'string' && (register.has(given) || name === undefined) ? given : named;
    return id === undefined ? { name, type, country, url, ...part } : { id, ...part };
  });
};
