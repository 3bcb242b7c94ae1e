import type { Place } from '../problems/problem.ts';
import { placeInCanonicalYaml } from './canonical-places.ts';

export type Path = readonly PropertyKey[];

/** `contacts[0].value` */
export const fieldName = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`)).join('');

export interface Parts {
  readonly yaml: string;
  /** Offset in the text at which the YAML starts. */
  readonly start: number;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

/** The two parts of an entry's text, or why there are none. */
export const splitFrontmatter = (text: string): Parts | string => {
  if (!/^---[ \t]*\n/.test(text)) return 'The file does not start with frontmatter.';
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (close === null) return 'The frontmatter is not closed.';
  const bodyStart = start + close.index + close[0].length;
  return {
    yaml: text.slice(start, start + close.index),
    start,
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
};

/** Where a field of a canonical record stands in its file. */
export const placeInRecord = (file: string, yaml: string, path: Path, at: 'value' | 'key' = 'value'): Place => {
  const { line, column } = placeInCanonicalYaml(yaml, path, at) ?? { line: 0, column: 0 };
  // The YAML starts on line 2 of the file.
  return { file, line: line + 2, column: column + 1, field: path.length === 0 ? undefined : fieldName(path) };
};
