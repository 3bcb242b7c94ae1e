import { join } from 'node:path';
import { emergencyFaults } from '../catalogue/checks/emergency-faults.ts';
import { describe, finding } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { reason } from '../problems/reasons.ts';
import { emergencyKeysAt, emergencyNumbersSchema, type EmergencyNumbers } from '../schema/emergency-numbers.ts';
import { ownText } from './own-file.ts';
import { readYaml } from './yaml-file.ts';

export interface EmergencyNumbersResult {
  /** Empty where there is no file. */
  readonly numbers: EmergencyNumbers;
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly text: string;
}

export const parseEmergencyNumbers = (file: string, text: string, today: string): EmergencyNumbersResult => {
  const { data, problems: refused, placeOf } = readYaml(file, text, emergencyNumbersSchema, emergencyKeysAt);
  if (data === undefined) return { numbers: {}, problems: refused, file, text };
  const problems = emergencyFaults(data, today).map(({ path, found, text: why }) =>
    describe(finding('invalid-value', placeOf(path), { found, reason: reason('worded', { text: why }) })),
  );
  return { numbers: data, problems, file, text };
};

/** The emergency numbers that stand beside a content folder. */
export const readEmergencyNumbers = (contentFolder: string, today: string): EmergencyNumbersResult => {
  const file = join(contentFolder, '..', 'emergency-numbers.yaml');
  const text = ownText(file);
  return text === undefined ? { numbers: {}, problems: [], file, text: '' } : parseEmergencyNumbers(file, text, today);
};
