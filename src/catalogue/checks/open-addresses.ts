import { finding, type Finding } from '../../problems/kinds.ts';
import { isPrivateHost } from '../text/private-host.ts';
import { addressesOf } from './impostors.ts';
import type { Rule } from './rule.ts';

/** Hosts that only lead elsewhere, and whose owner decides where. */
const shorteners: ReadonlySet<string> = new Set([
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'v.gd',
]);

/** An address leads a reader to a page that anybody may open, and to the same one tomorrow. */
export const addressesAreOpen: Rule = ({ entries }) =>
  entries.flatMap(addressesOf).flatMap(({ entry, text, path }): Finding[] => {
    const host = new URL(text).hostname;
    if (isPrivateHost(host)) return [finding('address-private', entry.placeOf(path), { host })];
    return shorteners.has(host.replace(/^www\./, '')) ? [finding('address-shortener', entry.placeOf(path), { host })] : [];
  });
