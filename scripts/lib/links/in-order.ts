import type { LinkResults } from '../../../src/schema/link-results.ts';

/** The text of the file of results: by address, so that two runs differ only where something changed. */
export const inOrder = (results: LinkResults): string => {
  const sorted = Object.fromEntries(Object.entries(results).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
};
