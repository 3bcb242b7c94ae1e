import { join } from 'node:path';
import type { Initiative } from '../schema/initiative.ts';
import { webUrl } from '../schema/fields.ts';
import { linkStateSchema, type LinkResults, type LinkState } from '../schema/link-results.ts';
import { ownText } from './own-file.ts';

export const linkResultsFile = (contentFolder: string): string => join(contentFolder, '..', 'link-results.json');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * What earlier tries of addresses showed; nothing where none was made. It is made from what the servers of others answer, so a
 * record that is not as `npm run links` writes it is left out and told of, and stops nobody.
 */
export const readLinkResults = (contentFolder: string, warn: (text: string) => void = console.warn): LinkResults => {
  const file = linkResultsFile(contentFolder);
  const text = ownText(file);
  if (text === undefined) return {};
  const data = parse(text);
  if (!isRecord(data)) {
    warn(`${file} is not as "npm run links" writes it, and is left out.`);
    return {};
  }
  const read = Object.entries(data).map(
    ([url, state]) => [url, webUrl.safeParse(url).success ? linkStateSchema.safeParse(state).data : undefined] as const,
  );
  const bad = read.filter(([, state]) => state === undefined).length;
  if (bad > 0) warn(`${file}: ${bad} of ${read.length} records are not as "npm run links" writes them, and are left out.`);
  return Object.fromEntries(read.filter((record): record is readonly [string, LinkState] => record[1] !== undefined));
};

/** The results of the addresses that an entry's page shows them for. */
export const linksOf = ({ url, sources }: Initiative, results: LinkResults): LinkResults =>
  Object.fromEntries(
    [url, ...sources.map((source) => source.url)].flatMap((address) => {
      const result = address === undefined ? undefined : results[address];
      return address === undefined || result === undefined ? [] : [[address, result]];
    }),
  );
