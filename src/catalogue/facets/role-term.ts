import type { Initiative } from '../../schema/initiative.ts';

export type Role = Initiative['organisations'][number]['role'];

/** In the order in which lists show them. */
export const roles: readonly Role[] = ['lead', 'partner', 'funder'];

/** An organisation in one role, as a term of organisations: `lead:polaris`. */
export const roleTerm = (role: Role, organisation: string): string => `${role}:${organisation}`;

/** Nothing for an organisation in any role: an id has no colon. */
export const readRoleTerm = (term: string): { readonly role: Role; readonly organisation: string } | undefined => {
  const role = roles.find((each) => term.startsWith(`${each}:`));
  return role === undefined ? undefined : { role, organisation: term.slice(role.length + 1) };
};
