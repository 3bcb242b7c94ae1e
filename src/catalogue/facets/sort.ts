import type { Initiative } from '../../schema/initiative.ts';
import { newestEvidence } from './evidence.ts';
import { lastDay } from '../text/partial-date.ts';

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export const byName = (a: Pick<Initiative, 'id' | 'name'>, b: Pick<Initiative, 'id' | 'name'>): number =>
  names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

/** An order that nothing but a new id changes. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What sorting needs to know of an entry. Dates may be missing; such entries come last. */
export interface SortKeys {
  readonly evidence: string | undefined;
  readonly added: string;
}

export const sortKeysOf = (initiative: Initiative): SortKeys => ({ evidence: newestEvidence(initiative), added: initiative.added });

const day = (date: string | undefined): string => (date === undefined ? '' : lastDay(date));

/** Newest first. Equal dates keep the order they come in, which is by name. */
export const byEvidence = (a: SortKeys, b: SortKeys): number =>
  day(b.evidence) < day(a.evidence) ? -1 : day(b.evidence) > day(a.evidence) ? 1 : 0;
