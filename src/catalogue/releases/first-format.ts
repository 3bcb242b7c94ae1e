import type { Initiative } from '../../schema/initiative.ts';
import { organisationId } from '../organisations/organisation-id.ts';

/** Number of the form in which records are frozen. Raised when a field changes its meaning or its place. */
export const formatVersion = 2;

type Former = Omit<Initiative, 'organisations'> & { readonly organisations: readonly Omit<Initiative['organisations'][number], 'id'>[] };

/**
 * Reads a record of the first format, in which organisations had no id of their own: it followed their name. What a record of
 * that time does not say (kinds of sources, evidence of single facts) stays unsaid.
 */
export const fromFirstFormat = (record: Initiative): Initiative => {
  const { organisations, ...rest } = record as Former;
  return { ...rest, organisations: organisations.map((organisation) => ({ id: organisationId(organisation.name), ...organisation })) };
};
