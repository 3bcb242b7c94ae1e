import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describe, finding, severityOf, type Finding } from '../problems/kinds.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { reasonIn } from '../problems/reasons.ts';
import { fieldName, type Path } from '../entry/frontmatter-parts.ts';
import { cutValues } from '../entry/cut-values.ts';
import { conflictFindings, decodedTwiceFindings, normalise } from '../entry/raw-text.ts';
import { meantBy } from '../entry/record-findings.ts';
import { valueFindings } from '../entry/value-findings.ts';
import { wrongTypeOf } from '../entry/wrong-type.ts';
import { plainData } from '../entry/plain-yaml.ts';
import { yamlMistakes } from '../entry/yaml-problems.ts';

/** A file of records that stands beside the entries: its data, or why there are none. */
export interface YamlFile<Data> {
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
  /** Line and column of what stands at a path, or of the nearest thing around it. */
  readonly placeOf: (path: Path) => Place;
}

/** Where values and keys stand in a file, and which keys may stand there. */
interface Places {
  readonly placeOf: (path: Path) => Place;
  readonly keyPlaceOf: (path: Path) => Place;
  readonly keysAt: (path: Path) => readonly string[];
}

const findingsOfIssue = (issue: z.core.$ZodIssue, found: unknown, { placeOf, keyPlaceOf, keysAt }: Places): Finding[] => {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, 50).map((key) => finding('unknown-key', keyPlaceOf([...path, key]), { key, allowed: keysAt(path) }));
  if (issue.code === 'invalid_key') {
    const reason = reasonIn(issue.issues[0] ?? issue);
    return [finding('invalid-value', keyPlaceOf(path), { found: String(path.at(-1)), reason })];
  }
  if (found === undefined && issue.code !== 'custom' && path.length > 0)
    return [finding('missing-key', placeOf(path), { key: String(path.at(-1)) })];
  if (found === null) return [finding('field-empty', placeOf(path), { key: String(path.at(-1) ?? '') })];
  if (issue.code === 'invalid_value') return [finding('unknown-term', placeOf(path), { found, allowed: issue.values.map(String) })];
  const wrongType = wrongTypeOf(issue, found, placeOf(path));
  if (wrongType !== undefined) return [wrongType];
  const why = reasonIn(issue);
  const meant = meantBy(why.name, found);
  return [finding('invalid-value', placeOf(path), meant === undefined ? { found, reason: why } : { found, reason: why, meant })];
};

/**
 * Reads a file of plain YAML and holds it against a schema. Its texts are those of contributors as the entries are, and what an
 * entry may not hold in whatever field is refused here too.
 * @param keysAt the keys that may stand at a path, to say which was meant
 */
export const readYaml = <Data>(
  file: string,
  raw: string,
  schema: z.ZodType<Data>,
  keysAt: (path: Path) => readonly string[],
): YamlFile<Data> => {
  const text = normalise(raw);
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
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(node.range[0], fieldName(path));
    }
    return { file, line: 1, column: 1 };
  };
  const keyPlaceOf = (path: Path): Place => {
    const around: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = isMap(around) ? around.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key : undefined;
    return isScalar(key) && key.range ? placeAt(key.range[0], fieldName(path)) : placeOf(path);
  };
  const failed = (findings: readonly Finding[]): YamlFile<Data> => ({ data: undefined, problems: findings.map(describe), placeOf });

  const conflicts = conflictFindings(file, text);
  if (conflicts.length > 0) return failed(conflicts);
  if (document.errors.length > 0)
    return failed(yamlMistakes(document.errors, text).map(({ offset, words }) => finding('yaml-syntax', placeAt(offset), words)));
  const refused: Finding[] = [];
  const data =
    document.contents === null
      ? null
      : plainData(document.contents, (feature, offset) => refused.push(finding('yaml-feature', placeAt(offset), { feature })));
  const inTexts = [...cutValues(document, text, placeAt), ...decodedTwiceFindings(file, text), ...valueFindings({ data, placeOf })];
  if ([...refused, ...inTexts].some(({ kind }) => severityOf(kind) === 'error')) return failed([...refused, ...inTexts].slice(0, 20));
  if (data === null) return failed([finding('file-empty', placeOf([]), {})]);

  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: inTexts.map(describe), placeOf };
  return failed(
    result.error.issues.flatMap((issue) => findingsOfIssue(issue, document.getIn(issue.path), { placeOf, keyPlaceOf, keysAt })),
  );
};
