import { spawnSync } from 'node:child_process';
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Phases } from '../src/astro/phases.ts';
import { measure, type Measured } from './measure.ts';
import type { Workplace } from './workplace.ts';

/** Kinds of builds, in the order they are run: each finds the site and the store that the one before it left. */
export const buildKinds = ['cold', 'warm', 'entry', 'label'] as const;
export type BuildKind = (typeof buildKinds)[number];

export const isBuildKind = (text: string): text is BuildKind => buildKinds.some((kind) => kind === text);

export interface BuildResult extends Measured {
  readonly kind: BuildKind;
  readonly phases: Phases;
}

const replaceIn = async (file: string, before: string, after: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no ${before}.`);
  await writeFile(file, text.replace(before, after));
};

/** What is done before a build of a kind. */
const preparations: Readonly<Record<BuildKind, (place: Workplace) => Promise<void>>> = {
  cold: ({ folder }) => rm(join(folder, '.cache'), { recursive: true, force: true }),
  warm: () => Promise.resolve(),
  entry: async ({ entries }) => {
    const [first = ''] = (await readdir(entries)).toSorted();
    await appendFile(join(entries, first), '\nThis sentence is new.\n');
  },
  label: ({ folder }) => replaceIn(join(folder, 'src/vocabulary/technologies.ts'), "en: 'Mobile app'", "en: 'Telephone app'"),
};

/** Without the settings of whoever runs the bench, and always of the same day. */
export const sameForAll = { SOURCE_DATE_EPOCH: '1795305600', CONTENT_DIR: '', BASE_PATH: '', SITE_URL: '', BUILD_LANGUAGE: '' };

export const runBuild = (folder: string, settings: Readonly<Record<string, string>>): Promise<Measured> => {
  // What was written before is still on its way to the disk, and would hold up this build.
  spawnSync('sync');
  return measure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: { ...sameForAll, ...settings },
  });
};

/** One build, measured. */
export const measureBuild = async (kind: BuildKind, place: Workplace): Promise<BuildResult> => {
  await preparations[kind](place);
  const report = join(place.folder, 'phases.json');
  const measured = await runBuild(place.folder, { BUILD_PHASES: report });
  return { kind, ...measured, phases: JSON.parse(await readFile(report, 'utf8')) as Phases };
};

/** The check of all entries, alone. */
export const measureCheck = ({ folder }: Workplace): Promise<Measured> =>
  measure(process.execPath, ['scripts/check.ts', '--format', 'json'], { cwd: folder });
