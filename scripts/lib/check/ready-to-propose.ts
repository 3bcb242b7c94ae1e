import type { Problem } from '../../../src/problems/problem.ts';

/** What an entry may lack that came out of a table, which holds no texts, and not one that somebody proposes. */
const notYet: ReadonlySet<string> = new Set(['text-missing', 'text-repeats']);

/** Holds proposed entries to what readers need of them. */
export const heldToProposing =
  (isProposed: (file: string) => boolean) =>
  (problem: Problem): Problem =>
    notYet.has(problem.kind) && isProposed(problem.file) ? { ...problem, severity: 'error' } : problem;
