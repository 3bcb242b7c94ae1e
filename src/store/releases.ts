import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Initiative } from '../schema/initiative.ts';
import { byTag, isReleaseTag, releaseFiles, type Manifest, type Release } from '../catalogue/releases/release.ts';

const readRelease = (folder: string): Release => {
  const text = readFileSync(join(folder, releaseFiles.data), 'utf8');
  const manifest = JSON.parse(readFileSync(join(folder, releaseFiles.manifest), 'utf8')) as Manifest;
  const initiatives = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Initiative);
  return { manifest, initiatives, text };
};

/** Every release in a folder, oldest first; none where there is no folder yet. */
export const readReleases = (folder: string): readonly Release[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(isReleaseTag)
        .toSorted(byTag)
        .map((tag) => readRelease(join(folder, tag)))
    : [];
