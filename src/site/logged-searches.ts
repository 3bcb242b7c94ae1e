import { readSearchLog } from '../store/read-search-log.ts';
import { isError } from '../problems/problem.ts';
import { buildSettings } from '../settings.ts';

const { contentFolder, today } = buildSettings(process.env);
const result = await readSearchLog(contentFolder, today);
const fault = result.problems.find(isError);
if (fault !== undefined) throw new RangeError(`${fault.file}:${fault.line ?? 1}: ${fault.message} "npm run check" tells more.`);

/** What was searched for, read once. */
export const searchLog = Object.freeze(result.log);
