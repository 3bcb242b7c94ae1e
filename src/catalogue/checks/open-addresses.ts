import { finding, type Finding } from '../../problems/kinds.ts';
import { hostInLetters } from '../text/foreign-host.ts';
import { trackingIn } from '../text/normalise.ts';
import { isPreviewHost } from '../text/preview-host.ts';
import { isPrivateHost } from '../text/private-host.ts';
import { addressesOf } from './impostors.ts';
import { disguisedLabel } from './look-alike.ts';
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

/** An address says which page it is, and nothing of who read it. */
export const addressesAreBare: Rule = ({ entries }) =>
  entries.flatMap(addressesOf).flatMap(({ entry, text, path }): Finding[] => {
    const keys = trackingIn(text);
    return keys.length === 0 ? [] : [finding('address-tracking', entry.placeOf(path), { keys })];
  });

/** A page is named where it is published, and not where its makers try it out. */
export const addressesArePublished: Rule = ({ entries }) =>
  entries.flatMap(addressesOf).flatMap(({ entry, text, path }): Finding[] => {
    const host = new URL(text).hostname;
    return isPreviewHost(host) ? [finding('address-preview', entry.placeOf(path), { host })] : [];
  });

/** An address leads a reader to a page that anybody may open, and to the same one tomorrow. */
export const addressesAreOpen: Rule = ({ entries }) =>
  entries.flatMap(addressesOf).flatMap(({ entry, text, path }): Finding[] => {
    const host = new URL(text).hostname;
    if (isPrivateHost(host)) return [finding('address-private', entry.placeOf(path), { host })];
    const label = disguisedLabel(hostInLetters(host));
    if (label !== undefined) return [finding('address-disguised', entry.placeOf(path), { host, label })];
    return shorteners.has(host.replace(/^www\./, '')) ? [finding('address-shortener', entry.placeOf(path), { host })] : [];
  });
