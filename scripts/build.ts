import { spawn } from 'node:child_process';
import { existsSync, linkSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeKnownPages } from '../src/prerender/known-pages.ts';
import { makePages } from '../src/prerender/make-pages.ts';
import { buildSettings } from '../src/settings.ts';
import { writeSitemap } from '../src/sitemap.ts';
import { entriesVariable } from '../src/store/entries-file.ts';
import { bundle } from './lib/build/bundle.ts';
import { bundleParts } from './lib/build/bundle-parts.ts';
import { entriesFileOf } from './lib/build/entries-file-of.ts';
import { runPart } from './lib/build/own-process.ts';
import { createPhases } from './lib/phases.ts';

const site = 'dist';
const workshop = '.build';
const next = `${workshop}/${process.pid}`;
const nextEntries = `${next}.entries`;
const nextIndex = `${next}.index`;
const knownPages = '.cache/pages.json';
const phases = createPhases();

/** Removes a folder of many files while nobody waits for it, under a name by which nothing takes it for a site any more. */
const removeLater = async (folder: string): Promise<void> => {
  const gone = `${folder.replace(/\.[a-z]+$/, '')}.gone`;
  if (gone !== folder) await rename(folder, gone);
  const remove = `require('node:fs').rmSync(${JSON.stringify(gone)}, { recursive: true, force: true })`;
  spawn(process.execPath, ['--eval', remove], { detached: true, stdio: 'ignore' }).unref();
};

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
  if (had) await removeLater(previous);
};

const isRunning = (id: string): boolean => existsSync(`/proc/${id}`) || !existsSync('/proc');

/** What a build left that was killed: the site before it, if that was just being replaced, and its own half-made one. */
const tidy = async (): Promise<void> => {
  for (const name of existsSync(workshop) ? await readdir(workshop) : []) {
    const [id = ''] = name.split('.');
    if (isRunning(id)) continue;
    if (name.endsWith('.previous') && !existsSync(site)) await rename(`${workshop}/${name}`, site);
    else if (name.endsWith('.gone')) await removeLater(`${workshop}/${name}`);
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
  const [{ folder, digest }] = await Promise.all([bundle(home, signal), reading]);
  const parts = bundleParts(folder);
  await cp(parts.site, next, { recursive: true });
  phases.end('bundle');
  const written = await makePages(
    { home, codeFolder: parts.pages },
    { outFolder: next, before: { folder: site, knownPages, code: digest } },
  );
  writeSitemap(
    next,
    written.flatMap(({ listed }) => listed),
    home,
  );
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
  writeKnownPages(knownPages, { code, pages: Object.fromEntries(known) });
  console.log(`${site}/ is ready: ${pages} pages, ${kept} of them as they were, ${process.uptime().toFixed(1)} s.`);
} catch (error) {
  ending.abort();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const made of [next, nextEntries, nextIndex]) await rm(made, { recursive: true, force: true });
}
