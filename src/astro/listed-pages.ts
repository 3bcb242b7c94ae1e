import { closeSync, openSync, readSync } from 'node:fs';

/** One for all pages, and larger than any head: a new one for each page takes longer than to read it. */
const buffer = Buffer.alloc(65_536);

const beginningOf = (file: string): Buffer => {
  const page = openSync(file, 'r');
  try {
    return buffer.subarray(0, readSync(page, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(page);
  }
};

/**
 * The canonical address of a page, or nothing for one that search engines are asked not to list.
 * @throws Error when the head of the page does not end within what is read of it
 */
const listedAddress = (file: string): string | undefined => {
  const page = beginningOf(file);
  const end = page.indexOf('</head>');
  if (end === -1) throw new Error(`${file} has no end of its head in its first ${buffer.length} bytes, so the sitemap cannot tell of it.`);
  const head = page.subarray(0, end).toString();
  return head.includes('<meta name="robots" content="noindex') ? undefined : /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
};

/** Addresses of the pages that search engines may list, read from the finished pages. */
export const listedAddresses = (pages: readonly string[]): readonly string[] => pages.flatMap((file) => listedAddress(file) ?? []);
