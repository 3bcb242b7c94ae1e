import type { DialledKind } from '../../vocabulary/contact-kinds.ts';
import { contactHref, isDialled, reachOf, type Reach } from './contact-links.ts';
import { freshnessOf, type Freshness } from './freshness.ts';
import type { Line, PlaceLines } from './helplines.ts';
import { checkOf } from './shown-contacts.ts';

/** One number as it goes onto a card or into a list. */
export interface PlainNumber {
  readonly kind: DialledKind;
  readonly display: string;
  /** The address that dials it or opens a message. */
  readonly href: string;
  readonly reach: Reach | undefined;
  readonly hours: string | undefined;
  readonly free: boolean | undefined;
  readonly publisher: string;
  /** Day of the last check, YYYY-MM-DD. */
  readonly checked: string;
  readonly freshness: Freshness;
}

export interface PlainLine {
  readonly name: string;
  readonly numbers: readonly PlainNumber[];
}

const plainLine = ({ initiative, contacts }: Line, today: string): PlainLine => ({
  name: initiative.name,
  numbers: contacts.flatMap((printed) => {
    const { kind, display, hours, free } = printed.contact;
    if (!isDialled(kind)) return [];
    const checked = checkOf(printed).date;
    return [
      {
        kind: kind as DialledKind,
        display,
        href: contactHref(printed.contact),
        reach: reachOf(printed.contact),
        hours,
        free,
        publisher: printed.source.publisher,
        checked,
        freshness: freshnessOf(checked, today),
      },
    ];
  }),
});

/** The lines of a place that have a number and are meant for anyone in need, without those that have stopped. */
export const plainLines = (place: PlaceLines | undefined, today: string): readonly PlainLine[] =>
  (place?.open ?? []).map((line) => plainLine(line, today)).filter(({ numbers }) => numbers.length > 0);

/** Whether a place has a number for a card at all. */
export const hasNumbers = (place: PlaceLines | undefined): boolean =>
  (place?.open ?? []).some(({ contacts }) => contacts.some(({ contact }) => isDialled(contact.kind)));
