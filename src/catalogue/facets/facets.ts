import type { Initiative } from '../../schema/initiative.ts';
import { access } from '../../vocabulary/access.ts';
import { isCountry, regionOf } from '../../vocabulary/countries.ts';
import type { Vocabulary } from '../../vocabulary/define.ts';
import { evidenceAges } from '../../vocabulary/evidence-ages.ts';
import { exploitation } from '../../vocabulary/exploitation.ts';
import { focusAreas } from '../../vocabulary/focus-areas.ts';
import { openness, type OpennessId } from '../../vocabulary/openness.ts';
import { pillars } from '../../vocabulary/pillars.ts';
import { purposes } from '../../vocabulary/purposes.ts';
import { readings } from '../../vocabulary/readings.ts';
import { regions } from '../../vocabulary/regions.ts';
import { sectors } from '../../vocabulary/sectors.ts';
import { seen } from '../../vocabulary/seen.ts';
import { sourcing } from '../../vocabulary/sourcing.ts';
import { statuses } from '../../vocabulary/statuses.ts';
import { technologies } from '../../vocabulary/technologies.ts';
import { users } from '../../vocabulary/users.ts';
import type { FacetKey } from './facet-keys.ts';

/** One dimension by which the catalogue can be browsed and filtered. */
export interface Facet {
  /** The terms an initiative has, without repeats. */
  readonly termsOf: (initiative: Initiative) => readonly string[];
  /** Where the labels come from: a vocabulary, or names that are looked up. */
  readonly terms: Vocabulary | 'country' | 'language' | 'organisation';
}

const regionsOf = (countries: readonly string[]): string[] => [
  ...new Set(countries.map((code) => (isCountry(code) ? regionOf(code) : 'global'))),
];

const opennessOf = ({ openSource }: Initiative): OpennessId => {
  if (openSource === undefined) return 'none';
  return openSource.licence === undefined ? 'unlicensed' : 'licensed';
};

/** Every facet. */
export const facets = {
  focus: { terms: focusAreas, termsOf: (initiative) => initiative.focusAreas },
  technology: { terms: technologies, termsOf: (initiative) => initiative.technologies },
  purpose: { terms: purposes, termsOf: (initiative) => initiative.purposes },
  pillar: { terms: pillars, termsOf: (initiative) => initiative.pillars },
  exploitation: { terms: exploitation, termsOf: (initiative) => initiative.exploitation },
  user: { terms: users, termsOf: (initiative) => initiative.users },
  sector: { terms: sectors, termsOf: (initiative) => initiative.sector ?? [] },
  country: { terms: 'country', termsOf: (initiative) => initiative.countries },
  region: { terms: regions, termsOf: (initiative) => regionsOf(initiative.countries) },
  language: { terms: 'language', termsOf: (initiative) => initiative.languages ?? [] },
  seen: { terms: seen, termsOf: (initiative) => [initiative.seen] },
  status: { terms: statuses, termsOf: (initiative) => [initiative.status] },
  access: { terms: access, termsOf: (initiative) => [initiative.access] },
  code: { terms: openness, termsOf: (initiative) => [opennessOf(initiative)] },
  sourcing: { terms: sourcing, termsOf: (initiative) => [initiative.sourcing] },
  evidence: { terms: evidenceAges, termsOf: (initiative) => [initiative.evidenceAge] },
  reading: { terms: readings, termsOf: (initiative) => [initiative.secondReading === undefined ? 'first' : 'second'] },
  organisation: {
    terms: 'organisation',
    termsOf: (initiative) => [...new Set(initiative.organisations.map(({ id }) => id))],
  },
} as const satisfies Record<FacetKey, Facet>;

export { facetKeys, type FacetKey } from './facet-keys.ts';
