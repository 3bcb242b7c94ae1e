import { readEmergencyNumbers } from '../store/read-emergency-numbers.ts';
import { isError } from '../problems/problem.ts';
import { buildSettings } from '../settings.ts';

const { contentFolder, today } = buildSettings(process.env);
const result = readEmergencyNumbers(contentFolder, today);
const fault = result.problems.find(isError);
if (fault !== undefined) throw new RangeError(`${fault.file}:${fault.line ?? 1}: ${fault.message} "npm run check" tells more.`);

/** What is printed about emergency numbers, read once. `emergencyNumbersOf` says what of it may be shown. */
export const emergencyNumbers = Object.freeze(result.numbers);
