import { existsSync, readdirSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { build } from './lib/astro.ts';
import { createPhases } from './lib/phases.ts';

const site = 'dist';
const workshop = '.build';
const next = `${workshop}/${process.pid}`;
const phases = createPhases();

const pagesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;

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
  await rm(previous, { recursive: true, force: true });
};

const isRunning = (id: string): boolean => existsSync(`/proc/${id}`) || !existsSync('/proc');

/** What a build left that was killed: the site before it, if that was just being replaced, and its own half-made one. */
const tidy = async (): Promise<void> => {
  for (const name of existsSync(workshop) ? await readdir(workshop) : []) {
    const [id = ''] = name.split('.');
    if (isRunning(id)) continue;
    if (name.endsWith('.previous') && !existsSync(site)) await rename(`${workshop}/${name}`, site);
    else await rm(`${workshop}/${name}`, { recursive: true, force: true });
  }
};

// Built beside the site and swapped when complete: a build that fails leaves the site before it whole.
try {
  await tidy();
  console.log('Building the site …');
  await build({ outDir: next, logLevel: 'warn', integrations: [phases.integration] });
  const { BUILD_PHASES: report } = process.env;
  if (report !== undefined) await phases.write(report);
  await publish();
  console.log(`${site}/ is ready: ${pagesOf(site)} pages, ${process.uptime().toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(next, { recursive: true, force: true });
}
