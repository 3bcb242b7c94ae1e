import { remembered } from '../../remembered/remembered.ts';
import { isTracking } from './tracking.ts';

/** A name as it is compared: case, accents and punctuation do not matter, letters of every script do. */
export const comparableName = remembered((name) => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? name : plain;
});

/** The parameters of an address that only follow readers. */
export const trackingIn = (address: string): readonly string[] =>
  address.includes('?') && URL.canParse(address) ? [...new URL(address).searchParams.keys()].filter(isTracking) : [];

/** An address without the parameters that only follow readers; else letter for letter as it is. */
export const withoutTracking = (address: string): string => {
  if (trackingIn(address).length === 0) return address;
  const [, start = address, query = '', end = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(address) ?? [];
  const kept = query.split('&').filter((part) => part !== '' && !isTracking(part.split('=')[0] ?? ''));
  return `${start}${kept.length === 0 ? '' : `?${kept.join('&')}`}${end}`;
};

/**
 * An address as it is compared: scheme, www, capitals of the host, fragment, a slash or an index file at the end, and what follows
 * readers do not matter.
 */
export const comparableUrl = (address: string): string => {
  const { host, pathname, search } = new URL(withoutTracking(address));
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/').replace(/\/+$/, '')}${search}`;
};
