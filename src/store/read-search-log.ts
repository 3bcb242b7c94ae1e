import { join } from 'node:path';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason } from '../problems/reasons.ts';
import { searchLogKeysAt, searchLogSchema, type SearchLog } from '../schema/search-log.ts';
import { ownText } from './own-file.ts';
import { readYaml } from './yaml-file.ts';

export interface SearchLogResult {
  /** Empty where there is no file, which means that nothing was searched. */
  readonly log: SearchLog;
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly text: string;
}

const empty: SearchLog = { searches: [], open: [] };

export const parseSearchLog = (file: string, text: string, today: string): SearchLogResult => {
  const { data, problems: refused, placeOf } = readYaml(file, text, searchLogSchema, searchLogKeysAt);
  if (data === undefined) return { log: empty, problems: refused, file, text };
  const ids = data.searches.map(({ id }) => id);
  const problems = data.searches.flatMap(({ id, date }, at) => [
    ...(date > today ? [describe(finding('future-date', placeOf(['searches', at, 'date']), { found: date, today }))] : []),
    ...(ids.indexOf(id) < at
      ? [
          describe(
            finding('invalid-value', placeOf(['searches', at, 'id']), {
              found: id,
              reason: reason('worded', { text: 'Another search has the same id.' }),
            }),
          ),
        ]
      : []),
  ]);
  return { log: data, problems, file, text };
};

/** The search log that stands beside a content folder. */
export const readSearchLog = (contentFolder: string, today: string): SearchLogResult => {
  const file = join(contentFolder, '..', 'search-log.yaml');
  const text = ownText(file);
  return text === undefined ? { log: empty, problems: [], file, text: '' } : parseSearchLog(file, text, today);
};
