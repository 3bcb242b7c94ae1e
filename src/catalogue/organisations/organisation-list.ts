import { termIds } from '../../vocabulary/define.ts';
import { organisationTypes, type OrganisationTypeId } from '../../vocabulary/organisation-types.ts';
import { byLetter, type LetterGroup } from '../lists/alphabet.ts';
import type { Involvement, OrganisationProfile } from './organisation-profiles.ts';
import { pageCount } from '../lists/paging.ts';

/** Organisations on one page of the list: enough to search in, light enough to load. */
export const organisationsPerPage = 1000;
/** Involvements on one page of an organisation. */
export const involvementsPerPage = 25;

/** Distinct initiatives: one that it both leads and funds counts once. */
export const initiativeCount = ({ involvements }: OrganisationProfile): number =>
  new Set(involvements.map(({ initiative }) => initiative.id)).size;

type Letters = readonly LetterGroup<OrganisationProfile>[];
/** The order is the same for every page of the list. */
const known = new WeakMap<readonly OrganisationProfile[], Map<string, Letters>>();

const lettersOf = (organisations: readonly OrganisationProfile[], language: string): Letters => {
  let languages = known.get(organisations);
  if (languages === undefined) known.set(organisations, (languages = new Map()));
  let letters = languages.get(language);
  if (letters === undefined) languages.set(language, (letters = byLetter(organisations, ({ name }) => name, language)));
  return letters;
};

/** Organisations by letter, then name: the order of the list and of its pages. */
export const listOrder = (organisations: readonly OrganisationProfile[], language: string): readonly OrganisationProfile[] =>
  lettersOf(organisations, language).flatMap(({ items }) => items);

export interface LetterPlace {
  readonly letter: string;
  /** The page on which the letter begins. Counts from 1. */
  readonly page: number;
}

/** Where each letter of the whole list begins. */
export const letterPlaces = (organisations: readonly OrganisationProfile[], language: string): readonly LetterPlace[] => {
  let position = 0;
  return lettersOf(organisations, language).map(({ letter, items }) => {
    const page = pageCount(position + 1, organisationsPerPage);
    position += items.length;
    return { letter, page };
  });
};

export interface TypeCount {
  readonly type: OrganisationTypeId;
  readonly count: number;
}

/** The types that occur, in the order of the vocabulary. */
export const typeCounts = (organisations: readonly OrganisationProfile[]): readonly TypeCount[] =>
  termIds(organisationTypes)
    .map((type) => ({ type, count: organisations.filter((organisation) => organisation.type === type).length }))
    .filter(({ count }) => count > 0);

const roles: readonly Involvement['role'][] = ['lead', 'partner', 'funder'];

export interface RoleGroup {
  readonly role: Involvement['role'];
  readonly involvements: readonly Involvement[];
}

export const byRole = (involvements: readonly Involvement[]): readonly RoleGroup[] =>
  roles
    .map((role) => ({ role, involvements: involvements.filter((involvement) => involvement.role === role) }))
    .filter((group) => group.involvements.length > 0);

/** What it leads first, then what it takes part in, then what it funds. */
export const inRoleOrder = (involvements: readonly Involvement[]): readonly Involvement[] =>
  byRole(involvements).flatMap((group) => group.involvements);
