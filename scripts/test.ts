import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './lib/programs/chromium.ts';
import { run } from './lib/command/command.ts';
import { ensureCaddy } from './lib/programs/caddy-program.ts';
import { ensureNginx } from './lib/programs/nginx-program.ts';
import { ensureSpreadsheet } from './lib/programs/spreadsheet.ts';
import { inLanes } from './lib/test/lanes.ts';
import { outcomeOfPlaywright, outcomeOfVitest, type Outcome } from './lib/test/test-results.ts';
import { ensureLynx } from './lib/programs/text-browser.ts';

const usage = `npm test
npm run test:full

Every check and test, and at the end one line with the sums.
--full takes all of what else is sampled: in the browser every page of the sitemap, and more widths, sizes and languages of
each kind; at the hosts and by the rules of HTML every page; every entry in each of the forms that come in and go out; more
entries where memory is held against a limit.`;

/** One part of the whole. Without a results file it counts as one test. */
interface Step {
  readonly name: string;
  readonly command: readonly [script: string, ...args: string[]];
  /** The results it writes, and how its tests are counted in them. */
  readonly results?: { readonly file: string; readonly count: (data: never) => Outcome };
  /** Name of the step without which this one cannot be run. */
  readonly needs?: string;
  /** Finds or brings the programs it needs; throws with a sentence that says what to install. */
  readonly prepare?: () => void | Promise<void>;
}

const resultsFolder = '.cache/results';
const bin = (path: string): string => join('node_modules', path);

const vitest = (name: string, ...args: string[]): Pick<Step, 'command' | 'results'> => ({
  command: [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultsFolder}/${name}.json`,
    ...args,
  ],
  results: {
    file: `${resultsFolder}/${name}.json`,
    count: outcomeOfVitest,
  },
});

/** What only reads the project, and takes one core each: two at a time, so the longest begins early. */
const readings: readonly Step[] = [
  { name: 'style', command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: [bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'unused', command: [bin('knip/bin/knip.js')] },
  { name: 'entries', command: ['scripts/check.ts'] },
  { name: 'entries: style', command: ['scripts/format.ts', '--check'] },
];

/** What leaves a core idle for a while, by waiting for servers and hosts or for its last file: two at a time. */
const makings: readonly Step[] = [
  { name: 'commands', ...vitest('commands', '--project', 'commands') },
  { name: 'build', command: [bin('astro/bin/astro.mjs'), 'build'] },
  { name: 'unit tests', ...vitest('unit', '--project', 'unit') },
];

/** What takes all cores, one after the other. */
const steps: readonly Step[] = [
  {
    name: 'site',
    ...vitest('site', '--config', 'vitest.site.config.ts'),
    needs: 'build',
    prepare: () => {
      ensureNginx();
      ensureCaddy();
      ensureLynx();
      ensureSpreadsheet();
    },
  },
  {
    name: 'browser',
    command: [bin('@playwright/test/cli.js'), 'test'],
    results: {
      file: `${resultsFolder}/browser.json`,
      count: outcomeOfPlaywright,
    },
    needs: 'build',
    prepare: async () => {
      ensureNginx();
      await ensureChromium();
    },
  },
];

const passedWhole: Outcome = { passed: 1, failed: 0, failures: [] };
const failedWhole: Outcome = { passed: 0, failed: 1, failures: [] };

const outcomeOf = ({ results }: Step, succeeded: boolean): Outcome => {
  const whole = succeeded ? passedWhole : failedWhole;
  if (results === undefined || !existsSync(results.file)) return whole;
  const counted = results.count(JSON.parse(readFileSync(results.file, 'utf8')) as never);
  return succeeded ? counted : { ...counted, failed: Math.max(1, counted.failed) };
};

interface Ended {
  readonly succeeded: boolean;
  readonly seconds: number;
  /** What it printed, where that was kept back. */
  readonly output: string;
}

/** @param isKeptBack whether another step prints at the same time */
const carryOut = ({ command }: Step, env: NodeJS.ProcessEnv, isKeptBack: boolean): Promise<Ended> =>
  new Promise((done) => {
    const start = performance.now();
    const kept = isKeptBack ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [...command], { stdio: ['ignore', kept, kept], env });
    const pieces: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => pieces.push(piece));
    const end = (succeeded: boolean): void =>
      done({ succeeded, seconds: (performance.now() - start) / 1000, output: Buffer.concat(pieces).toString() });
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });

await run(usage, { values: [], flags: ['full'] }, async ({ flags }) => {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(flags.has('full') && { ALL_PAGES: '1' }) };
  const report: { name: string; outcome: Outcome; seconds: number }[] = [];
  const failed = new Set<string>();
  const note = (name: string, outcome: Outcome, seconds = 0): void => {
    if (outcome.failed > 0) failed.add(name);
    report.push({ name, outcome, seconds });
  };
  rmSync(resultsFolder, { recursive: true, force: true });
  // A check of types and a build write what they know of the content to the same place, so the one ends before the other begins.
  for (const together of [readings, makings])
    await inLanes(
      2,
      together,
      (step) => carryOut(step, env, true),
      (step, { succeeded, seconds, output }) => {
        console.log(`\n── ${step.name}\n${output.trimEnd()}`);
        note(step.name, outcomeOf(step, succeeded), seconds);
      },
    );
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    if (step.needs !== undefined && failed.has(step.needs)) {
      console.log(`Not run, because "${step.needs}" failed.`);
      note(step.name, failedWhole);
      continue;
    }
    try {
      await step.prepare?.();
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      note(step.name, failedWhole);
      continue;
    }
    const { succeeded, seconds } = await carryOut(step, env, false);
    note(step.name, outcomeOf(step, succeeded), seconds);
  }

  console.log('');
  for (const { name, outcome, seconds } of report) {
    console.log(
      `${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(16)} ${outcome.passed} passed, ${outcome.failed} failed, ${seconds.toFixed(0)} s`,
    );
  }
  // Said again here: a log of thousands of lines is often kept by its end alone.
  for (const { name, outcome } of report) for (const failure of outcome.failures) console.log(`\n${name}: ${failure}`);
  const sum = (key: 'passed' | 'failed'): number => report.reduce((total, { outcome }) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});
