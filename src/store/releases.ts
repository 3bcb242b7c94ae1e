import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fromFirstFormat } from '../catalogue/releases/first-format.ts';
import { byTag, isReleaseTag, releaseFiles, type Manifest, type Release } from '../catalogue/releases/release.ts';
import type { Initiative } from '../schema/initiative.ts';
import { isOwnFolder, ownText } from './own-file.ts';

/** The release in a folder; undefined where it is not whole, because whoever wrote it was interrupted. */
const readRelease = (folder: string): Release | undefined => {
  const [text, manifestText] = [ownText(join(folder, releaseFiles.data)), ownText(join(folder, releaseFiles.manifest))];
  if (text === undefined || manifestText === undefined) return undefined;
  let manifest: Manifest;
  try {
    manifest = JSON.parse(manifestText) as Manifest;
  } catch {
    return undefined;
  }
  const stated = manifest.files.find(({ name }) => name === releaseFiles.data);
  if (stated?.sha256 !== hash('sha256', text)) return undefined;
  const beside: Record<string, string> = {};
  for (const { name, sha256 } of manifest.files) {
    if (name === releaseFiles.data) continue;
    const held = ownText(join(folder, basename(name)));
    if (held === undefined || hash('sha256', held) !== sha256) return undefined;
    beside[name] = held;
  }
  // The first one was not named in the manifest, which stays as it is.
  const bill = ownText(join(folder, releaseFiles.bill));
  if (bill !== undefined) beside[releaseFiles.bill] ??= bill;
  const initiatives = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Initiative)
    .map((record) => ((manifest.format ?? 1) === 1 ? fromFirstFormat(record) : record));
  return { manifest, initiatives, text, beside };
};

const foldersIn = (folder: string): readonly string[] =>
  isOwnFolder(folder)
    ? readdirSync(folder)
        .filter(isReleaseTag)
        .toSorted(byTag)
        .map((tag) => join(folder, tag))
        .filter(isOwnFolder)
    : [];

/** Every whole release in a folder, oldest first; none where there is no folder yet. */
export const readReleases = (folder: string): readonly Release[] => foldersIn(folder).flatMap((each) => readRelease(each) ?? []);

/** Folders of releases that are not whole. */
export const unfinishedReleases = (folder: string): readonly string[] =>
  foldersIn(folder).filter((each) => readRelease(each) === undefined);
