import { comparableName } from '../../../src/catalogue/checks/normalise.ts';
import { fieldsOf, textOf, type Fields } from './candidate.ts';

const hostOf = (address: unknown): string | undefined =>
  URL.canParse(textOf(address)) ? new URL(textOf(address)).host.replace(/^www\./, '') : undefined;

/** A publisher that is one of the organisations, by name or by website, is not independent of them. */
export const isIndependent = (source: Fields, record: Fields): boolean => {
  const organisations = fieldsOf(record['organisations']);
  const publisher = comparableName(textOf(source['publisher']));
  const sites = [record['url'], ...organisations.map(({ url }) => url)].map(hostOf);
  const host = hostOf(source['url']);
  const isOrganisation = organisations.some(({ name }) => {
    const own = comparableName(textOf(name));
    return publisher !== '' && own !== '' && (own === publisher || own.startsWith(`${publisher} `) || publisher.startsWith(`${own} `));
  });
  return !isOrganisation && (host === undefined || !sites.includes(host));
};
