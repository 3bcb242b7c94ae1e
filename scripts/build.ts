import { existsSync, linkSync, readdirSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { writeKnownPages } from '../src/prerender/known-pages.ts';
import { makePages } from '../src/prerender/make-pages.ts';
import { buildSettings } from '../src/settings.ts';
import { writeSitemap } from '../src/sitemap.ts';
import { entriesVariable } from '../src/store/entries-file.ts';
import { bundle } from './lib/build/bundle.ts';
import { bundleParts } from './lib/build/bundle-parts.ts';
import { entriesFileOf } from './lib/build/entries-file-of.ts';
import { runPart } from './lib/build/own-process.ts';
import { removeOthers } from './lib/build/remove-others.ts';
import { createPhases } from './lib/phases.ts';

const site = 'dist';
const workshop = '.build';
const next = `${workshop}/${process.pid}`;
const nextEntries = `${next}.entries`;
const nextIndex = `${next}.index`;
/** The site before the last one. The next is made in its place, since folders and files that are there already need not be made. */
const spare = `${workshop}/spare`;
const knownPages = '.cache/pages.json';
const knownInPlace = '.cache/pages-of-spare.json';
const phases = createPhases();

/** Puts the finished site in the place of the one before it. */
const publish = async (): Promise<void> => {
  const previous = `${next}.previous`;
  const had = existsSync(site);
  if (had) await rename(site, previous);
  try {
    await rename(next, site);
  } catch (error) {
    if (had) await rename(previous, site);
    throw error;
  }
  if (!had) return;
  // Another build may have left its own meanwhile.
  if (existsSync(spare)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, spare);
};

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

const isRunning = (id: string): boolean => existsSync(`/proc/${id}`) || !existsSync('/proc');

/** What a build left that was killed: the site before it, if that was just being replaced, and its own half-made one. */
const tidy = async (): Promise<void> => {
  for (const name of existsSync(workshop) ? await readdir(workshop) : []) {
    const [id = ''] = name.split('.');
    if (join(workshop, name) === spare || isRunning(id)) continue;
    if (name.endsWith('.previous') && !existsSync(site)) await rename(`${workshop}/${name}`, site);
    else await rm(`${workshop}/${name}`, { recursive: true, force: true });
  }
};

/** Entries, code, pages, sitemap and index of the next site. */
const make = async (signal: AbortSignal) => {
  const settings = buildSettings(process.env);
  const home = `${settings.siteUrl}${settings.base}`;
  const reading = runPart('entries-process.ts', [], 'The entries could not be read.', signal).then(() => {
    // Another build, or the development server, may read entries anew meanwhile.
    linkSync(entriesFileOf(settings), nextEntries);
    process.env[entriesVariable] = resolve(nextEntries);
    phases.end('content');
  });
  const indexing = reading.then(() => runPart('full-text-process.ts', [nextIndex], 'The full-text index could not be written.', signal));
  // Looked at after the pages.
  indexing.catch(() => undefined);
  // Its files have digests for names, so hardly any is needed again. There is time while entries are read.
  const emptying = rm(`${spare}/pagefind`, { recursive: true, force: true });
  const [{ folder, digest }] = await Promise.all([bundle(home, signal), reading, emptying]);
  const parts = bundleParts(folder);
  if (existsSync(spare)) await rename(spare, next);
  await cp(parts.site, next, { recursive: true });
  phases.end('bundle');
  const written = await makePages(
    { home, codeFolder: parts.pages },
    { outFolder: next, before: { folder: site, knownPages, knownInPlace, code: digest } },
  );
  const sitemap = writeSitemap(
    next,
    written.flatMap(({ listed }) => listed),
    home,
  );
  removeOthers(next, new Set([...filesOf(parts.site), ...written.flatMap(({ files }) => files), ...sitemap]));
  phases.end('pages');
  await indexing;
  await rename(nextIndex, `${next}/pagefind`);
  phases.end('index');
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
  await publish();
  if (existsSync(knownPages)) await rename(knownPages, knownInPlace);
  writeKnownPages(knownPages, { code, pages: Object.fromEntries(known) });
  console.log(`${site}/ is ready: ${pages} pages, ${kept} of them as they were, ${process.uptime().toFixed(1)} s.`);
} catch (error) {
  ending.abort();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const made of [next, nextEntries, nextIndex]) await rm(made, { recursive: true, force: true });
}
