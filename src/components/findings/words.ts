import { breakdownOf, type ChartId } from '../../catalogue/analysis/breakdowns.ts';
import { newestEvidence } from '../../catalogue/evidence.ts';
import { headlineOf } from '../../catalogue/headline.ts';
import { buildFacetIndex } from '../../catalogue/facet-index.ts';
import { totalsOf } from '../../catalogue/totals.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { sliceLabel } from '../chart/labels.ts';
import type { Context } from '../context.ts';

/**
 * The figures and names that the sentences of the findings may use, in words of the page's language.
 * Each is computed from the entries, so a sentence stays true when they change.
 */
export const findingWords = (initiatives: readonly Initiative[], context: Context) => {
  const { number, percent, today, label, list } = context;
  const totals = totalsOf(initiatives, today);
  const headline = headlineOf(initiatives, buildFacetIndex(initiatives), today);
  const share = (n: number): string => percent(initiatives.length === 0 ? 0 : n / initiatives.length);
  const having = (holds: (initiative: Initiative) => boolean): number => initiatives.filter(holds).length;
  const ranked = (id: ChartId, leaveOut: readonly string[] = []) => {
    const breakdown = breakdownOf(id, initiatives, today);
    const slices = breakdown.slices.filter(({ key }) => !leaveOut.includes(key)).toSorted((a, b) => b.count - a.count);
    return slices.map((slice) => ({ key: slice.key, count: slice.count, name: sliceLabel(breakdown, slice, context) }));
  };
  const nth = (rows: readonly { readonly count: number; readonly name: string }[], at: number) => ({
    name: rows.at(at)?.name ?? '',
    count: number(rows.at(at)?.count ?? 0),
  });
  const technologies = ranked('technologies');
  const users = ranked('users');
  const forms = ranked('exploitation', ['all-forms']);
  const regions = ranked('regions', ['global']);
  const purposes = ranked('purposes');
  const unlicensed = having(({ openSource }) => openSource !== undefined && openSource.licence === undefined);
  const started = having(({ started: year }) => year !== undefined);
  return {
    entries: number(initiatives.length),
    countries: number(totals.countries),
    organisations: number(totals.organisations),
    sources: number(totals.sources),
    unknownStatus: number(headline.statusUnknown),
    unknownStatusShare: share(headline.statusUnknown),
    active: number(having(({ status }) => status === 'active')),
    old: number(headline.oldEvidence),
    oldShare: share(headline.oldEvidence),
    undated: number(having((initiative) => newestEvidence(initiative) === undefined)),
    independent: number(headline.independent),
    independentShare: share(headline.independent),
    oneSource: number(having(({ sources }) => sources.length === 1)),
    open: number(headline.open),
    openShare: share(headline.open),
    unlicensed: number(unlicensed),
    noAccess: number(having(({ access }) => access === 'unknown')),
    free: number(having(({ access }) => access === 'free')),
    noYear: number(initiatives.length - started),
    withYear: number(started),
    firstTechnology: nth(technologies, 0).name,
    firstTechnologyCount: nth(technologies, 0).count,
    secondTechnology: nth(technologies, 1).name,
    secondTechnologyCount: nth(technologies, 1).count,
    firstUser: nth(users, 0).name,
    firstUserCount: nth(users, 0).count,
    survivors: number(users.find(({ key }) => key === 'survivors')?.count ?? 0),
    survivorsShare: share(users.find(({ key }) => key === 'survivors')?.count ?? 0),
    firstForm: nth(forms, 0).name,
    firstFormCount: nth(forms, 0).count,
    lastForm: nth(forms, -1).name,
    lastFormCount: nth(forms, -1).count,
    firstRegion: nth(regions, 0).name,
    firstRegionCount: nth(regions, 0).count,
    lastRegion: nth(regions, -1).name,
    lastRegionCount: nth(regions, -1).count,
    worldwide: number(having(({ countries }) => countries.includes('global'))),
    helplineCountries: number(headline.helplineCountries),
    firstPurpose: nth(purposes, 0).name,
    firstPurposeCount: nth(purposes, 0).count,
    rarestPurposes: list(purposes.slice(-3).map(({ name, count }) => `${name} (${number(count)})`)),
    topCountries: list(
      ranked('countries', ['global'])
        .slice(0, 3)
        .map(({ key, count }) => `${label('country', key)} (${number(count)})`),
    ),
    prosecution: number(having(({ pillars }) => pillars.includes('prosecution'))),
    prevention: number(having(({ pillars }) => pillars.includes('prevention'))),
    protection: number(having(({ pillars }) => pillars.includes('protection'))),
    partnership: number(having(({ pillars }) => pillars.includes('partnership'))),
    contacts: number(totals.contacts),
    dialled: number(totals.dialled),
  } as const satisfies Record<string, string>;
};
