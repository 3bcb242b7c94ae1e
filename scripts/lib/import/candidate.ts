import { describe, finding, type Finding, type KindName } from '../../../src/problems/kinds.ts';
import type { Fields } from '../../../src/import/loose-fields.ts';
import type { Problem } from '../../../src/problems/problem.ts';

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
  /** False where the id was made from the name: then the row is of no entry that exists. */
  readonly isNamed?: boolean;
  /** Fields for which the file has nothing, although it has a place for them. */
  readonly emptied?: readonly string[];
  /** Parts of groups that came in columns of their own, like "contacts.hours": these add to what an entry has, or change it. */
  readonly saidParts?: readonly string[];
}

export interface Rows {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

/** Collects the problems of a file with their row. */
export const problemCollector = (file: string) => {
  const problems: Problem[] = [];
  const add = <K extends KindName>(kind: K, row: number, field: string | undefined, details: Finding<K>['details']): void => {
    problems.push(describe(finding(kind, { file, line: row, field }, details)));
  };
  return { problems, add };
};
