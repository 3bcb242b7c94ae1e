import { finding, type Finding } from '../../problems/kinds.ts';
import { hostInLetters } from '../text/foreign-host.ts';
import { trackingIn } from '../text/normalise.ts';
import { isPreviewHost } from '../text/preview-host.ts';
import { isPrivateHost } from '../text/private-host.ts';
import { addressesOf } from './impostors.ts';
import { disguisedLabel } from './look-alike.ts';
import type { CheckedEntry, Rule } from './rule.ts';

/** Hosts that only lead elsewhere, and whose owner decides where. */
const shorteners: ReadonlySet<string> = new Set([
  '1drv.ms',
  'adf.ly',
  'amzn.to',
  'bit.do',
  'bit.ly',
  'bitly.com',
  'bl.ink',
  'buff.ly',
  'clck.ru',
  'cutt.ly',
  'did.li',
  'dlvr.it',
  'dwz.cn',
  'fb.me',
  'forms.gle',
  'g.co',
  'goo.gl',
  'han.gl',
  'href.li',
  'is.gd',
  'j.mp',
  'kutt.it',
  'lnkd.in',
  'me2.do',
  'nyti.ms',
  'ow.ly',
  'qr.ae',
  'rb.gy',
  'rebrand.ly',
  'reut.rs',
  's.id',
  'short.io',
  'shorte.st',
  'shorturl.at',
  'soo.gd',
  'suo.im',
  'surl.li',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'tinyurl.mobi',
  'tr.im',
  'trib.al',
  'u.to',
  'urlz.fr',
  'v.gd',
  'vk.cc',
  'wp.me',
  'x.co',
]);

/** Pages that only lead on to the address in their own: what a search, a network or a mail program makes of a link that is copied. */
const passages: readonly RegExp[] = [
  /^(?:www\.)?google\.[a-z.]+\/url\?/,
  /^(?:l|lm|out)\.(?:facebook|instagram|messenger|threads|reddit)\.com\//,
  /^(?:www\.)?youtube\.com\/redirect\?/,
  /^(?:www\.)?linkedin\.com\/(?:redir|safety\/go)\b/,
  /\.safelinks\.protection\.outlook\.com\//,
  /^urldefense\.(?:com|proofpoint\.com)\//,
];

const isPassage = ({ hostname, pathname, search }: URL): boolean => {
  const host = hostname.replace(/^www\./, '');
  return shorteners.has(host) || host.endsWith('.goo.gl') || passages.some((pattern) => pattern.test(`${hostname}${pathname}${search}`));
};

/** Addresses of copies. They may have what an archive adds, but a reader follows them like any other. */
const addressesOfCopies = (entry: CheckedEntry): ReturnType<typeof addressesOf> =>
  entry.initiative.sources.flatMap(({ archived }, index) =>
    archived === undefined ? [] : [{ entry, text: archived, path: ['sources', index, 'archived'] }],
  );

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
  entries
    .flatMap((entry) => [...addressesOf(entry), ...addressesOfCopies(entry)])
    .flatMap(({ entry, text, path }): Finding[] => {
      const address = new URL(text);
      const host = address.hostname;
      if (isPrivateHost(host)) return [finding('address-private', entry.placeOf(path), { host })];
      const label = disguisedLabel(hostInLetters(host));
      if (label !== undefined) return [finding('address-disguised', entry.placeOf(path), { host, label })];
      return isPassage(address) ? [finding('address-shortener', entry.placeOf(path), { host })] : [];
    });
