import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { readCatalogue } from '../src/store/read-catalogue.ts';
import { buildSettings } from '../src/settings.ts';
import { measureBrowser } from '../bench/browser.ts';
import { measureBuild, measureCheck } from '../bench/builds.ts';
import { dataCostOf } from '../bench/data-cost.ts';
import { measureDev } from '../bench/dev.ts';
import { writeGenerated } from '../bench/generate.ts';
import { measureLighthouse } from '../bench/lighthouse.ts';
import { plotsOf } from '../bench/report-plots.ts';
import { reportOf } from '../bench/report.ts';
import {
  needsSite,
  partsOf,
  topics,
  withPart,
  type Figures,
  type Part,
  type Run,
  type Size,
  type SizeResult,
  type Topic,
} from '../bench/bench-results.ts';
import { measureRival, rivalsHere, type RivalName } from '../bench/rivals.ts';
import { sizesOf } from '../bench/sizes.ts';
import { measureSplit } from '../bench/split.ts';
import { makeWorkplace, type Workplace } from '../bench/workplace.ts';
import { ensureChromium } from './lib/programs/chromium.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';

const usage = `npm run bench -- [--entries 300,1000,10000] [--languages en] [--only check,build,data,browser,lighthouse,split,rivals,dev]

Measures the build and the built site with made-up entries that are like the real ones, in temporary folders, and writes
docs/performance.json and, made from it, docs/performance.md with its plots. They are written after each part, and a part
replaces its own figures alone: those of other sizes and parts stay, each with its own commit and day. So large sizes can
be run apart, and a part that fails or is interrupted loses only itself.

  --entries  sizes of the catalogue; default 300,1000,10000, larger ones on request
  --languages  languages whose pages are built, such as en; default all
  --only     check, build, data (what the files of the whole catalogue cost, which build tells too), browser, lighthouse, split (a part for each language, and all joined; not with --languages),
             rivals (Eleventy with Pagefind, Hugo where it is installed, and the least any builder does), dev (the development
             server); default all`;

const resultsFile = 'docs/performance.json';

const listOf = (text: string | undefined, otherwise: readonly string[]): readonly string[] => text?.split(',') ?? otherwise;

const isTopic = (text: string): text is Topic => topics.some((topic) => topic === text);

const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();

const machine = (): string => {
  const [cpu] = cpus();
  return `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${(totalmem() / 1e9).toFixed(0)} GB, ${process.platform}, Node ${process.version}`;
};

const load = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

const known = (): readonly SizeResult[] =>
  existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as readonly SizeResult[]) : [];

/** Each file is written at one stroke, so that an interruption cannot leave half of it. */
const write = async (results: readonly SizeResult[]): Promise<void> => {
  const data = await format(JSON.stringify(results), { parser: 'json', printWidth: 140 });
  const report = await format(reportOf(results), { parser: 'markdown' });
  writeFileSync(resultsFile, data);
  writeFileSync('docs/performance.md', report);
  for (const [file, text] of plotsOf(results)) writeFileSync(file, text);
};

const siteOf = ({ folder }: Workplace): string => join(folder, 'dist');

const rival = async (name: RivalName, { entries }: Workplace): Promise<Figures> => ({ rivals: await measureRival(name, entries) });

const measures: Readonly<Record<Part, (place: Workplace) => Promise<Figures>>> = {
  check: async (place) => ({ check: await measureCheck(place) }),
  build: async (place) => {
    const build = await measureBuild(place);
    return { build, sizes: sizesOf(siteOf(place)), dataFiles: dataCostOf(siteOf(place), build) };
  },
  data: async (place) => ({ dataFiles: dataCostOf(siteOf(place), await measureBuild(place)) }),
  browser: async (place) => {
    await ensureChromium('whole');
    return { browser: await measureBrowser(siteOf(place)) };
  },
  lighthouse: async (place) => {
    await ensureChromium('whole');
    return { lighthouse: await measureLighthouse(siteOf(place)) };
  },
  split: async (place) => ({ split: await measureSplit(place) }),
  floor: (place) => rival('floor', place),
  Eleventy: (place) => rival('Eleventy', place),
  Hugo: (place) => rival('Hugo', place),
  dev: async (place) => ({ dev: await measureDev(place) }),
};

const sinceStart = (): string => {
  const seconds = Math.round(process.uptime());
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

await run(usage, { values: ['entries', 'languages', 'only'], flags: [] }, async ({ values }) => {
  const sizes = listOf(values['entries'], ['300', '1000', '10000']).map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new UsageError('--entries takes whole numbers with commas.');
  const languages = values['languages']?.split(',');
  const only = listOf(values['only'], topics);
  if (!only.every(isTopic)) throw new UsageError(`--only takes ${topics.join(', ')}.`);

  const { entries } = await readCatalogue('content/initiatives', { today: buildSettings(process.env).today });
  const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'scripts', 'bench') === '' ? '' : ' with changes'}`;
  const asked = only.filter((topic) => topic !== 'split' || languages === undefined);
  const parts = partsOf(asked, rivalsHere());
  const failures: string[] = [];
  let number = 0;

  const fail = (what: string, error: unknown): void => {
    failures.push(what);
    console.error(error instanceof Error ? error.message : error);
  };

  const measurePart = async (size: Size, part: Part, place: Workplace): Promise<void> => {
    const before = load();
    const figures = await measures[part](place);
    const measured: Run = { commit, date: new Date().toISOString().slice(0, 10), machine: machine(), load: [before, load()] };
    await write(withPart(known(), size, part, measured, figures));
  };

  const measureSize = async (size: Size, place: Workplace): Promise<void> => {
    await writeGenerated(place.entries, entries, size.entries);
    let hasSite = true;
    for (const part of parts) {
      number++;
      const what = `${size.entries} entries, ${part}`;
      console.log(`${number} of ${sizes.length * parts.length} after ${sinceStart()}: ${what} …`);
      if (needsSite(part) && !hasSite) {
        fail(what, 'There is no site to look at.');
        continue;
      }
      try {
        await measurePart(size, part, place);
      } catch (error) {
        if (part === 'build') hasSite = false;
        fail(what, error);
      }
    }
  };

  for (const [at, count] of sizes.entries()) {
    try {
      await measureSize({ entries: count, ...(languages !== undefined && { languages }) }, await makeWorkplace(languages));
    } catch (error) {
      fail(`${count} entries`, error);
      number = (at + 1) * parts.length;
    }
  }
  console.log(`docs/performance.md is written, after ${sinceStart()}.`);
  if (failures.length === 0) return exitCodes.fine;
  console.error(`Not measured:\n${failures.map((what) => `  ${what}`).join('\n')}`);
  return exitCodes.problems;
});
