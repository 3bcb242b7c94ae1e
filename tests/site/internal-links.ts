import { addressesOf, type BuiltPage } from './built-site.ts';

/** Links and resources of the site itself that lead nowhere: `page: address`. */
export const brokenLinks = (pages: readonly BuiltPage[], folder: string, base: string): string[] => {
  const files = addressesOf(folder, base);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const faults: string[] = [];
  for (const page of pages) {
    const { origin } = new URL(page.canonical ?? 'https://this-site.test');
    const addresses = new Set([...page.links.map(({ href }) => href), ...page.resources]);
    for (const address of addresses) {
      const url = new URL(address, `${origin}${page.path}`);
      if (url.origin !== origin) continue;
      const path = decodeURI(url.pathname);
      if (!files.has(path)) faults.push(`${page.path}: ${address}`);
      const fragment = decodeURIComponent(url.hash.slice(1));
      const target = byPath.get(path);
      if (fragment !== '' && target !== undefined && !target.ids.has(fragment)) faults.push(`${page.path}: ${address} (no such id)`);
    }
  }
  return faults;
};
