import { existsSync } from 'node:fs';
import { glob, rename, rm } from 'node:fs/promises';
import { build } from './lib/astro.ts';
import { createPhases } from './lib/phases.ts';

const site = 'dist';
const next = `.build/${process.pid}`;
const phases = createPhases();

const pagesOf = async (folder: string): Promise<number> => {
  let pages = 0;
  for await (const _page of glob('**/*.html', { cwd: folder })) pages += 1;
  return pages;
};

/** Puts the finished site in the place of the one before it. */
const publish = async (): Promise<void> => {
  const previous = `${next}.previous`;
  if (existsSync(site)) await rename(site, previous);
  await rename(next, site);
  await rm(previous, { recursive: true, force: true });
};

// Built beside the site and swapped when complete: a build that fails leaves the site before it whole.
try {
  console.log('Building the site …');
  await build({ outDir: next, logLevel: 'warn', integrations: [phases.integration] });
  const { BUILD_PHASES: report } = process.env;
  if (report !== undefined) await phases.write(report);
  await publish();
  console.log(`${site}/ is ready: ${await pagesOf(site)} pages, ${process.uptime().toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(next, { recursive: true, force: true });
}
