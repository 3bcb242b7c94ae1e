import type { Initiative } from '../../schema/initiative.ts';
import { newestEvidence, seenOn } from './evidence.ts';
import { firstDay, lastDay } from '../text/partial-date.ts';

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** A name as it is sorted: without its article in English, French or Spanish, as in libraries. */
const sortName = (name: string): string =>
  name.replace(/^\P{L}*(?:the|an?|les?|la|l['’]|un[ea]?|el|l[oa]s)(?<=['’]|(?=\s))\s*(?=[\p{L}\p{N}])/iu, '');

type Named = Pick<Initiative, 'id' | 'name'>;

export const byName = (a: Named, b: Named): number =>
  names.compare(sortName(a.name), sortName(b.name)) || names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

/** The order of every list that was asked for in no other: what was seen last first, then what has the newest source, then by name. */
export const bySeen = (a: Initiative, b: Initiative): number =>
  newestFirst(seenOn(a), seenOn(b)) || byEvidence(sortKeysOf(a), sortKeysOf(b)) || byName(a, b);

/** A year alone counts from its first day: nobody knows that it was later. */
const newestFirst = (a = '', b = ''): number => (firstDay(b) < firstDay(a) ? -1 : firstDay(b) > firstDay(a) ? 1 : 0);

/** An order that nothing but a new id changes. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What sorting needs to know of an entry. Dates may be missing; such entries come last. */
export interface SortKeys {
  readonly evidence: string | undefined;
  readonly added: string;
}

export const sortKeysOf = (initiative: Initiative): SortKeys => ({ evidence: newestEvidence(initiative), added: initiative.added });

const day = (date: string | undefined): string => (date === undefined ? '' : lastDay(date));

/** Newest first. Equal dates keep the order they come in. */
export const byEvidence = (a: SortKeys, b: SortKeys): number =>
  day(b.evidence) < day(a.evidence) ? -1 : day(b.evidence) > day(a.evidence) ? 1 : 0;
