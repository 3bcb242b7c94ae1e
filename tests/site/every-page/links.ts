import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base, siteFolder, siteUrl, some } from '../built-site.ts';
import { pages } from './read-site.ts';
import { brokenLinks } from '../internal-links.ts';

test('every internal link, fragment and resource leads somewhere', () => {
  expect(some(brokenLinks(pages, siteFolder, base))).toEqual([]);
});

test('links to other sites tell them nothing', () => {
  const faults = pages.flatMap(({ path, links }) =>
    links
      .filter(({ href }) => /^https?:/.test(href) && !href.startsWith(siteUrl))
      .filter(
        ({ attributes }) => attributes['rel']?.includes('noopener noreferrer') !== true || attributes['referrerpolicy'] !== 'no-referrer',
      )
      .map(({ href }) => `${path}: ${href}`),
  );
  expect(some(faults)).toEqual([]);
});

test('no page loads anything from another site', () => {
  const faults = pages.flatMap(({ path, resources }) =>
    resources.filter((address) => /^(https?:)?\/\//.test(address)).map((address) => `${path}: ${address}`),
  );
  expect(some(faults)).toEqual([]);
});

test('every icon in use is in the sprite', () => {
  const symbols = new Set([...readFileSync(`${siteFolder}/icons.svg`, 'utf8').matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id));
  const used = new Set(pages.flatMap(({ resources }) => resources.filter((address) => address.startsWith(`${base}icons.svg#`))));
  expect([...used].filter((address) => !symbols.has(address.split('#')[1]))).toEqual([]);
});
