import type { Contact } from '../../schema/contact.ts';
import type { Initiative, Organisation } from '../../schema/initiative.ts';
import { answersPeople } from './contact-links.ts';
import { audienceOf, byFit, type Audience } from './fit.ts';
import { reachOf } from './serves-many.ts';
import { withheldAs, type PrintedContact } from './shown-contacts.ts';

/** One initiative as a line that can be reached, with those of its contacts that serve one place. */
export interface Line {
  readonly initiative: Initiative;
  /** Who answers; undefined where the entry names no leading organisation. */
  readonly operator: Organisation | undefined;
  readonly contacts: readonly PrintedContact[];
}

/** The lines of one place, numbers before addresses. */
export interface PlaceLines {
  /** For adults, or for whoever calls, that answer people or may do so. */
  readonly open: readonly Line[];
  /** Only for children, or only about them. */
  readonly children: readonly Line[];
  /** That only take reports. */
  readonly reports: readonly Line[];
  /** For people, but one contact for many countries: they stand with those for any country, and never as lines of this one. */
  readonly shared: readonly Line[];
  /** Of a country for its own people abroad. */
  readonly nationals: readonly Line[];
  /** For police, health staff and social workers. */
  readonly professionals: readonly Line[];
  /** Paused or ended: shown so that nobody trusts an old copy of the number. */
  readonly stopped: readonly Line[];
  /** With contacts that are not shown: their sources disagree, or nobody has looked at them for too long. */
  readonly withheld: readonly Line[];
}

const order: readonly Contact['kind'][] = ['phone', 'sms', 'whatsapp', 'chat', 'textphone', 'relay', 'video', 'email', 'web', 'app'];

/** Whether an initiative is a line at all: a helpline, or anything else that people can call or write to and be answered. */
export const isLine = ({ focusAreas, contacts = [] }: Pick<Initiative, 'focusAreas' | 'contacts'>): boolean =>
  contacts.length > 0 && (focusAreas.includes('helplines') || contacts.some(({ kind }) => answersPeople(kind)));

const operatorOf = ({ organisations }: Initiative): Organisation | undefined => organisations.find(({ role }) => role === 'lead');

const lineOf = (initiative: Initiative, keep: (printed: PrintedContact) => boolean): Line[] => {
  const contacts = (initiative.contacts ?? [])
    .flatMap((contact) => {
      const source = initiative.sources.find(({ id }) => id === contact.source);
      return source === undefined ? [] : [{ contact, source }];
    })
    .filter(keep)
    .toSorted((a, b) => order.indexOf(a.contact.kind) - order.indexOf(b.contact.kind));
  return contacts.length === 0 ? [] : [{ initiative, operator: operatorOf(initiative), contacts }];
};

const isStopped = ({ initiative }: Line): boolean => initiative.status === 'ended' || initiative.status === 'paused';

const forPeople: ReadonlySet<Audience> = new Set(['open', 'children', 'reports']);

const linesIn = (place: string, initiatives: readonly Initiative[], today: string): PlaceLines => {
  const serves = ({ countries }: Contact): boolean => (countries as readonly string[]).includes(place);
  const linesWith = (keep: (printed: PrintedContact, initiative: Initiative) => boolean): Line[] =>
    initiatives
      .flatMap((initiative) => lineOf(initiative, (printed) => serves(printed.contact) && keep(printed, initiative)))
      .toSorted(byFit);
  const isShown = (printed: PrintedContact): boolean => withheldAs(printed, today) === undefined;
  // Of its own entry alone: else whoever copies a number into an entry for many countries would move the line of one.
  const isShared = ({ contact }: PrintedContact, initiative: Initiative): boolean =>
    forPeople.has(audienceOf(contact, initiative)) && reachOf([initiative]).servesMany(contact);
  const inServiceWith = (keep: (printed: PrintedContact, initiative: Initiative) => boolean): Line[] =>
    linesWith((printed, initiative) => isShown(printed) && keep(printed, initiative)).filter((line) => !isStopped(line));
  const inService = (audience: Audience): Line[] =>
    inServiceWith((printed, initiative) => audienceOf(printed.contact, initiative) === audience && !isShared(printed, initiative));
  return {
    open: inService('open'),
    children: inService('children'),
    reports: inService('reports'),
    shared: inServiceWith(isShared),
    nationals: inService('nationals'),
    professionals: inService('professionals'),
    stopped: linesWith(isShown).filter(isStopped),
    withheld: linesWith((printed) => !isShown(printed)),
  };
};

/** The lines of some places. */
export const linesOf = (all: ReadonlyMap<string, PlaceLines>, places: readonly string[]): ReadonlyMap<string, PlaceLines> =>
  new Map(
    places.flatMap((place) => {
      const lines = all.get(place);
      return lines === undefined ? [] : [[place, lines]];
    }),
  );

/**
 * For each country with a contact, and for `global`, its lines.
 * @param today day of the build, as YYYY-MM-DD
 */
export const linesByPlace = (initiatives: readonly Initiative[], today: string): ReadonlyMap<string, PlaceLines> => {
  const places = new Map<string, Initiative[]>();
  for (const initiative of initiatives.filter(isLine)) {
    for (const place of new Set((initiative.contacts ?? []).flatMap(({ countries }) => countries))) {
      const found = places.get(place);
      if (found === undefined) places.set(place, [initiative]);
      else found.push(initiative);
    }
  }
  return new Map([...places].map(([place, own]) => [place, linesIn(place, own, today)]));
};

/** Helplines by the countries that they serve without a contact for people there: whoever comes from such a country finds their names. */
export const linesWithoutContact = (initiatives: readonly Initiative[]): ReadonlyMap<string, readonly Initiative[]> => {
  const found = new Map<string, Initiative[]>();
  for (const initiative of initiatives) {
    if (!initiative.focusAreas.includes('helplines') || initiative.status === 'ended') continue;
    const reached = new Set<string>((initiative.contacts ?? []).flatMap(({ countries }) => countries));
    if (reached.has('global')) continue;
    for (const country of initiative.countries) {
      if (country !== 'global' && !reached.has(country)) found.set(country, [...(found.get(country) ?? []), initiative]);
    }
  }
  return found;
};

/** What stands on the page of a country under the heading of lines for any country. */
export const linesFromElsewhere = (places: ReadonlyMap<string, PlaceLines>, country: string): readonly Line[] => [
  ...(places.get(country)?.shared ?? []),
  ...linesForPeople(places.get('global')),
];

/** Lines for people who need help or have seen something, in the order in which they are shown. */
export const linesForPeople = (place: PlaceLines | undefined): readonly Line[] =>
  place === undefined ? [] : [...place.open, ...place.children, ...place.reports];
