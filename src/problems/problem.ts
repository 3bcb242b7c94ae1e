/** Where something is wrong. Lines and columns count from 1; a problem of the whole file has neither. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Path of the field in the frontmatter, such as `contacts[0].value`. */
  readonly field?: string | undefined;
}

export type Severity = 'error' | 'warning';

/** What is wrong, in words a contributor can act on. */
export interface Problem {
  readonly severity: Severity;
  readonly kind: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly field: string | null;
  readonly message: string;
  readonly fix: string | null;
}

/** Reading order: by file, then by place in it. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  a.message.localeCompare(b.message, 'en');

export const isError = (problem: Problem): boolean => problem.severity === 'error';
