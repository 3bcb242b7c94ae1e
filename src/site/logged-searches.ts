import { readSearchLog } from '../store/read-search-log.ts';
import { isError } from '../problems/problem.ts';
import { buildSettings } from '../settings.ts';
import type { CountryCode } from '../vocabulary/countries.ts';

const { contentFolder, today } = buildSettings(process.env);
const result = readSearchLog(contentFolder, today);
const fault = result.problems.find(isError);
if (fault !== undefined) throw new RangeError(`${fault.file}:${fault.line ?? 1}: ${fault.message} "npm run check" tells more.`);

/** What was searched for, read once. */
export const searchLog = Object.freeze(result.log);

/** The searches for phone lines that went through a country by itself, the newest first. */
export const lineSearchesOf = (country: CountryCode) =>
  searchLog.searches
    .filter(({ areas, countries = [] }) => areas.includes('helplines') && countries.includes(country))
    .toSorted((a, b) => b.date.localeCompare(a.date));
