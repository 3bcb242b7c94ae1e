import { gapOfRegion, type Gap } from '../../catalogue/analysis/gaps.ts';
import type { CrossCell } from '../../catalogue/analysis/cross-table.ts';
import type { DimensionPair } from '../../catalogue/analysis/dimensions.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import type { Context } from '../context.ts';

/** The log is kept by focus area and place, so only such a cell can be called searched. */
export const gapOfCell = ([rowKey, columnKey]: DimensionPair, { row, column }: CrossCell, log: SearchLog): Gap => {
  if (rowKey === 'region' && columnKey === 'focus') return gapOfRegion(log, column, row);
  return { kind: 'not-searched' };
};

export const gapText = (gap: Gap, { t, fill, date, list, label }: Context): string => {
  const { matrix } = t.findings;
  if (gap.kind === 'not-searched') return matrix.notSearched;
  if (gap.kind === 'searched') return fill(matrix.searched, { date: date(gap.date) });
  return fill(matrix.partly, { date: date(gap.date), countries: list(gap.countries.map((code) => label('country', code))) });
};

/** Fewer than this are marked: they say that there is something, and hardly more. */
export const fewEntries = 5;

/** What an empty cell shows. */
export const gapSigns = { searched: '0', partly: '0*', 'not-searched': '–' } as const satisfies Record<Gap['kind'], string>;
