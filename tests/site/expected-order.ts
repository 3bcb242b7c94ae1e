import type { Contact } from '../../src/schema/contact.ts';
import type { Initiative } from '../../src/schema/initiative.ts';

/** The rules of the methodology page about the order of lines, written a second time: the site's own code is not asked. */

const sections = ['open', 'children', 'reports', 'worldwide', 'nationals', 'professionals'] as const;
type Section = (typeof sections)[number];

const kinds = ['phone', 'sms', 'whatsapp', 'chat', 'textphone', 'relay', 'video', 'email', 'web', 'app'];
const answeredAtOnce = new Set(['phone', 'sms', 'whatsapp', 'chat', 'textphone', 'relay', 'video']);

const addressOf = ({ kind, value }: Contact): string => {
  if (kind === 'email') return `mailto:${value}`;
  if (kind === 'whatsapp') return `https://wa.me/${value.slice(1)}`;
  if (value.includes(':')) return value;
  return `${kind === 'sms' ? 'sms' : 'tel'}:${value.split('#').join('%23')}`;
};

interface Way {
  readonly entry: Initiative;
  readonly contact: Contact;
  /** Day from which its evidence is, as a number that grows; 0 where its source has no date. */
  readonly day: number;
}

const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

const isTooOld = ({ checked }: Contact, accessed: string, today: string): boolean => (checked?.date ?? accessed) <= yearsBefore(today, 2);

const waysOf = (entry: Initiative, today: string): Way[] =>
  (entry.contacts ?? []).flatMap((contact) => {
    const source = entry.sources.find(({ id }) => id === contact.source);
    if (source === undefined || contact.disputedBy !== undefined || isTooOld(contact, source.accessed, today)) return [];
    const [year = '0', month = '1', date = '1'] = (source.published ?? source.asOf ?? '0').split('-');
    return [{ entry, contact, day: Number(year) * 10_000 + Number(month) * 100 + Number(date) }];
  });

const isLine = ({ focusAreas, contacts = [] }: Initiative): boolean =>
  contacts.length > 0 && (focusAreas.includes('helplines') || contacts.some(({ kind }) => answeredAtOnce.has(kind)));

/** For whom a way is, by the first of these that holds. */
const audienceOf = ({ entry, contact }: Way): Exclude<Section, 'worldwide'> => {
  if (contact.for === 'professionals') return 'professionals';
  if (contact.nationals) return 'nationals';
  const aboutChildren = entry.exploitation.filter((form) => form === 'child-sexual-exploitation' || form === 'child-labour');
  if (contact.answers === false) return 'reports';
  const isAboutChildren = aboutChildren.length > 0 && aboutChildren.length === entry.exploitation.length;
  return contact.serves === 'children' || isAboutChildren ? 'children' : 'open';
};

const byEntry = (ways: readonly Way[]): Way[][] => {
  const groups: Record<string, Way[]> = {};
  for (const way of ways) (groups[way.entry.id] ??= []).push(way);
  return Object.values(groups);
};

const alphabet = new Intl.Collator('en', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** As a library sorts a name: without the article before it. */
const headword = (name = ''): string => name.replace(/^(?:the|an?|el|l[ao]s?|les?|une?|una) /i, '');

/** What a line is better by, the weightiest first; the greater comes first. */
const meritsOf = (ways: readonly Way[]): readonly number[] => {
  const [first] = ways;
  const forAllForms = first?.entry.exploitation.includes('all-forms') === true && ways.some(({ contact }) => contact.for !== 'workers');
  return [
    Number(ways.some(({ contact }) => contact.area === undefined)),
    Number(forAllForms),
    Number(ways.some(({ contact }) => contact.for?.startsWith('women') !== true)),
    Math.max(...ways.map(({ day }) => day)),
    Number(ways.some(({ contact }) => answeredAtOnce.has(contact.kind))),
    Number(first?.entry.status === 'active'),
  ];
};

const inOrder = (ways: readonly Way[]): Way[] =>
  byEntry(ways)
    .toSorted((a, b) => {
      const [ours, theirs] = [meritsOf(a), meritsOf(b)];
      const at = ours.findIndex((merit, index) => merit !== theirs[index]);
      if (at >= 0) return (theirs[at] ?? 0) - (ours[at] ?? 0);
      const [one, other] = [a[0]?.entry, b[0]?.entry];
      return alphabet.compare(headword(one?.name), headword(other?.name)) || ((one?.id ?? '') < (other?.id ?? '') ? -1 : 1);
    })
    .flatMap((line) => line.toSorted((a, b) => kinds.indexOf(a.contact.kind) - kinds.indexOf(b.contact.kind)));

/** Lines of nationals stand by the country they come from, in the order in which the first of each is found. */
const byNation = (ways: readonly Way[]): Way[] => {
  const nations = [...new Set(ways.map(({ contact }) => contact.nationals?.[0]))];
  return nations.flatMap((nation) => ways.filter(({ contact }) => contact.nationals?.[0] === nation));
};

/** The addresses of all contacts on the page of a country, from its top to its end. */
export const expectedLinks = (entries: readonly Initiative[], country: string, today: string): readonly string[] => {
  const ways = entries
    .filter((entry) => isLine(entry) && !['ended', 'paused'].includes(entry.status))
    .flatMap((entry) => waysOf(entry, today));
  const serving = (place: string): Way[] => ways.filter(({ contact }) => (contact.countries as readonly string[]).includes(place));
  const [own, everywhere] = [serving(country), serving('global')];
  const of = (some: readonly Way[], audience: Section): Way[] => inOrder(some.filter((way) => audienceOf(way) === audience));
  const bySection: Readonly<Record<Section, readonly Way[]>> = {
    open: of(own, 'open'),
    children: of(own, 'children'),
    reports: of(own, 'reports'),
    worldwide: [...of(everywhere, 'open'), ...of(everywhere, 'children'), ...of(everywhere, 'reports')],
    nationals: byNation([...of(own, 'nationals'), ...of(everywhere, 'nationals')]),
    professionals: of(own, 'professionals'),
  };
  return sections.flatMap((section) => bySection[section].map(({ contact }) => addressOf(contact)));
};
