import { relative, resolve, sep } from 'node:path';
import { summaryLine } from '../../../src/problems/print.ts';
import { isError, type Problem } from '../../../src/problems/problem.ts';
import { cell, codeOf } from '../text/markdown.ts';

/** More than this are left to the check itself: whoever reads a hundred reads none. */
const mostFindings = 40;
const mostCharacters = 240;

/** Errors before warnings, and the first of each kind before the second of any: what is rare is not lost among many alike. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Map<string, number>();
  const ranked = problems.map((problem) => {
    const rank = seen.get(problem.kind) ?? 0;
    seen.set(problem.kind, rank + 1);
    return { problem, rank };
  });
  return ranked
    .toSorted((a, b) => Number(isError(b.problem)) - Number(isError(a.problem)) || a.rank - b.rank)
    .map(({ problem }) => problem);
};

const lineOf = (root: string, { severity, file, field, message }: Problem): string =>
  `- **${severity}** ${codeOf(relative(root, resolve(file)).replaceAll(sep, '/'))}${field === null ? '' : `, ${cell(field, 80)}`}: ${cell(message, mostCharacters)}`;

/**
 * What the check says of a change: whoever reviews it has to have an answer to each.
 * @param problems those of listed entries first
 * @param root of the repository
 */
export const verdict = (problems: readonly Problem[], entries: number, root: string): readonly string[] => {
  const left = problems.length - mostFindings;
  return [
    ...(problems.length === 0
      ? []
      : [
          [
            '## What the check says',
            ...inOrder(problems)
              .slice(0, mostFindings)
              .map((problem) => lineOf(root, problem)),
            ...(left > 0 ? [`- … and ${left} more: \`npm run check -- --changed\``] : []),
          ].join('\n'),
        ]),
    ...(entries > 0 || problems.length > 0 ? [summaryLine(problems, entries)] : []),
  ];
};
