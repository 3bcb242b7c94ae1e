import type { z } from 'zod';
import { finding, type Finding, type ValueType } from '../problems/kinds.ts';
import type { Place } from '../problems/problem.ts';

const types: Readonly<Record<string, ValueType>> = {
  array: 'list',
  object: 'group',
  record: 'group',
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
};

/** A value of a type that its field does not take. The schema words its own refusals; only zod's built-in English is replaced. */
export const wrongTypeOf = (issue: z.core.$ZodIssue, found: unknown, place: Place): Finding | undefined =>
  issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')
    ? finding('wrong-type', place, { found, expected: types[issue.expected] ?? 'text' })
    : undefined;
