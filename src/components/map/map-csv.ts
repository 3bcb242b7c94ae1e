import type { Coverage } from '../../catalogue/analysis/coverage.ts';
import { csvLine } from '../../catalogue/export/csv.ts';
import type { Context } from '../context.ts';

/** The figures of the map, and of the initiatives that are not on it because they name no country. */
export const mapCsv = ({ countries, global }: Coverage, { label }: Context): string =>
  [
    ['country', 'label', 'initiatives'],
    ...[...countries, ['global', global] as const].map(([code, n]) => [code, label('country', code), String(n)]),
  ]
    .map(csvLine)
    .join('');
