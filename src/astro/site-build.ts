import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { entryFilesFolder } from '../site/entry-files.ts';
import { keptHistory } from '../history/kept-history.ts';
import { hasFullText, languageOfBuild, partOf } from './language-of-build.ts';
import { buildSettings } from '../settings.ts';
import { writeSitemap } from './sitemap.ts';
import { writeEntriesFile } from '../store/entries-file.ts';
import { createReader } from '../store/read-entries.ts';
import { makeBeside } from './beside.ts';
import { listedAddresses } from './listed-pages.ts';
import { createPhases } from './phases.ts';
import { closeWorkshop, openWorkshop, publish, site } from './publish.ts';

/** What the main part of the site has beside its pages, from the file of entries. */
const besideFolders = ['pagefind', entryFilesFolder];

/**
 * Begins a build: reads the entries, and makes room beside the site, which is replaced when all is done.
 * @throws Error with everything that is wrong with the content
 */
export const startBuild = async () => {
  const settings = buildSettings(process.env);
  const language = languageOfBuild(process.env);
  const phases = createPhases();
  const workshop = await openWorkshop();
  const [next, beside, entriesFile] = [`${workshop}.site`, `${workshop}.beside`, resolve(`${workshop}.entries.jsonl`)];
  const { entries, mistakes } = await phases.during('content', createReader(settings)());
  if (mistakes !== undefined) throw new Error(`The content has mistakes, so nothing was built.\n\n${mistakes}`);
  writeEntriesFile(entriesFile, entries);
  // Pages ask for it, and find it kept.
  const history = keptHistory(settings.contentFolder, process.cwd());
  history.catch(() => undefined);
  let besideDone: Promise<void> | undefined;

  const onlyWanted = (all: AstroPrerenderer): AstroPrerenderer => ({
    ...all,
    setup: async () => {
      await all.setup?.();
      await history;
    },
    getStaticPaths: async () => {
      const paths = await all.getStaticPaths();
      return language === undefined ? paths : paths.filter(({ pathname }) => partOf(pathname) === language);
    },
  });

  return {
    entriesFile,
    outDir: pathToFileURL(`${resolve(next)}/`),
    prerenderer: onlyWanted,
    /** Starts what is made beside the pages. */
    startBeside: (): void => {
      if (hasFullText(language)) besideDone = phases.during('index', makeBeside({ entriesFile, folder: beside }));
    },
    /**
     * Completes the site and puts it in the place of the one before it.
     * @param pages paths of the pages
     */
    finish: async (pages: readonly { readonly pathname: string }[]): Promise<void> => {
      const files = pages.map(({ pathname }) => join(next, pathname, 'index.html')).filter(existsSync);
      writeSitemap(next, listedAddresses(files), `${settings.siteUrl}${settings.base}`);
      await besideDone;
      if (hasFullText(language))
        for (const folder of besideFolders) {
          await mkdir(join(next, folder, '..'), { recursive: true });
          await rename(join(beside, folder), join(next, folder));
        }
      await publish(next);
      await closeWorkshop();
      console.log(`${site}/ is ready: ${pages.length} pages, ${process.uptime().toFixed(1)} s.`);
    },
  };
};
