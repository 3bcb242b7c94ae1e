import Fuse from 'fuse.js';
import type { EntryOutline } from '../catalogue/checks/entry-outline.ts';
import { completeAddress } from '../catalogue/text/complete-address.ts';
import { comparableName, comparableUrl } from '../catalogue/text/normalise.ts';

export interface NearEntry {
  readonly id: string;
  readonly name: string;
  readonly sameSite: boolean;
}

const most = 5;
/** Sites on which many initiatives have a page say nothing about being the same. */
const mostOnSite = 5;
/** Shorter names stand by chance in longer ones. */
const shortestInside = 5;

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) && /^https?:/.test(address) ? new URL(address).host.replace(/^www\./, '') : undefined;

/** Finds the entries that may be the same initiative: on the same page, on the same website, or with a name or other name like it. */
export const createNearest = (entries: readonly EntryOutline[]) => {
  const names = new Fuse(entries, { keys: ['name', 'aliases'], threshold: 0.3, ignoreLocation: true, minMatchCharLength: 3 });
  return (name: string, address: string): readonly NearEntry[] => {
    const meant = completeAddress(address.trim());
    const host = meant === undefined ? undefined : hostOf(meant);
    const neighbours = host === undefined ? [] : entries.filter(({ url }) => url !== undefined && hostOf(url) === host);
    const samePage = neighbours.filter(({ url = '' }) => meant !== undefined && comparableUrl(url) === comparableUrl(meant));
    const sameSite = [...samePage, ...(neighbours.length > mostOnSite ? [] : neighbours)];
    const alike = name.trim().length < 3 ? [] : names.search(name.trim().slice(0, 60), { limit: most }).map(({ item }) => item);
    const typed = comparableName(name);
    const namesOf = (entry: EntryOutline): readonly string[] => [entry.name, ...(entry.aliases ?? [])].map(comparableName);
    // Beside the one of that very name, what only looks like it is none of them.
    const hasName = alike.some((entry) => namesOf(entry).includes(typed));
    const named = hasName ? alike.filter((entry) => namesOf(entry).some((one) => one.includes(typed))) : alike;
    // "Polaris Nonechka" is the "Nonechka" that is there.
    const inside = entries.filter((entry) =>
      namesOf(entry).some((one) => one.length >= shortestInside && ` ${typed} `.includes(` ${one} `)),
    );
    return [...new Set([...sameSite, ...inside, ...named])]
      .slice(0, most)
      .map((entry) => ({ id: entry.id, name: entry.name, sameSite: sameSite.includes(entry) }));
  };
};
