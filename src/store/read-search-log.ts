import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument, isNode } from 'yaml';
import { describe, finding } from '../problems/kinds.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { reason, reasonIn } from '../problems/reasons.ts';
import { searchLogKeysAt, searchLogSchema, type SearchLog } from '../schema/search-log.ts';
import { fieldName } from '../entry/frontmatter-parts.ts';
import { plainData } from '../entry/plain-yaml.ts';
import { yamlCauses, yamlWords } from '../entry/yaml-problems.ts';

export interface SearchLogResult {
  /** Empty where there is no file, which means that nothing was searched. */
  readonly log: SearchLog;
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly text: string;
}

const empty: SearchLog = { searches: [], open: [] };

export const parseSearchLog = (file: string, text: string, today: string): SearchLogResult => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    strict: true,
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
  });
  const placeAt = (offset: number, field?: string): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, field };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(node.range[0], fieldName(path));
    }
    return { file, line: 1, column: 1 };
  };
  const failed = (problems: readonly Problem[]): SearchLogResult => ({ log: empty, problems, file, text });

  if (document.errors.length > 0)
    return failed(yamlCauses(document.errors).map((error) => describe(finding('yaml-syntax', placeAt(error.pos[0]), yamlWords(error)))));
  const refused: Problem[] = [];
  const data =
    document.contents === null
      ? null
      : plainData(document.contents, (feature, offset) => refused.push(describe(finding('yaml-feature', placeAt(offset), { feature }))));
  if (refused.length > 0) return failed(refused);

  const result = searchLogSchema.safeParse(data);
  if (!result.success) {
    return failed(
      result.error.issues.map((issue) => {
        if (issue.code === 'unrecognized_keys')
          return describe(
            finding('unknown-key', placeOf(issue.path), { key: issue.keys.join(', '), allowed: searchLogKeysAt(issue.path) }),
          );
        return describe(
          finding('invalid-value', placeOf(issue.path), { found: document.getIn(issue.path), reason: reasonIn(issue.message) }),
        );
      }),
    );
  }
  const ids = result.data.searches.map(({ id }) => id);
  const problems = result.data.searches.flatMap(({ id, date }, at) => [
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
  return { log: result.data, problems, file, text };
};

/** The search log that stands beside a content folder. */
export const readSearchLog = async (contentFolder: string, today: string): Promise<SearchLogResult> => {
  const file = join(contentFolder, '..', 'search-log.yaml');
  return existsSync(file) ? parseSearchLog(file, await readFile(file, 'utf8'), today) : { log: empty, problems: [], file, text: '' };
};
