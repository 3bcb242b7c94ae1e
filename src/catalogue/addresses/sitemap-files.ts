import { html, type Markup } from '../text/html.ts';

/** The protocol allows 50,000 addresses a file; smaller parts load faster and show where a fault lies. */
const mostPerFile = 5000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const document = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.html}`;

const urlSet = (addresses: readonly string[]): string =>
  document(html`<urlset xmlns="${namespace}">\n${addresses.map((address) => html`<url><loc>${address}</loc></url>\n`)}</urlset>\n`);

const indexOf = (parts: readonly string[]): string =>
  document(
    html`<sitemapindex xmlns="${namespace}">\n${parts.map((part) => html`<sitemap><loc>${part}</loc></sitemap>\n`)}</sitemapindex>\n`,
  );

/**
 * The files of a sitemap, by name: one, or an index and its parts.
 * @param home address of the site, with a slash at its end
 */
export const sitemapFiles = (addresses: readonly string[], home: string): ReadonlyMap<string, string> => {
  if (addresses.length <= mostPerFile) return new Map([['sitemap.xml', urlSet(addresses)]]);
  const parts = Array.from({ length: Math.ceil(addresses.length / mostPerFile) }, (_, part) =>
    addresses.slice(part * mostPerFile, (part + 1) * mostPerFile),
  );
  const names = parts.map((_, part) => `sitemap-${part + 1}.xml`);
  return new Map([
    ['sitemap.xml', indexOf(names.map((name) => `${home}${name}`))],
    ...parts.map((part, at): [string, string] => [names[at] ?? '', urlSet(part)]),
  ]);
};
