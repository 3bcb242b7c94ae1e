import { addressesOf, type BuiltPage } from './built-site.ts';

/** Links and resources of the site itself that lead nowhere: `page: address`. */
export const brokenLinks = (pages: readonly BuiltPage[], folder: string, base: string): string[] => {
  const files = addressesOf(folder, base);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const faults: string[] = [];
  const targetOf = (address: string, origin: string, from: string) => {
    const url = new URL(address, `${origin}${from}`);
    return { isOwn: url.origin === origin, path: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
  };
  // The same addresses stand on thousands of pages. Those that begin anew lead from each of them to the same place.
  const known = new Map<string, ReturnType<typeof targetOf>>();
  for (const page of pages) {
    const { origin } = new URL(page.canonical ?? 'https://this-site.test');
    const addresses = new Set([...page.links.map(({ href }) => href), ...page.resources]);
    for (const address of addresses) {
      const key = `${origin} ${address}`;
      const found = known.get(key) ?? targetOf(address, origin, page.path);
      if (/^(?:\/|[a-z][a-z+.-]*:)/i.test(address)) known.set(key, found);
      const { isOwn, path, fragment } = found;
      if (!isOwn) continue;
      if (!files.has(path)) faults.push(`${page.path}: ${address}`);
      const target = byPath.get(path);
      if (fragment !== '' && target !== undefined && !target.ids.has(fragment)) faults.push(`${page.path}: ${address} (no such id)`);
    }
  }
  return faults;
};
