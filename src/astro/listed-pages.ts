import { readFileSync } from 'node:fs';

/** The canonical address of a page, or nothing for one that search engines are asked not to list. */
const listedAddress = (page: Buffer): string | undefined => {
  const head = page.subarray(0, page.indexOf('</head>')).toString();
  return head.includes('<meta name="robots" content="noindex') ? undefined : /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
};

/** Addresses of the pages that search engines may list, read from the finished pages. */
export const listedAddresses = (pages: readonly string[]): readonly string[] =>
  pages.flatMap((file) => listedAddress(readFileSync(file)) ?? []);
