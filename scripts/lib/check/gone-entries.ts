import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isReleaseTag, releaseFiles } from '../../../src/catalogue/releases/release.ts';
import { fileIn } from '../../../src/entry/entry-file.ts';
import { idOf } from '../../../src/entry/entry-id.ts';
import { translationName } from '../../../src/entry/translation-name.ts';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { isOwnFolder, ownText } from '../../../src/store/own-file.ts';
import { namesAtBase, type Base } from '../github/git.ts';
import type { All } from './read-all.ts';

/** Each record of a release begins with its id. Those of a release that is not whole may have been published as well. */
const idsInRelease = (folder: string): readonly string[] =>
  [...(ownText(join(folder, releaseFiles.data)) ?? '').matchAll(/^\{"id":"([a-z0-9-]+)"/gm)].flatMap(([, id]) => id ?? []);

const idsInReleases = (folder: string): readonly string[] =>
  isOwnFolder(folder)
    ? readdirSync(folder)
        .filter(isReleaseTag)
        .map((tag) => join(folder, tag))
        .filter(isOwnFolder)
        .flatMap(idsInRelease)
    : [];

const idsAtBase = async (base: Base, folder: string): Promise<readonly string[]> =>
  (await namesAtBase(base, relative(base.root, resolve(folder)).replaceAll(sep, '/')))
    .filter((name) => name.endsWith('.mdx') && translationName(name) === undefined)
    .map(idOf);

/**
 * Entries whose addresses others may have by now, since a release or the commit that work began from has them, and that are neither
 * there nor lead anywhere nor stand in the list of what is left out.
 * @param folder of the entries; releases lie beside it
 * @param base undefined where there is no repository
 */
export const goneEntries = async (
  folder: string,
  base: Base | undefined,
  { ids, redirected, leftOut }: Pick<All, 'ids' | 'redirected' | 'leftOut'>,
): Promise<readonly Problem[]> => {
  const published = new Set([
    ...idsInReleases(join(folder, '..', 'releases')),
    ...(base === undefined ? [] : await idsAtBase(base, folder)),
  ]);
  return [...published]
    .filter((id) => !ids.has(id) && !redirected.has(id) && !leftOut.has(id))
    .toSorted()
    .map((id) => describe(finding('entry-gone', { file: fileIn(folder, `${id}.mdx`) }, { id })));
};
