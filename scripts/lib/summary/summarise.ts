import { webAddresses } from '../../../src/catalogue/addresses/addresses.ts';
import { createUrls } from '../../../src/catalogue/addresses/urls.ts';
import { isDialled } from '../../../src/catalogue/checks/phones.ts';
import { ownEvidence } from '../../../src/catalogue/helplines/contact-sources.ts';
import { compareEntries } from '../../../src/history/field-changes.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import type { Initiative, InitiativeRecord } from '../../../src/schema/initiative.ts';
import { claimedOrganisations } from '../check/claimed-organisations.ts';
import { readFor } from '../check/coming-contacts.ts';
import { isShown, listOf, type Printed } from '../check/listed-contacts.ts';
import type { Redirected } from '../check/moved-addresses.ts';
import { diffLines } from '../text/diff.ts';
import { cell, codeOf, fenced, folded, linkTo, plain, table } from '../text/markdown.ts';
import { nearestEntries } from './nearest-to.ts';

/** One entry in its two states; a missing side means that it came or went. */
export interface EntryStates {
  readonly id: string;
  /** Language of its translated text, where that is what changed. */
  readonly language?: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The record after the change; undefined where the entry went or has an error. */
  readonly initiative: Initiative | undefined;
}

export interface Surroundings {
  readonly all: readonly Initiative[];
  /** Address of the site, base path included. */
  readonly siteUrl: string;
  readonly base: string;
  /** Where the addresses of what is no more lead to. */
  readonly redirected: Redirected;
  /** The record before the change, by id; without those that are new. */
  readonly before: ReadonlyMap<string, InitiativeRecord>;
  /** Shows every entry, however long it gets. */
  readonly isWhole: boolean;
  /** Day that dates are held against. */
  readonly today: string;
}

/** A key of an entry: a field, or whatever somebody wrote in its place. */
const fieldIn = (field: string): string => (/^\w{1,40}$/.test(field) ? `\`${field}\`` : cell(field, 80));

const fieldTable = (before: string, after: string): string => {
  const { fields, text } = compareEntries(before, after);
  const rows = fields.map(({ field, before: old, after: now }) => [
    fieldIn(field),
    old === undefined ? '' : cell(old),
    // Two groups may differ where their names do not; the lines below show where.
    now === undefined ? '*removed*' : old === now ? `${cell(now)} *(details changed)*` : cell(now),
  ]);
  return [
    ...(rows.length === 0 ? [] : [table(['Field', 'Before', 'After'], rows)]),
    ...(text ? ['The text changed.'] : []),
    ...(before === after
      ? ['Nothing in it changed but what git says of the file, such as whether it can be run.']
      : rows.length === 0 && !text
        ? ['Only the way it is written changed.']
        : []),
  ].join('\n\n');
};

const newTable = (after: string): string => {
  const { fields } = compareEntries('', after);
  return table(
    ['Field', 'Value'],
    fields.map(({ field, after: now }) => [fieldIn(field), cell(now ?? '')]),
  );
};

/** More places than this are told by their number: whoever reads a hundred reads none. */
const mostPlaces = 8;

/** On which pages a contact will stand. */
const placesOf = ({ countries, languages = [] }: Contact, { base }: Surroundings): string => {
  const urls = createUrls(base, 'en');
  const pages = countries.map((place) => `\`${place === 'global' ? urls.helplines : urls.helplineCountry(place)}\``);
  const everywhere = countries.includes('global') ? '**the page of every country** and ' : '';
  const shown = pages.slice(0, mostPlaces).join(', ');
  const spoken = languages.slice(0, mostPlaces).map((tag) => `\`${urls.helplineLanguage(tag)}\``);
  const more = languages.length > mostPlaces ? ` and ${languages.length - mostPlaces} more languages` : '';
  return [
    `${everywhere}${pages.length > mostPlaces ? `**${pages.length} country pages**, among them ${shown}` : shown}`,
    ...(spoken.length === 0 ? [] : [`${spoken.join(', ')}${more}`]),
  ].join(', ');
};

/** What other pages say of a contact than the one that prints it. */
const elsewhere = (contact: Contact): string => {
  const told = ownEvidence(contact).map(([field, ids]) => `${field} on that of ${ids.map((id) => cell(id)).join(' and ')}`);
  return told.length === 0 ? '' : `. Not there but on other pages: ${told.join(', ')}`;
};

/** What to hold against the source for one contact. */
const contactCheck = (contact: Contact, around: Surroundings): string => {
  const { kind, display, value, source, disputedBy } = contact;
  const what = isDialled(contact) ? 'number' : kind;
  const where =
    disputedBy === undefined ? `will stand on ${placesOf(contact, around)}` : `is disputed by ${cell(disputedBy)} and stands on no page`;
  return `- [ ] The ${what} shown as ${cell(display)}, which leads to ${cell(value)}, is on the page of the source ${cell(source)}, character by character; it ${where}${elsewhere(contact)}`;
};

/** Contacts that come to an entry which was there before, where people take them for those that they know. */
const arrived = (initiative: Initiative, around: Surroundings): string[] => {
  const was = around.before.get(initiative.id);
  if (was === undefined) return [];
  const listed = listOf(was);
  const coming = [...listOf(initiative)].filter(([key]) => !listed.has(key));
  const told = coming.map(([, { contact }]) => `${cell(contact.display)} (${placesOf(contact, around)})`);
  if (told.length === 0) return [];
  const read = readFor(initiative, was).map(({ id, url }) => `${cell(id)} (<${url}>)`);
  return [
    `**Newly stands in an entry that was there before:** ${told.join('; ')}`,
    `- [ ] Two sites print it, character by character. Read for this change: ${read.length === 0 ? 'none' : read.join(', ')}`,
  ];
};

/** Contacts that were listed and are no more, or not on any page. */
const vanished = (id: string, now: Printed | undefined, { before, today }: Surroundings): string[] => {
  const was = before.get(id);
  if (was === undefined) return [];
  const isThere = ({ kind, value }: Contact): boolean =>
    now?.contacts?.some((contact) => contact.kind === kind && contact.value === value && isShown(contact, now, today)) === true;
  const gone = (was.contacts ?? []).filter((contact) => isShown(contact, was, today) && !isThere(contact));
  return gone.length === 0 ? [] : [`**Will be on no page of lines any more:** ${gone.map(({ display }) => cell(display)).join(', ')}`];
};

/** Whose name it takes, where other entries have it already. */
const claimed = (initiative: Initiative, { all, before }: Surroundings): string[] => {
  const claims = claimedOrganisations(initiative, before.get(initiative.id), all);
  if (claims.length === 0) return [];
  const named = claims.map(({ name, role, others }) => {
    const more = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more` : '';
    return `${cell(name)} (${cell(role)}; so far in ${others.slice(0, mostPlaces).map(codeOf).join(', ')}${more})`;
  });
  return [
    `**Newly says that it is of an organisation that others are of:** ${named.join(', ')}. A page of that organisation itself has to say so.`,
  ];
};

/** Where the entry will be seen, and what to look at there. */
const preview = (initiative: Initiative, around: Surroundings): string => {
  const urls = createUrls(around.base, 'en');
  const pages = [urls.initiative(initiative.id), ...initiative.focusAreas.map((area) => urls.term('focus', area))];
  return [
    `Pages to look at, in \`npm start\` or once it is published: ${pages.map((path) => `\`${path}\``).join(', ')}`,
    ...arrived(initiative, around),
    ...vanished(initiative.id, initiative, around),
    ...claimed(initiative, around),
    ...(initiative.contacts ?? []).map((contact) => contactCheck(contact, around)),
    `Addresses to open: ${webAddresses(initiative)
      .map((address) => `<${address}>`)
      .join(', ')}`,
  ].join('\n\n');
};

const nearTo = (initiative: Initiative, { all, siteUrl, base }: Surroundings): string => {
  const near = nearestEntries(initiative, all);
  const urls = createUrls(base, 'en');
  return near.length === 0
    ? 'No entry is near it.'
    : `Nearest entries:\n${near.map((other) => `- ${linkTo(other.initiative.name, new URL(urls.initiative(other.initiative.id), siteUrl).href)}: ${plain(other.why)}`).join('\n')}`;
};

const translationTitle = ({ id, language, before, after }: EntryStates): string => {
  const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return `### Translation ${what}: ${plain(id)}, ${plain(language ?? '')}`;
};

const entryTitle = ({ id, before, initiative }: EntryStates): string =>
  `### ${before === undefined ? 'Added' : 'Changed'}: ${plain(initiative?.name ?? id)} (${codeOf(id)})`;

const translationSection = (state: EntryStates): string => {
  const { before, after } = state;
  const title = translationTitle(state);
  if (after === undefined) return title;
  const lines = before === undefined ? after : diffLines(before, after).join('\n');
  return [
    title,
    folded(before === undefined ? 'The whole text' : 'Line by line', fenced(before === undefined ? 'mdx' : 'diff', lines)),
  ].join('\n\n');
};

const section = (state: EntryStates, around: Surroundings): string => {
  if (state.language !== undefined) return translationSection(state);
  const { id, before, after, initiative } = state;
  if (after === undefined) {
    const urls = createUrls(around.base, 'en');
    const name = around.before.get(id)?.name;
    const heir = around.all.find((other) => other.id === around.redirected.get(id));
    return [
      `### Removed: ${plain(name ?? id)} (${codeOf(id)})`,
      ...vanished(id, heir, around),
      ...(heir === undefined
        ? [`Pages that are gone, in every language: ${codeOf(urls.initiative(id))}`]
        : [
            `${codeOf(urls.initiative(id))} leads to ${codeOf(urls.initiative(heir.id))} in every language, where people find:`,
            ...(heir.contacts ?? []).map((contact) => contactCheck(contact, around)),
          ]),
    ].join('\n\n');
  }
  const title = entryTitle(state);
  const changes = before === undefined ? newTable(after) : fieldTable(before, after);
  const lines = before === undefined ? after : diffLines(before, after).join('\n');
  return [
    title,
    changes,
    ...(initiative === undefined
      ? ['It has errors, so there is nothing to preview. The check names them.']
      : [...(before === undefined ? [nearTo(initiative, around)] : []), preview(initiative, around)]),
    folded(before === undefined ? 'The whole entry' : 'Line by line', fenced(before === undefined ? 'mdx' : 'diff', lines)),
  ].join('\n\n');
};

const notHere = 'The rest does not fit here. `npm run summary -- --all` shows it.';

/** What nobody may miss of an entry whose text does not fit: its contacts, those that go, and whose name it takes. */
const essence = (state: EntryStates, around: Surroundings): string => {
  const { id, after, initiative, language } = state;
  if (language !== undefined) return [translationTitle(state), notHere].join('\n\n');
  if (after === undefined) return section(state, around);
  return [
    entryTitle(state),
    ...(initiative === undefined
      ? []
      : [...arrived(initiative, around), ...vanished(id, initiative, around), ...claimed(initiative, around)]),
    ...(initiative?.contacts ?? []).map((contact) => contactCheck(contact, around)),
    notHere,
  ].join('\n\n');
};

/** How much it matters that an entry is told: a listed one whose contacts come or go, any listed one, any other. */
const weightOf = ({ id, initiative }: EntryStates, around: Surroundings): number => {
  if (!around.before.has(id)) return 0;
  const hasNews = [...(initiative === undefined ? [] : arrived(initiative, around)), ...vanished(id, initiative, around)].length > 0;
  return hasNews ? 2 : 1;
};

/** A comment has at most 65,536 characters. */
const mostCharacters = 60_000;

/**
 * What changed in entries, for somebody who reviews it, as Markdown.
 * @param outside what comes before them
 * @param verdict what comes after them
 */
export const summarise = (
  states: readonly EntryStates[],
  around: Surroundings,
  outside: readonly string[],
  verdict: readonly string[],
): string => {
  if (states.length === 0) return [...outside, 'No entry changed.', ...verdict].join('\n\n');
  const entries = states.filter(({ language }) => language === undefined);
  const count = (what: (state: EntryStates) => boolean): number => entries.filter(what).length;
  const head = `## Entries: ${count(({ before }) => before === undefined)} added, ${count(({ before, after }) => before !== undefined && after !== undefined)} changed, ${count(({ after }) => after === undefined)} removed`;
  const whole = states.map((state) => section(state, around));
  if (around.isWhole) return [...outside, head, ...whole, ...verdict].join('\n\n');
  // Room is kept for what matters of every entry, listed ones first, before any is told at length: one long entry hides no other.
  const short = states.map((state) => essence(state, around));
  const weights = states.map((state) => weightOf(state, around));
  const listedFirst = [...states.keys()].toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const told = new Map<number, string>();
  let room = mostCharacters - [...outside, head, ...verdict].join('').length;
  const tell = (at: number, text = ''): void => {
    const more = text.length - (told.get(at)?.length ?? 0);
    if (more > room) return;
    told.set(at, text);
    room -= more;
  };
  for (const at of listedFirst) tell(at, short[at]);
  for (const at of listedFirst) if (told.has(at)) tell(at, whole[at]);
  const left = states.length - told.size;
  return [
    ...outside,
    head,
    ...(left > 0 ? [`**${left} more entries do not fit here. Read them before anything is merged: \`npm run summary -- --all\`.**`] : []),
    ...[...told].toSorted(([a], [b]) => a - b).map(([, text]) => text),
    ...verdict,
  ].join('\n\n');
};
