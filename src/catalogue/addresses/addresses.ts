import type { Initiative } from '../../schema/initiative.ts';

/** The web addresses that a rendered text links to. */
export const outsideLinks = (html: string): readonly string[] =>
  [...html.matchAll(/ href="(https?:[^"]*)"/g)].map(([, href = '']) => href.replaceAll(/&(?:amp|#38|#x26);/gi, '&'));

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
