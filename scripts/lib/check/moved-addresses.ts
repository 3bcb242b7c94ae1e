import { join, relative, resolve, sep } from 'node:path';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { fileAtBase, type Base } from '../github/git.ts';

/** Where the addresses of what is no more lead to, by id. */
export type Redirected = ReadonlyMap<string, string>;

const name = 'redirects.json';

/** What the file of redirects says; nothing where it cannot be read, which is a problem of its own. */
export const redirectedIn = (text = '{}'): Redirected => {
  try {
    const found = JSON.parse(text) as object;
    return new Map(Object.entries(found).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return new Map();
  }
};

/** What the base has of it. */
export const redirectedAtBase = async (base: Base, folder: string): Promise<Redirected> =>
  redirectedIn(await fileAtBase(base, relative(base.root, resolve(folder, '..', name)).replaceAll(sep, '/')));

export interface MovedAddress {
  readonly id: string;
  /** Where it led to, and where it leads to now; undefined for nowhere. */
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/**
 * Addresses that others link to, and that lead elsewhere than before.
 * @param explained ids of entries that go with this change, which is told of them anyhow
 */
export const movedAddresses = (now: Redirected, before: Redirected, explained: ReadonlySet<string>): readonly MovedAddress[] =>
  [...new Set([...before.keys(), ...now.keys()])]
    .map((id) => ({ id, was: before.get(id), is: now.get(id) }))
    // Where its old place itself leads to the new one, it only follows.
    .filter(({ id, was, is }) => was !== is && !explained.has(id) && (was === undefined || is === undefined || now.get(was) !== is));

export const movedProblems = (folder: string, moved: readonly MovedAddress[]): readonly Problem[] =>
  moved.map((address) => describe(finding('address-moved', { file: join(folder, '..', name) }, address)));
