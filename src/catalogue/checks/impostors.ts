import { finding, type Finding } from '../../problems/kinds.ts';
import type { Contact } from '../../schema/contact.ts';
import { isOneSlip } from '../../problems/one-slip.ts';
import { domainOf, type Domain } from '../text/domain.ts';
import { hostInLetters, isForeignHost } from '../text/foreign-host.ts';
import { remembered } from '../../remembered/remembered.ts';
import { asSeen, disguisedLabel, mixedWord } from './look-alike.ts';
import { namesOf } from './names-of-entry.ts';
import { byAge } from './newer.ts';
import { comparableName } from '../text/normalise.ts';
import type { CheckedEntry, Rule } from './rule.ts';

interface Said {
  readonly entry: CheckedEntry;
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

const saidNames = (entry: CheckedEntry): Said[] => [
  ...namesOf(entry),
  ...entry.initiative.organisations.map(({ name }, index) => ({ entry, text: name, path: ['organisations', index, 'name'] })),
];

/** A name that only looks like another one, and a word in letters of two scripts, which no language writes. */
export const namesAreWhatTheyLook: Rule = (catalogue) => {
  const names = catalogue.entries.flatMap(saidNames);
  const older = byAge(catalogue);
  const told = new Set<string>();
  const mixed = names.flatMap(({ entry, text, path }): Finding[] => {
    const word = mixedWord(text);
    const key = `${entry.id} ${word ?? ''}`;
    if (word === undefined || told.has(key)) return [];
    told.add(key);
    return [finding('mixed-letters', entry.placeOf(path), { word })];
  });
  const alike = [...Map.groupBy(names, ({ text }) => asSeen(text)).values()].flatMap((group) => {
    const [first] = group.toSorted((a, b) => older(a.entry, b.entry));
    if (first === undefined) return [];
    const usual = comparableName(first.text);
    return group.flatMap(({ entry, text, path }): Finding[] =>
      comparableName(text) === usual || entry === first.entry
        ? []
        : [finding('look-alike-name', entry.placeOf(path), { name: text, theirs: first.text, other: first.entry.id })],
    );
  });
  return [...mixed, ...alike];
};

/** Where a contact leads: an address of mail to its host. */
const addressOf = ({ kind, value }: Contact): string | undefined =>
  URL.canParse(value) ? value : kind === 'email' ? `https://${value.slice(value.lastIndexOf('@') + 1).toLowerCase()}/` : undefined;

/** Every web address that an entry gives, but those in its text, and the hosts of its mail. */
export const addressesOf = (entry: CheckedEntry): Said[] => {
  const { url, organisations, contacts = [], sources } = entry.initiative;
  return [
    ...(url === undefined ? [] : [{ entry, text: url, path: ['url'] }]),
    ...organisations.flatMap((organisation, index) =>
      organisation.url === undefined ? [] : [{ entry, text: organisation.url, path: ['organisations', index, 'url'] }],
    ),
    ...contacts.flatMap((contact, index) => {
      const text = addressOf(contact);
      return text === undefined ? [] : [{ entry, text, path: ['contacts', index, 'value'] }];
    }),
    ...sources.map((source, index) => ({ entry, text: source.url, path: ['sources', index, 'url'] })),
  ];
};

interface Host extends Domain {
  readonly said: Said;
  readonly host: string;
  /** How often the catalogue names it. */
  mentions: number;
  /** Whether only entries name it that the change is about. */
  isNew: boolean;
}

/** Shorter names are one letter apart by chance: IOM and ILO are two. */
const shortest = 7;

const hostnameOf = remembered((origin: string): string => new URL(origin).hostname);

const hostnameIn = (address: string): string => hostnameOf(/^[a-z]+:\/\/[^/?#\\]*/i.exec(address)?.[0] ?? address);

const hostOf = (said: Said): Host | undefined => {
  const domain = domainOf(hostnameIn(said.text));
  return domain === undefined ? undefined : { said, ...domain, host: `${domain.label}.${domain.suffix}`, mentions: 1, isNew: false };
};

const isTakenFor = (a: Host, b: Host): boolean =>
  a.suffix === b.suffix &&
  Math.min(a.label.length, b.label.length) >= shortest &&
  // One entry may well have sites in two languages, one letter apart.
  (asSeen(a.label) === asSeen(b.label) || (a.said.entry !== b.said.entry && isOneSlip(a.label, b.label)));

/** Every label without one of its letters, and itself as it is seen: two labels one slip apart share one of these. */
const keysOf = ({ label, suffix }: Host): string[] => [
  `${label}.${suffix}`,
  `${asSeen(label)} ${suffix}`,
  ...Array.from(label, (_, index) => `${label.slice(0, index)}${label.slice(index + 1)}.${suffix}`),
];

/** A domain one letter from another that the catalogue names: a slip of the pen, or somebody who wants to be taken for it. */
export const domainsAreFarApart: Rule = ({ entries, namedBefore }) => {
  const hosts = new Map<string, Host>();
  const foreign: Finding[] = [];
  const told = new Set<string>();
  for (const said of entries.flatMap(addressesOf)) {
    const whole = hostnameIn(said.text);
    if (isForeignHost(whole) && !told.has(whole) && disguisedLabel(hostInLetters(whole)) === undefined) {
      told.add(whole);
      foreign.push(finding('foreign-domain', said.entry.placeOf(said.path), { host: whole }));
    }
    const host = hostOf(said);
    if (host === undefined) continue;
    const isNew = namedBefore?.has(said.entry.id) === true;
    const known = hosts.get(host.host);
    if (known === undefined) hosts.set(host.host, { ...host, isNew });
    else {
      known.mentions++;
      known.isNew &&= isNew;
    }
  }
  const groups = new Map<string, Host[]>();
  for (const host of hosts.values()) {
    if (host.label.length < shortest) continue;
    for (const key of new Set(keysOf(host))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [host]);
      else group.push(host);
    }
  }
  const seen = new Set<string>();
  const near = [...groups.values()].flatMap((group) =>
    group.flatMap((a, at) =>
      group.slice(at + 1).flatMap((b): Finding[] => {
        // Whoever names his own often is not thereby the one that was meant.
        const isLess = a.isNew === b.isNew ? a.mentions < b.mentions : a.isNew;
        const [rare, common] = isLess ? [a, b] : [b, a];
        const key = [rare.host, common.host].toSorted().join(' ');
        if (seen.has(key) || !isTakenFor(a, b)) return [];
        seen.add(key);
        const { entry, path } = rare.said;
        return [finding('look-alike-domain', entry.placeOf(path), { host: rare.host, theirs: common.host, other: common.said.entry.id })];
      }),
    ),
  );
  return [...foreign, ...near];
};
