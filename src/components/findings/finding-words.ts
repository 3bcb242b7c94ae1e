import { breakdownOf, type ChartId } from '../../catalogue/analysis/breakdowns.ts';
import { newestEvidence } from '../../catalogue/facets/evidence.ts';
import { headlineOf } from '../../catalogue/analysis/headline.ts';
import { totalsOf } from '../../catalogue/analysis/totals.ts';
import type { Plural } from '../../i18n/format.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { sliceLabel } from '../chart/chart-labels.ts';
import type { Context } from '../context.ts';

/**
 * The figures and names that the sentences of the findings may use, in words of the page's language.
 * Each is computed from the entries, so a sentence stays true when they change.
 */
export const findingWords = (initiatives: readonly Initiative[], context: Context) => {
  const { t, count, fill, number, percent, today, label, list } = context;
  const { sentences } = t.findings;
  const totals = totalsOf(initiatives, today);
  const headline = headlineOf(initiatives, today);
  const share = (n: number): string => percent(initiatives.length === 0 ? 0 : n / initiatives.length);
  const having = (holds: (initiative: Initiative) => boolean): number => initiatives.filter(holds).length;
  const counted = (n: number): string => count(t.common.initiatives, n);
  const told = (forms: Plural, n: number): string => fill(count(forms, n), { share: share(n) });
  const ranked = (id: ChartId, leaveOut: readonly string[] = []) => {
    const breakdown = breakdownOf(id, initiatives, today);
    const slices = breakdown.slices.filter(({ key }) => !leaveOut.includes(key)).toSorted((a, b) => b.count - a.count);
    return slices.map((slice) => ({ key: slice.key, count: slice.count, name: sliceLabel(breakdown, slice, context) }));
  };
  const nth = (rows: readonly { readonly count: number; readonly name: string }[], at: number) => ({
    name: rows.at(at)?.name ?? '',
    count: number(rows.at(at)?.count ?? 0),
    initiatives: counted(rows.at(at)?.count ?? 0),
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
    runningSentence: told(sentences.running, headline.seenRunning),
    oldInitiatives: counted(headline.oldEvidence),
    oldShare: share(headline.oldEvidence),
    undatedSentence: told(
      sentences.undated,
      having((initiative) => newestEvidence(initiative) === undefined),
    ),
    independentSentence: told(sentences.independent, headline.independent),
    oneSource: number(having(({ sources }) => sources.length === 1)),
    openSentence: told(sentences.open, headline.open),
    unlicensed: number(unlicensed),
    fundedSentence: told(
      sentences.funded,
      having(({ organisations }) => organisations.some(({ role }) => role === 'funder')),
    ),
    noAccess: number(having(({ access }) => access === 'unknown')),
    freeSentence: told(
      sentences.free,
      having(({ access }) => access === 'free'),
    ),
    noYear: number(initiatives.length - started),
    withYearInitiatives: counted(started),
    firstTechnology: nth(technologies, 0).name,
    firstTechnologyInitiatives: nth(technologies, 0).initiatives,
    secondTechnology: nth(technologies, 1).name,
    secondTechnologyCount: nth(technologies, 1).count,
    firstUser: nth(users, 0).name,
    firstUserInitiatives: nth(users, 0).initiatives,
    survivors: number(users.find(({ key }) => key === 'survivors')?.count ?? 0),
    survivorsShare: share(users.find(({ key }) => key === 'survivors')?.count ?? 0),
    firstForm: nth(forms, 0).name,
    firstFormInitiatives: nth(forms, 0).initiatives,
    lastForm: nth(forms, -1).name,
    lastFormCount: nth(forms, -1).count,
    firstRegion: nth(regions, 0).name,
    firstRegionCount: nth(regions, 0).count,
    lastRegion: nth(regions, -1).name,
    lastRegionCount: nth(regions, -1).count,
    worldwideSentence: told(
      sentences.worldwide,
      having(({ countries }) => countries.includes('global')),
    ),
    helplineCountriesSentence: told(sentences.helplineCountries, headline.helplineCountries),
    firstPurpose: nth(purposes, 0).name,
    firstPurposeInitiatives: nth(purposes, 0).initiatives,
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
