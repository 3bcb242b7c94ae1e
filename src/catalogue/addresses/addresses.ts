import type { InitiativeRecord } from '../../schema/initiative.ts';

/** The web addresses that a rendered text links to. */
export const outsideLinks = (html: string): readonly string[] =>
  [...html.matchAll(/ href="(https?:[^"]*)"/g)].map(([, href = '']) => href.replaceAll(/&(?:amp|#38|#x26);/gi, '&'));

/** An entry as far as it gives its readers something to open, with what follows from its record or without. */
type Opened = Pick<InitiativeRecord, 'url' | 'openSource' | 'contacts'> & {
  readonly organisations: readonly { readonly url?: string | undefined }[];
  readonly sources: readonly { readonly url: string }[];
};

/** The web addresses that an entry gives its readers, its stored copies left out. */
export const webAddresses = ({ url, organisations, openSource, contacts = [], sources }: Opened): readonly string[] => {
  const given = [
    url,
    openSource?.repository,
    ...organisations.map((organisation) => organisation.url),
    ...contacts.map(({ value }) => value),
    ...sources.map((source) => source.url),
  ];
  return [...new Set(given.filter((address) => address !== undefined && /^https?:\/\//.test(address)))] as string[];
};
