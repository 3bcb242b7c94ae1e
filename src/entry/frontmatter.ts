import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { finding, type Finding } from '../problems/kinds.ts';
import type { Place } from '../problems/problem.ts';
import { readCanonicalYaml } from './canonical-yaml.ts';
import { cutValues } from './cut-values.ts';
import { fieldName, placeInRecord, splitFrontmatter, type Parts, type Path } from './frontmatter-parts.ts';
import { plainData } from './plain-yaml.ts';
import { normalise } from './raw-text.ts';
import { keyGivenTwice, yamlMistakes } from './yaml-problems.ts';

export interface Frontmatter {
  /** Plain data, or undefined when the YAML cannot be used. */
  readonly data: unknown;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
  /** Where a field stands: its value, or the key itself for an unknown key. */
  readonly placeOf: (path: Path, at?: 'value' | 'key') => Place;
  /** The offsets in the text between which a single value, or a key, stands as it is written; undefined for lists, groups and nothing. */
  readonly spanOf: (path: Path, at?: 'value' | 'key') => readonly [start: number, end: number] | undefined;
  readonly findings: readonly Finding[];
}

const unusable = (file: string, ...findings: Finding[]): Frontmatter => ({
  data: undefined,
  body: '',
  bodyLine: 1,
  placeOf: () => ({ file }),
  spanOf: () => undefined,
  findings,
});

/** Reads the frontmatter as plain YAML 1.2, keeping positions. */
const readWithPositions = (file: string, { yaml, start, body, bodyLine }: Parts): Frontmatter => {
  const lines = new LineCounter();
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(yaml, {
      lineCounter: lines,
      // The parser would compare each key with every other; reading the data finds repeated ones at once.
      uniqueKeys: false,
      strict: true,
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
    });
  } catch (error) {
    // The parser counts the depth of brackets, but not of hyphens.
    if (!(error instanceof RangeError)) throw error;
    return unusable(file, finding('yaml-syntax', { file, line: 2, column: 1 }, { reason: 'it is nested too deeply.' }));
  }
  // The YAML starts on line 2 of the file.
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  const pairOf = (parent: unknown, key: unknown) =>
    isMap(parent) ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) : undefined;
  const parentOf = (path: Path): unknown => (path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true));
  const placeOf = (path: Path, at: 'value' | 'key' = 'value'): Place => {
    const field = path.length === 0 ? undefined : fieldName(path);
    for (let length = path.length; length > 0; length--) {
      const parent = parentOf(path.slice(0, length));
      const last = path[length - 1];
      const pair = pairOf(parent, last);
      const value = isSeq(parent) && typeof last === 'number' ? parent.items[last] : pair?.value;
      const node = (at === 'key' || !isNode(value) || value.range?.[0] === undefined) && isNode(pair?.key) ? pair.key : value;
      if (isNode(node) && node.range) return { ...placeAt(node.range[0]), field };
    }
    return { file, line: 2, column: 1, field };
  };

  const spanOf: Frontmatter['spanOf'] = (path, at = 'value') => {
    const node: unknown = at === 'key' ? pairOf(parentOf(path), path.at(-1))?.key : document.getIn(path, true);
    return isScalar(node) && node.range ? [start + node.range[0], start + node.range[1]] : undefined;
  };

  const syntax = yamlMistakes(document.errors, yaml).map(({ offset, words }) => finding('yaml-syntax', placeAt(offset), words));
  if (syntax.length > 0) return unusable(file, ...syntax);
  if (!isMap(document.contents)) {
    return unusable(file, finding('frontmatter-missing', { file, line: 2, column: 1 }, { reason: 'The frontmatter holds no fields.' }));
  }
  const refused: Finding[] = [];
  let hasReference = false;
  const data = plainData(
    document.contents,
    (feature, offset) => {
      // A bomb of aliases is one mistake, however many there are.
      const isReference = /^an (?:alias|anchor) /.test(feature);
      if (isReference && hasReference) return;
      hasReference ||= isReference;
      refused.push(finding('yaml-feature', placeAt(offset), { feature }));
    },
    (offset) => refused.push(finding('yaml-syntax', placeAt(offset), keyGivenTwice)),
  );
  refused.push(...cutValues(document, yaml, placeAt));
  return refused.length > 0 ? unusable(file, ...refused) : { data, body, bodyLine, placeOf, spanOf, findings: [] };
};

/** Splits a file into frontmatter and body and reads the first: quickly what is in canonical form, with the full parser all else. */
export const readFrontmatter = (file: string, raw: string): Frontmatter => {
  const parts = splitFrontmatter(normalise(raw));
  if (typeof parts === 'string') return unusable(file, finding('frontmatter-missing', { file, line: 1, column: 1 }, { reason: parts }));
  const data = readCanonicalYaml(parts.yaml);
  if (data === undefined) return readWithPositions(file, parts);
  return {
    data,
    body: parts.body,
    bodyLine: parts.bodyLine,
    placeOf: (path, at) => placeInRecord(file, parts.yaml, path, at),
    spanOf: (path, at) => readWithPositions(file, parts).spanOf(path, at),
    findings: [],
  };
};
