import type { Coverage } from '../../catalogue/analysis/coverage.ts';
import { csvLine } from '../../catalogue/export/csv.ts';
import type { FocusAreaId } from '../../vocabulary/focus-areas.ts';
import type { Context } from '../context.ts';
import { mapNote, mapTitle } from './map-words.ts';

/** The figures of the map, and of the initiatives that are not on it because they name no country, with what they count. */
export const mapCsv = (coverage: Coverage, area: FocusAreaId | undefined, context: Context): string => {
  const definition = `${mapTitle(area, context)}. ${mapNote(coverage, area, context)}`;
  return [
    ['country', 'label', 'initiatives', 'day', 'definition'],
    ...[...coverage.countries, ['global', coverage.global] as const].map(([code, n]) => [
      code,
      context.label('country', code),
      String(n),
      context.today,
      definition,
    ]),
  ]
    .map(csvLine)
    .join('');
};
