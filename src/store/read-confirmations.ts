import { join } from 'node:path';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { confirmationKeysAt, confirmationsSchema, type Confirmations } from '../schema/confirmations.ts';
import { ownText } from './own-file.ts';
import { readYaml } from './yaml-file.ts';

/** Beside the content folder, in the care of the maintainers alone. */
export const confirmationsName = 'confirmations.yaml';

export const noConfirmations: Confirmations = { calls: [], disputes: [] };

interface ConfirmationsResult {
  /** None where there is no file, or one that cannot be read. */
  readonly confirmations: Confirmations;
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly text: string;
}

export const parseConfirmations = (file: string, text: string, today: string): ConfirmationsResult => {
  const { data = noConfirmations, problems, placeOf } = readYaml(file, text, confirmationsSchema, confirmationKeysAt);
  const late = (['calls', 'disputes'] as const).flatMap((list) =>
    data[list].flatMap(({ date }, at) =>
      date > today ? [describe(finding('future-date', placeOf([list, at, 'date']), { found: date, today }))] : [],
    ),
  );
  return { confirmations: data, problems: [...problems, ...late], file, text };
};

/** What maintainers confirmed, from beside a content folder. */
export const readConfirmations = (contentFolder: string, today: string): ConfirmationsResult => {
  const file = join(contentFolder, '..', confirmationsName);
  const text = ownText(file);
  return text === undefined ? { confirmations: noConfirmations, problems: [], file, text: '' } : parseConfirmations(file, text, today);
};
