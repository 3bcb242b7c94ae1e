import type { Initiative, Organisation } from '../../schema/initiative.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { isCountry, regionOf, type CountryCode } from '../../vocabulary/countries.ts';
import { termIds } from '../../vocabulary/define.ts';
import { focusAreas, type FocusAreaId } from '../../vocabulary/focus-areas.ts';
import { purposes, type PurposeId } from '../../vocabulary/purposes.ts';
import type { RegionId } from '../../vocabulary/regions.ts';
import { seen } from '../../vocabulary/seen.ts';
import { seenOn } from '../facets/evidence.ts';
import { byName } from '../facets/sort.ts';
import { lastDay } from '../text/partial-date.ts';
import { remembered } from '../../remembered/remembered.ts';
import { gapOfCountry, type Gap } from './gaps.ts';
import { isInRegion, takeOverIn, type Candidate } from './plan-take-over.ts';

/** What a country has in one focus area, and where it has nothing, whether anybody looked. */
export interface PlanArea {
  readonly area: FocusAreaId;
  /** Seen running first, the newest of them first. */
  readonly initiatives: readonly Initiative[];
  readonly gap: Gap | undefined;
}

/** Whether what is missing was looked for, in all focus areas that it could stand in, in some, or in none. */
export type PlanGap =
  | { readonly kind: 'searched'; readonly date: string }
  | { readonly kind: 'partly'; readonly date: string; readonly areas: readonly FocusAreaId[] }
  | { readonly kind: 'not-searched' };

/** What there is for a purpose apart from what names the country. */
export interface PurposeElsewhere {
  readonly purpose: PurposeId;
  /** The others of the region that have one, most initiatives first. */
  readonly countries: readonly { readonly code: CountryCode; readonly count: number }[];
  /** Distinct ones in the region. */
  readonly inRegion: number;
  /** Those that work worldwide, which may reach this country too. */
  readonly worldwide: number;
  readonly takeOver: readonly Candidate[];
}

/** A purpose that other countries of the region have an initiative for, and this one has none. */
export interface MissingPurpose extends PurposeElsewhere {
  readonly gap: PlanGap;
}

/** A purpose that this country has initiatives for, none of them seen running. */
export interface UnseenPurpose extends PurposeElsewhere {
  readonly there: readonly Initiative[];
}

/** An organisation with what it has a part in there. */
export interface PlanOrganisation {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly initiative: Initiative; readonly role: Organisation['role'] }[];
}

export interface CountryPlan {
  readonly country: CountryCode;
  readonly region: RegionId;
  /** All initiatives that name the country. */
  readonly there: readonly Initiative[];
  readonly running: number;
  readonly worldwide: number;
  readonly areas: readonly PlanArea[];
  readonly missing: readonly MissingPurpose[];
  readonly unseen: readonly UnseenPurpose[];
  /** Purposes that no country of the region has an initiative for. */
  readonly nowhere: readonly PurposeId[];
  /** Those that lead or take part, and apart from them those that fund; most initiatives first. */
  readonly doing: readonly PlanOrganisation[];
  readonly funding: readonly PlanOrganisation[];
  /** Searches that looked in this country, and what is known to be left. */
  readonly searches: SearchLog['searches'];
  readonly open: SearchLog['open'];
}

const states = termIds(seen);
const newest = (initiative: Initiative): string => {
  const date = seenOn(initiative);
  return date === undefined ? '' : lastDay(date);
};

const bySighting = (a: Initiative, b: Initiative): number =>
  states.indexOf(a.seen) - states.indexOf(b.seen) || newest(b).localeCompare(newest(a)) || byName(a, b);

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const organisationsOf = (there: readonly Initiative[], counts: (role: Organisation['role']) => boolean): readonly PlanOrganisation[] => {
  const found = new Map<string, { id: string; name: string; parts: { initiative: Initiative; role: Organisation['role'] }[] }>();
  for (const initiative of there) {
    for (const { id, name, role } of initiative.organisations.filter((organisation) => counts(organisation.role))) {
      const known = found.get(id);
      if (known === undefined) found.set(id, { id, name, parts: [{ initiative, role }] });
      else if (!known.parts.some((part) => part.initiative === initiative)) known.parts.push({ initiative, role });
    }
  }
  return [...found.values()].toSorted((a, b) => b.parts.length - a.parts.length || names.compare(a.name, b.name));
};

const planGap = (log: SearchLog, country: CountryCode, areas: ReadonlySet<FocusAreaId>): PlanGap => {
  const searched = [...areas].flatMap((area) => {
    const gap = gapOfCountry(log, area, country);
    return gap.kind === 'searched' ? [{ area, date: gap.date }] : [];
  });
  const [oldest] = searched.map(({ date }) => date).toSorted();
  if (oldest === undefined) return { kind: 'not-searched' };
  return searched.length === areas.size
    ? { kind: 'searched', date: oldest }
    : { kind: 'partly', date: oldest, areas: searched.map(({ area }) => area) };
};

const countriesWith = (initiatives: readonly Initiative[], region: RegionId): PurposeElsewhere['countries'] => {
  const counts = new Map<CountryCode, number>();
  for (const { countries } of initiatives) {
    for (const code of countries) if (isCountry(code) && regionOf(code) === region) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
};

const isRunning = ({ seen: state }: Initiative): boolean => state === 'running';
const isWorldwide = ({ countries }: Initiative): boolean => countries.includes('global');

const byCommonness = (a: PurposeElsewhere, b: PurposeElsewhere): number =>
  b.countries.length - a.countries.length || b.inRegion - a.inRegion;

/** What is on record for a country, and what is not. Nothing here says what exists: only what was found, and what was searched. */
export const createPlans = (initiatives: readonly Initiative[], log: SearchLog): ((country: CountryCode) => CountryPlan) => {
  const byPurpose = new Map(
    termIds(purposes).map((purpose) => [purpose, initiatives.filter((initiative) => initiative.purposes.includes(purpose))]),
  );
  const byCountry = Map.groupBy(
    initiatives.flatMap((initiative) => initiative.countries.map((code) => ({ code, initiative }))),
    ({ code }) => code,
  );
  const worldwide = initiatives.filter(isWorldwide).length;

  /** What a region has for each purpose: the same for each of its countries. */
  const regionOnce = remembered((region: RegionId) =>
    [...byPurpose].map(([purpose, all]) => {
      const inRegion = all.filter((initiative) => isInRegion(initiative, region));
      return {
        purpose,
        inRegion,
        countries: countriesWith(inRegion, region),
        worldwide: all.filter(isWorldwide).length,
        areas: new Set(inRegion.flatMap(({ focusAreas: own }) => own)),
        takeOver: inRegion.length === 0 ? [] : takeOverIn(region, all),
      };
    }),
  );

  const missingIn = (country: CountryCode, region: RegionId): readonly MissingPurpose[] =>
    regionOnce(region)
      .filter(({ inRegion, countries }) => inRegion.length > 0 && !countries.some(({ code }) => code === country))
      .map(({ areas, inRegion, ...purpose }) => ({ ...purpose, inRegion: inRegion.length, gap: planGap(log, country, areas) }));

  const unseenIn = (region: RegionId, there: readonly Initiative[]): readonly UnseenPurpose[] =>
    [...byPurpose].flatMap(([purpose, all]) => {
      const own = there.filter((initiative) => initiative.purposes.includes(purpose));
      if (own.length === 0 || own.some(isRunning)) return [];
      const elsewhere = all.filter((initiative) => !own.includes(initiative));
      const inRegion = elsewhere.filter((initiative) => isInRegion(initiative, region));
      return {
        purpose,
        there: own,
        countries: countriesWith(inRegion, region),
        inRegion: inRegion.length,
        worldwide: elsewhere.filter(isWorldwide).length,
        takeOver: takeOverIn(region, all, elsewhere),
      };
    });

  // A plan stands on several pages of each language.
  return remembered((country) => {
    const region = regionOf(country);
    const there = (byCountry.get(country) ?? []).map(({ initiative }) => initiative).toSorted(bySighting);
    return {
      country,
      region,
      there,
      running: there.filter(isRunning).length,
      worldwide,
      areas: termIds(focusAreas).map((area) => {
        const own = there.filter((initiative) => initiative.focusAreas.includes(area));
        return { area, initiatives: own, gap: own.length > 0 ? undefined : gapOfCountry(log, area, country) };
      }),
      missing: missingIn(country, region).toSorted(byCommonness),
      unseen: unseenIn(region, there).toSorted(byCommonness),
      nowhere: regionOnce(region)
        .filter(({ inRegion }) => inRegion.length === 0)
        .map(({ purpose }) => purpose),
      doing: organisationsOf(there, (role) => role !== 'funder'),
      funding: organisationsOf(there, (role) => role === 'funder'),
      searches: log.searches.filter(({ countries = [] }) => countries.includes(country)),
      open: log.open.filter(({ countries = [] }) => countries.includes(country)),
    };
  });
};
