import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { build } from './lib/astro.ts';

const site = 'dist';
const next = `.build/${process.pid}`;

/** Puts the finished site in the place of the one before it. */
const publish = async (): Promise<void> => {
  const previous = `${next}.previous`;
  if (existsSync(site)) await rename(site, previous);
  await rename(next, site);
  await rm(previous, { recursive: true, force: true });
};

// Built beside the site and swapped when complete: a build that fails leaves the site before it whole.
try {
  await build({ outDir: next, logLevel: process.env['CI'] === undefined ? 'info' : 'warn' });
  await publish();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(next, { recursive: true, force: true });
}
