import type { Coverage } from '../../catalogue/analysis/coverage.ts';
import { countries } from '../../vocabulary/countries.ts';
import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import type { Context } from '../context.ts';

/** What the map of all, or that of one focus area, is called. */
export const mapTitle = (area: FocusAreaId | undefined, { t, fill, label }: Context): string =>
  area === undefined ? t.findings.map.title : fill(t.findings.map.titleOf, { area: label('focus', area) });

/** How it was counted, and what is not on it. */
export const mapNote = ({ global }: Coverage, area: FocusAreaId | undefined, { t, count }: Context): string =>
  [area !== undefined && t.common.anyArea, global > 0 && count(t.findings.map.global, global)]
    .filter((sentence) => sentence !== false)
    .join(' ');

/** What a map says in one sentence: the country with most, the first of several, and how many have none. */
export const mapSentence = ({ countries: counted, total }: Coverage, area: FocusAreaId, context: Context): string => {
  const { t, fill, label, number } = context;
  const [country = '', most = 0] = [...counted][0] ?? [];
  return fill(t.findings.map.sentence, {
    title: mapTitle(area, context),
    country: label('country', country),
    n: number(most),
    of: number(total),
    without: number(Object.keys(countries).length - counted.size),
  });
};
