import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf } from '../site/edition-of.ts';
import { entryFiles, entryFilesFolder } from '../site/entry-files.ts';
import { releasesWithoutHidden } from '../site/releases-without-hidden.ts';
import { readRedirects } from '../store/read-redirects.ts';
import { readReleases } from '../store/releases.ts';
import type { buildSettings } from '../settings.ts';
import type { StoredEntry } from '../store/stored-entry.ts';

/**
 * Writes the files of all entries at one go: Astro's way to each takes longer than to make it.
 * @param folder below which they lie as on the site
 */
export const writeEntryFiles = async (
  entries: readonly StoredEntry[],
  { siteUrl, base, today, contentFolder, releasesFolder }: ReturnType<typeof buildSettings>,
  folder: string,
): Promise<void> => {
  const initiatives = entries.map(({ initiative }) => initiative);
  const edition = editionOf(initiatives, releasesWithoutHidden(readReleases(releasesFolder), entries, today).at(-1), {
    site: `${siteUrl}${base}`,
    date: today,
  });
  // Mistakes in them are told where pages are made of them.
  const { redirects: moved } = readRedirects(contentFolder, {
    entries: new Set(initiatives.map(({ id }) => id)),
    organisations: new Set(),
    terms: () => new Set(),
  });
  const target = join(folder, entryFilesFolder);
  mkdirSync(target, { recursive: true });
  for (const { name, text } of entryFiles({ entries, moved, edition, contentFolder })) writeFileSync(join(target, name), text());
};
