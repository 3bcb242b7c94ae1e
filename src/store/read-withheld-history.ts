import { join } from 'node:path';
import { isError, type Problem } from '../problems/problem.ts';
import { withheldHistorySchema, withheldKeys, type WithheldHistory } from '../schema/withheld-history.ts';
import { ownText } from './own-file.ts';
import { readYaml } from './yaml-file.ts';

export const parseWithheldHistory = (file: string, text: string): { list: WithheldHistory; problems: readonly Problem[] } => {
  const { data, problems } = readYaml(file, text, withheldHistorySchema, () => withheldKeys);
  return { list: data ?? [], problems };
};

/**
 * What histories leave out, from the file beside a content folder.
 * @throws Error where the file cannot be read: to tell everything instead could tell what somebody is endangered by
 */
export const readWithheldHistory = (contentFolder: string): WithheldHistory => {
  const file = join(contentFolder, '..', 'withheld-history.yaml');
  const text = ownText(file);
  if (text === undefined) return [];
  const { list, problems } = parseWithheldHistory(file, text);
  const [mistake] = problems.filter(isError);
  if (mistake !== undefined) throw new Error(`${file}:${mistake.line ?? 1} ${mistake.message}`);
  return list;
};
