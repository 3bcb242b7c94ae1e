import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Phases } from '../src/astro/phases.ts';
import { measure, type Measured } from './measure.ts';
import type { Workplace } from './workplace.ts';

export interface BuildResult extends Measured {
  readonly phases: Phases;
}

/** A day before the newest entry would refuse it, so all builds of a run are of the day on which it reads the entries. */
const day = process.env['SOURCE_DATE_EPOCH'] ?? String(Math.floor(Date.now() / 1000));

/** Without the settings of whoever runs the bench, and all of one day. */
export const sameForAll = { SOURCE_DATE_EPOCH: day, CONTENT_DIR: '', BASE_PATH: '', SITE_URL: '', BUILD_LANGUAGE: '' };

export const runBuild = (folder: string, settings: Readonly<Record<string, string>>): Promise<Measured> => {
  // What was written before is still on its way to the disk, and would hold up this build.
  spawnSync('sync');
  return measure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: { ...sameForAll, ...settings },
  });
};

/** One build, measured, without anything that one before it left. */
export const measureBuild = async ({ folder }: Workplace): Promise<BuildResult> => {
  for (const left of ['.cache', 'dist']) await rm(join(folder, left), { recursive: true, force: true });
  const report = join(folder, 'phases.json');
  const measured = await runBuild(folder, { BUILD_PHASES: report });
  return { ...measured, phases: JSON.parse(await readFile(report, 'utf8')) as Phases };
};

/** The check of all entries, alone. */
export const measureCheck = ({ folder }: Workplace): Promise<Measured> =>
  measure(process.execPath, ['scripts/check.ts', '--format', 'json'], { cwd: folder });
