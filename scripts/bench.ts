import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { readCatalogue } from '../src/entry/read-catalogue.ts';
import { buildSettings } from '../src/settings.ts';
import { measureBrowser, type BrowserResult } from './lib/bench/browser.ts';
import { buildKinds, isBuildKind, measureBuild, measureCheck, type BuildResult } from './lib/bench/builds.ts';
import { measureDev, type DevResult } from './lib/bench/dev.ts';
import { writeGenerated } from './lib/bench/generate.ts';
import { measureLighthouse, type LighthouseResult } from './lib/bench/lighthouse.ts';
import type { Measured } from './lib/bench/measure.ts';
import { plotsOf, reportOf } from './lib/bench/report.ts';
import type { SizeResult } from './lib/bench/results.ts';
import { measureRivals, type Rival } from './lib/bench/rivals.ts';
import { sizesOf, type KindSize } from './lib/bench/sizes.ts';
import { createWorkplace } from './lib/bench/workplace.ts';
import { ensureChromium } from './lib/chromium.ts';
import { exitCodes, run, UsageError } from './lib/command.ts';

const usage = `npm run bench -- [--entries 300,1000] [--builds cold,warm,entry,label] [--languages en] [--only check,build,dev,browser,lighthouse,rivals]

Measures the build and the built site with made-up entries that are like the real ones, in temporary folders, and writes
docs/performance.json and, made from it, docs/performance.md with its plots. A run replaces the figures of the sizes it
measured and keeps the others, each with its own commit and day, so that large sizes can be run apart.

  --entries  sizes of the catalogue; default 300,1000
  --languages  languages whose pages are built, such as en; default all
  --builds   ${buildKinds.join(', ')}: a build without and with a cache, after one entry and after one label changed; default all
  --only     check, build, browser, lighthouse, rivals (Eleventy with Pagefind, Hugo where it is installed, and the least any builder does),
             dev (the development server); default all`;

const resultsFile = 'docs/performance.json';
const parts = ['check', 'build', 'dev', 'browser', 'lighthouse', 'rivals'] as const;

/** Those that look at a built site. */
const needSite = ['build', 'browser', 'lighthouse'] as const;

const listOf = (text: string | undefined, otherwise: readonly string[]): readonly string[] => text?.split(',') ?? otherwise;

const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();

const machine = (): string => {
  const [cpu] = cpus();
  return `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${(totalmem() / 1e9).toFixed(0)} GB, ${process.platform}, Node ${process.version}`;
};

const load = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

const known = (): readonly SizeResult[] =>
  existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as readonly SizeResult[]) : [];

await run(usage, { values: ['entries', 'builds', 'languages', 'only'], flags: [] }, async ({ values }) => {
  const sizes = listOf(values['entries'], ['300', '1000']).map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new UsageError('--entries takes whole numbers with commas.');
  const kinds = listOf(values['builds'], buildKinds);
  if (!kinds.every(isBuildKind)) throw new UsageError(`--builds takes ${buildKinds.join(', ')}.`);
  const languages = values['languages']?.split(',');
  const only = listOf(values['only'], parts);
  if (!only.every((part) => parts.some((other) => other === part))) throw new UsageError(`--only takes ${parts.join(', ')}.`);

  const { entries } = await readCatalogue('content/initiatives', { today: buildSettings(process.env).today });
  if (only.includes('browser') || only.includes('lighthouse')) await ensureChromium();
  const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'scripts') === '' ? '' : ' with changes'}`;
  let results = known();
  for (const size of sizes) {
    const say = (what: string): void => console.log(`${size} entries: ${what} …`);
    const before = load();
    const place = await createWorkplace(languages);
    try {
      say('making them up');
      await writeGenerated(place.entries, entries, size);
      const builds: BuildResult[] = [];
      let check: Measured | undefined;
      let found: readonly KindSize[] | undefined;
      let browser: BrowserResult | undefined;
      let lighthouse: readonly LighthouseResult[] | undefined;
      let rivals: readonly Rival[] | undefined;
      let dev: DevResult | undefined;
      const site = join(place.folder, 'dist');
      if (only.includes('check')) {
        say('check');
        check = await measureCheck(place);
      }
      if (needSite.some((part) => only.includes(part))) {
        for (const kind of only.includes('build') ? kinds : (['cold'] as const)) {
          say(`build, ${kind}`);
          builds.push(await measureBuild(kind, place));
        }
        found = sizesOf(site);
      }
      if (only.includes('browser')) {
        say('browser');
        browser = await measureBrowser(site);
      }
      if (only.includes('lighthouse')) {
        say('Lighthouse');
        lighthouse = await measureLighthouse(site);
      }
      if (only.includes('rivals')) {
        say('other builders');
        rivals = await measureRivals(place.entries);
      }
      if (only.includes('dev')) {
        say('development server');
        dev = await measureDev(place);
      }
      const isSame = (other: SizeResult): boolean => other.entries === size && String(other.languages) === String(languages);
      const earlier = results.find((other) => isSame(other) && other.commit === commit);
      results = [
        ...results.filter((other) => !isSame(other)),
        {
          ...earlier,
          entries: size,
          ...(languages !== undefined && { languages }),
          commit,
          date: new Date().toISOString().slice(0, 10),
          machine: machine(),
          load: [before, load()] as const,
          ...(check !== undefined && { check }),
          ...(builds.length > 0 && { builds }),
          ...(found !== undefined && { sizes: found }),
          ...(browser !== undefined && { browser }),
          ...(lighthouse !== undefined && { lighthouse }),
          ...(rivals !== undefined && { rivals }),
          ...(dev !== undefined && { dev }),
        },
      ].toSorted((a, b) => a.entries - b.entries);
    } finally {
      await place.remove();
    }
    await writeFile(resultsFile, await format(JSON.stringify(results), { parser: 'json', printWidth: 140 }));
    for (const [file, text] of plotsOf(results)) await writeFile(file, text);
    await writeFile('docs/performance.md', await format(reportOf(results), { parser: 'markdown' }));
  }
  console.log('docs/performance.md is written.');
  return exitCodes.fine;
});
