import type { InitiativeRecord } from '../schema/initiative.ts';

/** The addresses of pages that the fields of an entry give. */
export const addressesIn = ({ url, organisations, contacts = [], sources }: InitiativeRecord): readonly string[] =>
  [
    url,
    ...organisations.map((one) => ('url' in one ? one.url : undefined)),
    ...contacts.map(({ value }) => value),
    ...sources.map((source) => source.url),
  ].filter((address): address is string => address !== undefined && /^https?:/i.test(address) && URL.canParse(address));
