import type { Initiative } from '../schema/initiative.ts';

/** The web addresses that an entry gives its readers, its stored copies left out. */
export const webAddresses = ({ url, organisations, openSource, contacts = [], sources }: Initiative): readonly string[] => {
  const given = [
    url,
    openSource?.repository,
    ...organisations.map((organisation) => organisation.url),
    ...contacts.map(({ value }) => value),
    ...sources.map((source) => source.url),
  ];
  return [...new Set(given.filter((address) => address !== undefined && /^https?:\/\//.test(address)))] as string[];
};
