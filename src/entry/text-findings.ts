import { toString } from 'mdast-util-to-string';
import { comparableName } from '../catalogue/text/normalise.ts';
import { finding, type Finding } from '../problems/kinds.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import type { Body } from './body.ts';

/** Whether the text says something that the record does not, and what it rests on. */
export const textFindings = (
  file: string,
  { summary }: Pick<InitiativeRecord, 'summary'>,
  { tree, citations }: Body,
  line: number,
): Finding[] => {
  const place = { file, line, column: 1 };
  const said = tree.children
    .filter(({ type }) => type !== 'heading')
    .map((node) => toString(node))
    .join(' ');
  if (said.trim() === '') return [finding('text-missing', place, {})];
  const bare = comparableName(said.replace(/\[\^[^\]]*\]/g, ''));
  return [
    ...(citations.length === 0 ? [finding('text-without-source', place, {})] : []),
    ...(bare === comparableName(summary) ? [finding('text-repeats', place, {})] : []),
  ];
};
