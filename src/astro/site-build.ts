import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { entryFilesFolder } from '../site/entry-files.ts';
import { trackedOutput } from '../history/tracked-output.ts';
import { keptHistory } from '../history/kept-history.ts';
import { isMainPart, languageOfBuild, partOf } from './language-of-build.ts';
import { buildSettings } from '../settings.ts';
import { writeSitemap } from './sitemap.ts';
import { writeEntriesFile } from '../store/entries-file.ts';
import { createReader } from '../store/read-entries.ts';
import { unfinishedReleases } from '../store/releases.ts';
import { makeBeside } from './beside.ts';
import { listedAddresses } from './listed-pages.ts';
import { Mistake } from './mistake.ts';
import { createPhases } from './phases.ts';
import { placeNotFound } from './place-not-found.ts';
import { openWorkshop, publish, site, unfinished } from './publish.ts';
import { spread } from './spread.ts';

/** What a thread beside the pages makes: each kind takes a time of its own. */
const slowFiles = [/\.pptx\/?$/, /\.png\/?$/];

/** What the main part of the site has beside its pages, from the file of entries. */
const besideFolders = ['pagefind', entryFilesFolder];

/**
 * Begins a build: reads the entries, and makes room beside the site, which is replaced when all is done.
 * @throws Mistake with everything that is wrong with the content, or when nothing can be written
 */
export const startBuild = async (logger: AstroIntegrationLogger) => {
  const settings = buildSettings(process.env);
  const language = languageOfBuild(process.env);
  const phases = createPhases();
  const [brought] = await trackedOutput('.');
  if (brought !== undefined)
    throw new Mistake(
      `The repository holds ${brought}, which only builds write, and believe. Take it out with "git rm -r --cached"; nothing was built.`,
    );
  // Only now: opening it puts a site of an earlier build back, which may be one that was brought.
  const workshop = openWorkshop();
  const [next, beside, entriesFile] = [`${workshop}site`, `${workshop}beside`, resolve(`${workshop}entries.jsonl`)];
  const { entries, errors, report } = await phases.during('content', createReader(settings)());
  if (errors.length > 0) throw new Mistake(`${report(errors)}\nThe content has mistakes, so nothing was built.`);
  for (const folder of unfinishedReleases(settings.releasesFolder))
    logger.warn(`${folder} is not a whole release and is left out. Write it again with "npm run release", or remove it.`);
  writeEntriesFile(entriesFile, entries);
  // Pages ask for it, and find it kept.
  const history = keptHistory(settings.contentFolder, process.cwd());
  history.catch(() => undefined);
  let isPublished = false;
  // Before what was half made is removed, which makes room on a disk that is full.
  process.prependOnceListener('exit', () => {
    if (!isPublished) console.error(unfinished());
  });
  let besideDone: Promise<void> | undefined;
  let besideFailed = false;
  let endBundle: (() => void) | undefined;
  let endPages: (() => void) | undefined;

  const onlyWanted = (all: AstroPrerenderer): AstroPrerenderer => ({
    ...all,
    setup: async () => {
      endBundle?.();
      endPages = phases.begin('pages');
      await history;
      await all.setup?.();
    },
    render: async (request, options) => {
      // No page is wanted any more: the build fails, and says why.
      if (besideFailed) await besideDone;
      return all.render(request, options);
    },
    getStaticPaths: async () => {
      const paths = await all.getStaticPaths();
      const wanted = language === undefined ? paths : paths.filter(({ pathname }) => partOf(pathname) === language);
      return slowFiles.reduce((all, kind) => spread(all, ({ pathname }) => kind.test(pathname)), wanted);
    },
  });

  const takeBeside = async (): Promise<void> => {
    await besideDone;
    for (const folder of besideFolders) {
      mkdirSync(join(next, folder, '..'), { recursive: true });
      renameSync(join(beside, folder), join(next, folder));
    }
  };

  return {
    entriesFile,
    outDir: pathToFileURL(`${resolve(next)}/`),
    prerenderer: onlyWanted,
    /** Starts what is made beside the code and the pages. */
    startBeside: (): void => {
      endBundle = phases.begin('bundle');
      if (!isMainPart(language)) return;
      besideDone = phases.during('index', makeBeside({ entriesFile, folder: beside }));
      // Looked at after the pages; a failure before must not end the process without its message.
      besideDone.catch(() => {
        besideFailed = true;
      });
    },
    /**
     * Completes the site and puts it in the place of the one before it.
     * @param pages paths of the pages
     */
    finish: async (pages: readonly { readonly pathname: string }[]): Promise<void> => {
      endPages?.();
      placeNotFound(next);
      const files = pages.map(({ pathname }) => join(next, pathname, 'index.html')).filter(existsSync);
      writeSitemap(next, listedAddresses(files), `${settings.siteUrl}${settings.base}`);
      if (isMainPart(language)) await takeBeside();
      publish(next);
      isPublished = true;
      const { BUILD_PHASES: report } = process.env;
      if (report !== undefined) phases.write(report);
      console.log(`${site}/ is ready: ${pages.length} pages, ${process.uptime().toFixed(1)} s.`);
    },
  };
};
