import type { Contact } from '../../schema/contact.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { DialledKind } from '../../vocabulary/contact-kinds.ts';
import { contactHref, isDialled, reachOf, type Reach } from './contact-links.ts';
import { dateOfSource } from './fit.ts';
import { groupedNumber } from './grouped-number.ts';
import { linesForPeople, type Line, type PlaceLines } from './helplines.ts';
import { checkOf, type Check } from './shown-contacts.ts';

/** One number as it goes onto a card or into a list. */
export interface PlainNumber {
  readonly kind: DialledKind;
  readonly display: string;
  /** The address that dials it or opens a message. */
  readonly href: string;
  /** Whom it is for, and of which age, as far as a source says. */
  readonly for: Contact['for'];
  readonly serves: Contact['serves'];
  /** Part of the country that it serves; undefined for the whole. */
  readonly area: string | undefined;
  readonly reach: Reach | undefined;
  readonly hours: string | undefined;
  /** The same in notation, where the source is clear. */
  readonly openingHours: string | undefined;
  readonly timeZone: string | undefined;
  readonly free: boolean | undefined;
  readonly publisher: string;
  /** Date of the source, known to the year, month or day. */
  readonly dated: string | undefined;
  readonly checked: Check;
}

export interface PlainLine {
  readonly name: string;
  /** What a name that is an English description means in other languages. */
  readonly translations: Initiative['translations'];
  readonly numbers: readonly PlainNumber[];
}

const plainLine = ({ initiative, contacts }: Line): PlainLine => ({
  name: initiative.name,
  translations: initiative.translations,
  numbers: contacts.flatMap((printed) => {
    const { kind, for: audience, serves, area, hours, openingHours, timeZone, free } = printed.contact;
    if (!isDialled(kind)) return [];
    return [
      {
        kind: kind as DialledKind,
        display: groupedNumber(printed.contact),
        href: contactHref(printed.contact),
        for: audience,
        serves,
        area,
        reach: reachOf(printed.contact),
        hours,
        openingHours,
        timeZone,
        free,
        publisher: printed.source.publisher,
        dated: dateOfSource(printed),
        checked: checkOf(printed),
      },
    ];
  }),
});

/** Lines for people, and after them those of a country for its own people abroad. */
const linesOnCards = (place: PlaceLines | undefined): readonly Line[] => [...linesForPeople(place), ...(place?.nationals ?? [])];

const withNumbers = (lines: readonly Line[]): readonly PlainLine[] =>
  lines.map((line) => plainLine(line)).filter(({ numbers }) => numbers.length > 0);

/** The lines of a place that have a number and are meant for anyone, without those that have stopped; one for many countries comes last and never alone. */
export const plainLines = (place: PlaceLines | undefined): readonly PlainLine[] => {
  const own = withNumbers(linesOnCards(place));
  return own.length === 0 ? own : [...own, ...withNumbers(place?.shared ?? [])];
};

/** Whether a place has a number for a card at all. */
export const hasNumbers = (place: PlaceLines | undefined): boolean =>
  linesOnCards(place).some(({ contacts }) => contacts.some(({ contact }) => isDialled(contact.kind)));
