import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { ownEvidence, sourcesOfContact } from '../../../src/catalogue/helplines/contact-sources.ts';
import { finding, type Finding } from '../../../src/problems/kinds.ts';
import type { ContactEvidenceField } from '../../../src/schema/contact-evidence.ts';
import { isPrefilled } from '../../../src/schema/prefilled.ts';
import type { Initiative, InitiativeRecord } from '../../../src/schema/initiative.ts';
import { listOf } from './listed-contacts.ts';
import { registeredName } from './registered-name.ts';

const nowhere = '';

/** What is called the same and is elsewhere now; undefined where it stayed. */
const moved = (was: string | undefined, is: string | undefined): { before: string; host: string } | undefined => {
  if (was === undefined || is === undefined) return undefined;
  const [before, host] = [was === nowhere ? 'no site' : registeredName(was), registeredName(is)];
  return before === host ? undefined : { before, host };
};

/** A site on which something rests that rested on none of it before; undefined where there is none. */
const newSite = (were: readonly (string | undefined)[], are: readonly (string | undefined)[]): ReturnType<typeof moved> => {
  const [site] = are.flatMap((is) => {
    const all = were.map((was) => moved(was, is));
    return all.includes(undefined) ? [] : all.slice(0, 1);
  });
  return site;
};

const nameIn = (organisation: InitiativeRecord['organisations'][number]): string =>
  ('name' in organisation ? organisation.name : organisation.id) ?? '';

/**
 * Sources and organisations that keep their name, and whose site is another one than before: who opens it lands with whoever has
 * that. A contact that rests on another site is looked at the same way.
 */
export const sitesMoved = ({ initiative, placeOf }: CheckedEntry, before: InitiativeRecord): readonly Finding[] => {
  const sources = new Map(before.sources.map(({ id, url }) => [id, url]));
  const organisations = new Map(before.organisations.map((one) => [nameIn(one), 'url' in one ? one.url : undefined]));
  // Whose site a line newly gives is taken for the site of the line.
  const siteBefore = (name: string): string | undefined =>
    organisations.get(name) ?? (organisations.has(name) && (before.contacts ?? []).length > 0 ? nowhere : undefined);
  const listed = listOf(before);
  const now = new Map(initiative.sources.map(({ id, url }) => [id, url]));
  const found = (what: string, sites: ReturnType<typeof moved>, ...path: PropertyKey[]): Finding[] =>
    sites === undefined ? [] : [finding('site-moved', placeOf(path), { what, ...sites })];
  return [
    ...initiative.sources.flatMap(({ id, url }, index) =>
      found(`the source "${id}"`, moved(sources.get(id), url), 'sources', index, 'url'),
    ),
    ...initiative.organisations.flatMap(({ id, name, url }, index) =>
      found(`the site of ${name}`, moved(siteBefore(name) ?? organisations.get(id), url), 'organisations', index, 'url'),
    ),
    ...[...listOf(initiative)].flatMap(([key, { contact, index }]) => {
      const old = listed.get(key)?.contact;
      if (old === undefined) return [];
      const ofNumber = moved(sources.get(old.source), now.get(contact.source));
      const ofFact = (field: ContactEvidenceField, ids: readonly string[]) =>
        newSite(
          sourcesOfContact(old, field).map((id) => sources.get(id)),
          ids.map((id) => now.get(id)),
        );
      return [
        ...(old.source === contact.source ? [] : found(`the source of ${contact.value}`, ofNumber, 'contacts', index, 'source')),
        ...ownEvidence(contact).flatMap(([field, ids]) =>
          found(`the source of "${field}" of ${contact.value}`, ofFact(field, ids), 'contacts', index, 'evidence', field),
        ),
      ];
    }),
  ];
};

interface Opened {
  /** What it is called, in one way or two. */
  readonly names: readonly string[];
  readonly path: readonly PropertyKey[];
  readonly address: string | undefined;
}

/** What an entry gives to open besides its contacts and its own page. */
const opened = ({ sources, organisations, openSource }: Initiative): readonly Opened[] => [
  ...sources.map(({ id, url }, index) => ({ names: [id], path: ['sources', index, 'url'], address: url })),
  ...organisations.map(({ id, name, url }, index) => ({ names: [id, name], path: ['organisations', index, 'url'], address: url })),
  { names: [], path: ['openSource', 'repository'], address: openSource?.repository },
];

/**
 * Sites that come to a line, and that nothing in the catalogue named before: its page leads there, and is believed.
 * @param known names that somebody registered, of all that was there before
 */
export const sitesUnknown = (
  { initiative, placeOf }: CheckedEntry,
  before: InitiativeRecord,
  known: () => ReadonlySet<string>,
): readonly Finding[] => {
  if ((before.contacts ?? []).length === 0) return [];
  // What kept its name and is elsewhere now is told as that.
  const named = new Set([...before.sources.map(({ id }) => id), ...before.organisations.map(nameIn)]);
  return opened(initiative).flatMap(({ names, path, address }) => {
    if (address === undefined || names.some((name) => named.has(name))) return [];
    const host = registeredName(address);
    return known().has(host) ? [] : [finding('site-unknown', placeOf(path), { host })];
  });
};

/** Copies that newly stand for a page, and that are of another one by their address, or of nobody knows which. */
export const copiesOfOthers = ({ initiative, placeOf }: CheckedEntry, before: InitiativeRecord | undefined): readonly Finding[] => {
  const known = new Set((before?.sources ?? []).map(({ archived }) => archived));
  return initiative.sources.flatMap(({ url, archived }, index) =>
    archived === undefined || known.has(archived) || registeredName(archived) === registeredName(url)
      ? []
      : [finding('copy-of-another', placeOf(['sources', index, 'archived']), { address: archived, url })],
  );
};

/** Another address inside of an address, to which a host may send whoever opens it. */
const leadsOn = ({ search, hash }: URL): boolean => /(?:https?(?::|%3a)(?:\/|%2f)|=(?:\/|%2f){2})/i.test(`${search}${hash}`);
const download = /\.(?:apk|xapk|ipa|exe|msi|dmg|pkg|deb|rpm|zip|rar|7z|jar|bat|scr)$/i;

const oddityOf = (url: URL): 'leads-on' | 'prefilled' | 'port' | 'download' | undefined =>
  leadsOn(url)
    ? 'leads-on'
    : isPrefilled(url.href)
      ? 'prefilled'
      : url.port !== ''
        ? 'port'
        : download.test(url.pathname)
          ? 'download'
          : undefined;

/** Addresses that come with a change and do something else than to open a page. */
export const oddAddresses = ({ initiative, placeOf }: CheckedEntry, before: InitiativeRecord | undefined): readonly Finding[] => {
  const known = new Set([
    before?.url,
    ...(before?.contacts ?? []).map(({ value }) => value),
    ...(before?.sources ?? []).map(({ url }) => url),
    ...(before?.organisations ?? []).map((one) => ('url' in one ? one.url : undefined)),
  ]);
  const { url, contacts = [], sources, organisations } = initiative;
  const given: readonly (readonly [PropertyKey[], string | undefined])[] = [
    [['url'], url],
    ...contacts.map(({ value }, index) => [['contacts', index, 'value'], value] as [PropertyKey[], string]),
    ...organisations.map((one, index) => [['organisations', index, 'url'], one.url] as [PropertyKey[], string | undefined]),
    ...sources.map((source, index) => [['sources', index, 'url'], source.url] as [PropertyKey[], string]),
  ];
  return given.flatMap(([path, address]): Finding[] => {
    if (address === undefined || known.has(address) || !/^https?:/i.test(address) || !URL.canParse(address)) return [];
    const what = oddityOf(new URL(address));
    return what === undefined ? [] : [finding('address-odd', placeOf(path), { address, what })];
  });
};
