import type { Contact } from '../../schema/contact.ts';
import { domainOf } from '../text/domain.ts';
import { isHostOfAnybody, sharedHostOf } from '../text/shared-hosts.ts';
import type { WithheldContact } from './shown-contacts.ts';

const ownerOf = (host: string): string => {
  if (isHostOfAnybody(host)) return host;
  const domain = domainOf(host);
  return domain === undefined ? host : `${domain.label}.${domain.suffix}`;
};

/** A number inside an address that opens a messenger. */
const numberIn = ({ hostname, pathname, searchParams }: URL): string | undefined =>
  /(?:^|\.)(?:wa\.me|whatsapp\.com)$/.test(hostname)
    ? (/^\/\+?(\d{5,})/.exec(pathname)?.[1] ?? searchParams.get('phone')?.replace(/\D/g, ''))
    : undefined;

const serviceOfPage = (url: URL): string => {
  const number = numberIn(url);
  if (number !== undefined) return `+${number}`;
  const shared = sharedHostOf(url.hostname);
  // A network has pages that only a parameter tells apart; all others are for those who count visits.
  return shared === undefined
    ? ownerOf(url.hostname)
    : `${shared}${url.pathname.toLowerCase().replace(/\/+$/, '')} ${url.searchParams.get('id') ?? ''}`;
};

/** Mail for anybody reaches one box with dots in its name or without, and whatever stands behind a plus. */
const serviceOfMail = (address: string): string => {
  const [box = '', host = ''] = address.toLowerCase().split('@');
  return sharedHostOf(host) === undefined ? ownerOf(host) : `${box.replace(/\+.*/, '').replaceAll('.', '')}@${host}`;
};

/**
 * Whose service a contact is, whatever page, address or country is written behind it: the number, or the name that somebody
 * registered. On hosts where anybody may have a page it is the page, and of mail for anybody the box. Undefined for a short
 * number, such as 116 000, which is another one in each country, and for a contact that is given without its number.
 */
export const serviceOf = (contact: Pick<Contact, 'value'> | Pick<WithheldContact, 'withheld'>): string | undefined => {
  if ('withheld' in contact) return undefined;
  const { value } = contact;
  if (/^[\d*]+$/.test(value)) return undefined;
  if (value.startsWith('+')) return value;
  return URL.canParse(value) ? serviceOfPage(new URL(value)) : serviceOfMail(value);
};
