import { domainOf } from '../../../src/catalogue/text/domain.ts';

/** The page that an archive keeps a copy of, and any other address itself. */
const pageOf = (address: string): URL => {
  const url = new URL(address);
  const [, inside] = /(https?:\/+[^/].*)$/.exec(`${url.pathname}${url.search}`) ?? [];
  return inside !== undefined && URL.canParse(inside) ? new URL(inside) : url;
};

/** The name that somebody registered, of an address: whoever has it has all pages and hosts below it. Of a copy, that of its page. */
export const registeredName = (address: string): string => {
  const host = pageOf(address)
    .hostname.replace(/\.$/, '')
    .replace(/^www\./, '');
  const domain = domainOf(host);
  return domain === undefined ? host : `${domain.label}.${domain.suffix}`;
};
