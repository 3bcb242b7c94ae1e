import type { CountryPlan, PlanGap, PurposeElsewhere } from '../../catalogue/analysis/country-plan.ts';
import { emptySelection, only, type Selection } from '../../catalogue/facets/selection.ts';
import { latest } from '../../catalogue/text/partial-date.ts';
import type { Initiative, Source } from '../../schema/initiative.ts';
import type { PurposeId } from '../../vocabulary/purposes.ts';
import type { Context } from '../context.ts';

/** What initiatives are for, as attributes hold it. */
export const purposesOf = (initiatives: readonly Initiative[]): string =>
  [...new Set(initiatives.flatMap(({ purposes }) => purposes))].join(' ');

/** The purposes themselves, as attributes hold them. */
export const purposesIn = (all: readonly Pick<PurposeElsewhere, 'purpose'>[]): string => all.map(({ purpose }) => purpose).join(' ');

const dateOf = ({ published, asOf }: Source): string | undefined => published ?? asOf;

/** The source that a line about an entry names: the newest that shows its status, else the newest, else the first. */
export const shownSource = ({
  sources,
  evidence,
}: Initiative): { readonly source: Source; readonly date: string | undefined } | undefined => {
  const ofStatus = sources.filter(({ id }) => evidence?.status?.includes(id) ?? false);
  const from = ofStatus.some((source) => dateOf(source) !== undefined) ? ofStatus : sources;
  const date = latest(from.map(dateOf));
  const source = from.find((each) => dateOf(each) === date) ?? sources[0];
  return source === undefined ? undefined : { source, date: dateOf(source) };
};

export const planGapText = (gap: PlanGap, { t, fill, date, list, label }: Context): string => {
  const words = t.plan.ofCountry.gap;
  if (gap.kind === 'not-searched') return words.notSearched;
  if (gap.kind === 'searched') return fill(words.searched, { date: date(gap.date) });
  return fill(words.partly, { date: date(gap.date), areas: list(gap.areas.map((area) => label('focus', area))) });
};

/** Those of a purpose in the region that do not name the country. */
export const inRegion = ({ region, country }: CountryPlan, purpose: PurposeId): Selection => ({
  ...emptySelection,
  facets: { purpose: only(purpose), region: only(region), country: { include: [], exclude: [country] } },
});

export const worldwideFor = ({ country }: CountryPlan, purpose: PurposeId): Selection => ({
  ...emptySelection,
  facets: { purpose: only(purpose), country: { include: ['global'], exclude: [country] } },
});
