import { describe, finding, type Finding, type KindName } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** One row of a file to be imported, on its way to an entry. Its fields may still be anything. */
export interface Candidate {
  readonly row: number;
  readonly id: string;
  readonly record: Fields;
  /** Undefined where the file says nothing of the text: that of an existing entry stays. */
  readonly body: string | undefined;
  /** Whether the contacts count as read on the day their source was. */
  readonly contactsWereRead: boolean;
  /** Name of a field in the file that is imported. */
  readonly columnOf: (field: string) => string;
}

export interface Rows {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const fieldsOf = (value: unknown): readonly Fields[] => listOf(value).map((item) => (isFields(item) ? item : {}));

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A record without what is absent: null, empty text and empty lists mean that nothing is known. */
export const withoutAbsent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (!isFields(value)) return value;
  const present = Object.entries(value).filter(
    ([, field]) => field !== null && field !== '' && !(Array.isArray(field) && field.length === 0),
  );
  return Object.fromEntries(present.map(([key, field]) => [key, withoutAbsent(field)]));
};

/** Collects the problems of a file with their row. */
export const problemCollector = (file: string) => {
  const problems: Problem[] = [];
  const add = <K extends KindName>(kind: K, row: number, field: string | undefined, details: Finding<K>['details']): void => {
    problems.push(describe(finding(kind, { file, line: row, field }, details)));
  };
  return { problems, add };
};

export type Report = ReturnType<typeof problemCollector>['add'];
