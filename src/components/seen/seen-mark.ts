import { isOldEvidence, seenOn } from '../../catalogue/facets/evidence.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { SeenId } from '../../vocabulary/seen.ts';
import type { Context } from '../context.ts';

/** Signs in a square of 12, filled by the even-odd rule: disc, half disc, square, bars, cross, ring. Paths, since backgrounds do not print. */
export const seenPaths: Readonly<Record<SeenId, string>> = {
  running: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  'last-seen': 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 2.5v7a3.5 3.5 0 1 0 0-7z',
  pilot: 'M1.5 1.5h9v9h-9z',
  paused: 'M2 1.5h3v9H2zM7 1.5h3v9H7z',
  ended: 'M2.4 1L6 4.6L9.6 1L11 2.4L7.4 6L11 9.6L9.6 11L6 7.4L2.4 11L1 9.6L4.6 6L1 2.4z',
  unknown: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z',
};

export const seenMark = (seen: SeenId): Markup =>
  html`<svg class="seen-mark" viewBox="0 0 12 12" aria-hidden="true"><path d="${seenPaths[seen]}"/></svg>`;

/** What is known of whether an initiative runs. */
export interface Sighting {
  readonly seen: SeenId;
  /** Year, or year and month, of when it was seen so, or of its end. */
  readonly seenOn: string | undefined;
}

export interface SeenWords extends Pick<Context, 'label' | 'date' | 'fill' | 'today'> {
  readonly t: { readonly common: Pick<Context['t']['common'], 'seen'> };
}

/** What may be said on a day: two years after the end of the month in which it was seen running, it was last seen so. */
export const seenBy = (today: string, { seen, seenOn = '' }: Sighting): SeenId =>
  seen === 'running' && isOldEvidence(`${seenOn}-31`, today) ? 'last-seen' : seen;

/** "Running, seen August 2025": a state is never told without when it was seen. */
export const seenText = (sighting: Sighting, { t, label, date, fill, today }: SeenWords): string => {
  const { seenOn } = sighting;
  const seen = seenBy(today, sighting);
  if (seen === 'unknown') return t.common.seen.unknown;
  return seenOn === undefined ? label('seen', seen) : fill(t.common.seen[seen], { date: date(seenOn) });
};

/** The fields that a state is told from. */
export type Seen = Pick<Initiative, 'seen' | 'statusAsOf' | 'ended'>;

export const sightingOf = (initiative: Seen): Sighting => ({ seen: initiative.seen, seenOn: seenOn(initiative) });
