import { existsSync, linkSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { hasFullText, languageOfBuild, partOf } from '../src/astro/language-of-build.ts';
import { writeKnownPages } from '../src/prerender/known-pages.ts';
import { makePages } from '../src/prerender/make-pages.ts';
import { buildSettings } from '../src/settings.ts';
import { writeSitemap } from '../src/astro/sitemap.ts';
import { entriesVariable } from '../src/store/entries-file.ts';
import { bundle } from './lib/build/bundle.ts';
import { bundleParts } from './lib/build/bundle-parts.ts';
import { entriesFileOf } from './lib/build/entries-file-of.ts';
import { filesOf } from './lib/build/files-of.ts';
import { runPart } from './lib/build/own-process.ts';
import { publish, site, spare, tidy, workshop } from './lib/build/publish.ts';
import { removeFiles } from './lib/build/remove-files.ts';
import { createPhases } from './lib/phases.ts';

const next = `${workshop}/${process.pid}`;
const nextEntries = `${next}.entries`;
const nextIndex = `${next}.index`;
const knownPages = '.cache/pages.json';
const knownInPlace = '.cache/pages-of-spare.json';
const phases = createPhases();

/** Entries, code, pages, sitemap and index of the next site. */
const make = async (signal: AbortSignal) => {
  const settings = buildSettings(process.env);
  const language = languageOfBuild(process.env);
  const home = `${settings.siteUrl}${settings.base}`;
  const reading = phases.during('content', runPart('entries-process.ts', [], 'The entries could not be read.', signal)).then(() => {
    // Another build, or the development server, may read entries anew meanwhile.
    linkSync(entriesFileOf(settings), nextEntries);
    process.env[entriesVariable] = resolve(nextEntries);
  });
  if (existsSync(spare)) await rename(spare, next);
  if (existsSync(`${next}/pagefind`)) await rename(`${next}/pagefind`, nextIndex);
  const indexing = reading.then(() =>
    hasFullText(language)
      ? phases.during(
          'index',
          runPart('full-text-process.ts', [nextIndex, `${site}/pagefind`], 'The full-text index could not be written.', signal),
        )
      : undefined,
  );
  // Looked at after the pages.
  indexing.catch(() => undefined);
  const bundling = phases.during('bundle', bundle(home, signal));
  // There is time for it while others work.
  const inPlace = existsSync(next) ? filesOf(next) : [];
  const [{ folder, digest }] = await Promise.all([bundling, reading]);
  const parts = bundleParts(folder);
  await cp(parts.site, next, { recursive: true });
  // The index is one long chain of work, and pages can use whatever is left.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const written = await phases.during(
    'pages',
    makePages(
      { home, codeFolder: parts.pages },
      { outFolder: next, before: { folder: site, knownPages, knownInPlace, code: digest } },
      (path) => language === undefined || partOf(path) === language,
    ),
  );
  const sitemap = writeSitemap(
    next,
    written.flatMap(({ listed }) => listed),
    home,
  );
  const wanted = new Set([...filesOf(parts.site), ...written.flatMap(({ files }) => files), ...sitemap]);
  removeFiles(
    next,
    inPlace.filter((file) => !wanted.has(file)),
  );
  await indexing;
  if (hasFullText(language)) await rename(nextIndex, `${next}/pagefind`);
  const sum = (of: 'pages' | 'kept'): number => written.reduce((total, { [of]: count }) => total + count, 0);
  return { code: digest, pages: sum('pages'), kept: sum('kept'), known: written.flatMap(({ known }) => known) };
};

const ending = new AbortController();

// Built beside the site and swapped when complete: a build that fails leaves the site before it whole.
try {
  await tidy();
  await mkdir(workshop, { recursive: true });
  console.log('Building the site …');
  const { code, pages, kept, known } = await make(ending.signal);
  const { BUILD_PHASES: report } = process.env;
  if (report !== undefined) phases.write(report);
  await publish(next);
  if (existsSync(knownPages)) await rename(knownPages, knownInPlace);
  writeKnownPages(knownPages, { code, pages: Object.fromEntries(known) });
  console.log(`${site}/ is ready: ${pages} pages, ${kept} of them as they were, ${process.uptime().toFixed(1)} s.`);
} catch (error) {
  ending.abort();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  // Half made, it serves the next build as well as it did this one: what is not as it should be is made again.
  if (existsSync(next) && !existsSync(spare)) await rename(next, spare);
  for (const made of [next, nextEntries, nextIndex]) await rm(made, { recursive: true, force: true });
}
