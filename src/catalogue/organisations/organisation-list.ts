import { byLetter, type LetterGroup } from '../lists/alphabet.ts';
import type { Involvement, OrganisationProfile } from './organisation-profiles.ts';

/** Involvements on one page of an organisation. */
export const involvementsPerPage = 25;

type Role = Involvement['role'];

const roles: readonly Role[] = ['lead', 'partner', 'funder'];

/** Distinct initiatives: one that it both leads and funds counts once. */
const countOf = (involvements: readonly Involvement[]): number => new Set(involvements.map(({ initiative }) => initiative.id)).size;

export const initiativeCount = ({ involvements }: OrganisationProfile): number => countOf(involvements);

/** Distinct initiatives that it leads, takes part in and funds. */
export type RoleCounts = Readonly<Record<Role, number>>;

export const roleCounts = ({ involvements }: OrganisationProfile): RoleCounts => {
  const inRole = (wanted: Role): number => countOf(involvements.filter(({ role }) => role === wanted));
  return { lead: inRole('lead'), partner: inRole('partner'), funder: inRole('funder') };
};

/** Distinct initiatives in which it does more than pay. */
const workCount = ({ involvements }: OrganisationProfile): number => countOf(involvements.filter(({ role }) => role !== 'funder'));

const most = (
  organisations: readonly OrganisationProfile[],
  countIn: (organisation: OrganisationProfile) => number,
  n: number,
): readonly OrganisationProfile[] =>
  organisations
    .filter((organisation) => countIn(organisation) > 0)
    .toSorted((a, b) => countIn(b) - countIn(a))
    .slice(0, n);

/** Those that lead or take part in most initiatives, most first, by name where they are equal. */
export const mostInvolved = (organisations: readonly OrganisationProfile[], n: number): readonly OrganisationProfile[] =>
  most(organisations, workCount, n);

/** Those that fund most initiatives, most first. */
export const mostFunding = (organisations: readonly OrganisationProfile[], n: number): readonly OrganisationProfile[] =>
  most(organisations, (organisation) => roleCounts(organisation).funder, n);

/** The last part of the address of a letter's page. */
export const letterAddress = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());

export const organisationLetters = (
  organisations: readonly OrganisationProfile[],
  language: string,
): readonly LetterGroup<OrganisationProfile>[] => byLetter(organisations, ({ name }) => name, language);

export interface RoleGroup {
  readonly role: Role;
  readonly involvements: readonly Involvement[];
}

export const byRole = (involvements: readonly Involvement[]): readonly RoleGroup[] =>
  roles
    .map((role) => ({ role, involvements: involvements.filter((involvement) => involvement.role === role) }))
    .filter((group) => group.involvements.length > 0);

/** What it leads first, then what it takes part in, then what it funds. */
export const inRoleOrder = (involvements: readonly Involvement[]): readonly Involvement[] =>
  byRole(involvements).flatMap((group) => group.involvements);
