import Fuse from 'fuse.js';
import type { Initiative } from '../../../src/schema/initiative.ts';

export interface Near {
  readonly initiative: Initiative;
  readonly why: string;
}

const most = 3;

const hostOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : new URL(address).host.replace(/^www\./, '');

/** The other entries that one would take an entry for: a page on the same site, or a name that is close. */
export const nearestEntries = (initiative: Initiative, all: readonly Initiative[]): readonly Near[] => {
  const others = all.filter(({ id }) => id !== initiative.id);
  const host = hostOf(initiative.url);
  const sameSite = others
    .filter(({ url }) => host !== undefined && hostOf(url) === host)
    .map((other): Near => ({ initiative: other, why: `same site, ${host}` }));
  const fuse = new Fuse(others, { keys: ['name', 'aliases'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 3 });
  const names = [initiative.name, ...(initiative.aliases ?? [])];
  const alike = names.flatMap((name) =>
    fuse.search(name.slice(0, 60)).map(({ item }): Near => ({ initiative: item, why: `name close to "${name}"` })),
  );
  return [...new Map([...sameSite, ...alike].map((near) => [near.initiative.id, near])).values()].slice(0, most);
};
