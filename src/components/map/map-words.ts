import type { Coverage } from '../../catalogue/analysis/coverage.ts';
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
