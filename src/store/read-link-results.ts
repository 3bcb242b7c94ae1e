import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Initiative } from '../schema/initiative.ts';
import { linkResultsSchema, type LinkResults } from '../schema/link-results.ts';

export const linkResultsFile = (contentFolder: string): string => join(contentFolder, '..', 'link-results.json');

/**
 * What earlier tries of addresses showed; nothing where none was made.
 * @throws Error when the file is not as `npm run links` writes it
 */
export const readLinkResults = (contentFolder: string): LinkResults => {
  const file = linkResultsFile(contentFolder);
  if (!existsSync(file)) return {};
  try {
    return linkResultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is not as "npm run links" writes it. Run it again, or remove the file.`, { cause: error });
  }
};

/** The results of the addresses that an entry's page shows them for. */
export const linksOf = ({ url, sources }: Initiative, results: LinkResults): LinkResults =>
  Object.fromEntries(
    [url, ...sources.map((source) => source.url)].flatMap((address) => {
      const result = address === undefined ? undefined : results[address];
      return address === undefined || result === undefined ? [] : [[address, result]];
    }),
  );
