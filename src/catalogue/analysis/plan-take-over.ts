import type { Initiative } from '../../schema/initiative.ts';
import { isCountry, regionOf } from '../../vocabulary/countries.ts';
import type { RegionId } from '../../vocabulary/regions.ts';
import { byName } from '../facets/sort.ts';

/** Something elsewhere that a country without the like, or with none seen running, could take over, with what speaks for it. */
export interface Candidate {
  readonly initiative: Initiative;
  /** Whether it works in another country of the region. */
  readonly inRegion: boolean;
  /** How many users, technologies and sectors it has in common with what the region already has for the same purpose. */
  readonly shared: number;
}

const mostOpen = 2;
const mostShown = 4;

export const isInRegion = ({ countries }: Pick<Initiative, 'countries'>, region: RegionId): boolean =>
  countries.some((code) => isCountry(code) && regionOf(code) === region);

const termsOf = ({ users, technologies, sector = [] }: Initiative): readonly string[] => [
  ...users.map((term) => `user ${term}`),
  ...technologies.map((term) => `technology ${term}`),
  ...sector.map((term) => `sector ${term}`),
];

const openness = ({ openSource }: Initiative): number => (openSource === undefined ? 0 : openSource.licence === undefined ? 1 : 2);
const liveliness = ({ seen }: Initiative): number => (seen === 'running' ? 2 : seen === 'last-seen' || seen === 'pilot' ? 1 : 0);

const byNearness = (a: Candidate, b: Candidate): number =>
  Number(b.inRegion) - Number(a.inRegion) ||
  liveliness(b.initiative) - liveliness(a.initiative) ||
  b.shared - a.shared ||
  byName(a.initiative, b.initiative);

/**
 * What countries of a region could build upon for a purpose that they have nothing for, or nothing seen running: at most two whose
 * code is public, with a licence first, then the nearest, four in all. Near is what works in the region, then what was seen running,
 * then what has most users, technologies and sectors in common with what the region has for the purpose. What has ended counts only
 * where its code is public.
 * @param purposed all initiatives with the purpose
 * @param elsewhere those of them to choose from
 */
export const takeOverIn = (
  region: RegionId,
  purposed: readonly Initiative[],
  elsewhere: readonly Initiative[] = purposed,
): readonly Candidate[] => {
  const known = new Set(purposed.filter((initiative) => isInRegion(initiative, region)).flatMap(termsOf));
  const candidates = elsewhere
    .filter((initiative) => initiative.seen !== 'ended' || openness(initiative) > 0)
    .map((initiative): Candidate => ({
      initiative,
      inRegion: isInRegion(initiative, region),
      shared: termsOf(initiative).filter((term) => known.has(term)).length,
    }))
    .toSorted(byNearness);
  const open = candidates
    .filter(({ initiative }) => openness(initiative) > 0)
    .toSorted((a, b) => openness(b.initiative) - openness(a.initiative))
    .slice(0, mostOpen);
  return [...open, ...candidates.filter((candidate) => !open.includes(candidate))].slice(0, mostShown);
};
