import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partOf } from '../../../src/astro/language-of-build.ts';
import { writeSitemap } from '../../../src/astro/sitemap.ts';
import { interfaceLanguages } from '../../../src/vocabulary/define.ts';
import { UsageError } from '../command/command.ts';
import { filesOf } from './files-of.ts';

const isSitemap = (file: string): boolean => /^sitemap(?:-\d+)?\.xml$/.test(file);

/** Addresses as they stand in one part's sitemap; an index names other files instead. */
const listedIn = (text: string): readonly string[] =>
  text.includes('<sitemapindex') ? [] : Array.from(text.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => address);

const put = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to);
  }
};

/**
 * Puts the parts of a site together that were built one language each.
 * @param parts folders of the parts
 * @param folder where the site is put; not there yet
 * @param home address of the site, with a slash at its end
 * @returns how many files the site has
 * @throws UsageError when a part is missing or two of them do not belong together
 */
export const joinParts = (parts: readonly string[], folder: string, home: string): number => {
  const from = new Map<string, string>();
  const addresses: string[] = [];
  const languages = new Set<string>();
  for (const part of parts) {
    if (!existsSync(part)) throw new UsageError(`There is no folder ${part}.`);
    for (const file of filesOf(part)) {
      const path = join(part, file);
      if (file.endsWith('index.html')) languages.add(partOf(file));
      if (isSitemap(file)) {
        addresses.push(...listedIn(readFileSync(path, 'utf8')));
        continue;
      }
      const other = from.get(file);
      if (other !== undefined && !readFileSync(other).equals(readFileSync(path)))
        throw new UsageError(`${other} and ${path} differ. Build all parts from the same commit on the same day (SOURCE_DATE_EPOCH).`);
      from.set(file, other ?? path);
    }
  }
  const missing = interfaceLanguages.find((language) => !languages.has(language));
  if (missing !== undefined)
    throw new UsageError(`No part has the pages in ${missing}. Build one with BUILD_LANGUAGE=${missing} npm run build.`);
  for (const [file, path] of from) put(path, join(folder, file));
  return from.size + writeSitemap(folder, [...new Set(addresses)], home).length;
};
