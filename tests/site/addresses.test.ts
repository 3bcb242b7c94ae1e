import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { facetKeys, facets } from '../../src/catalogue/facets/facets.ts';
import { createUrls } from '../../src/catalogue/addresses/urls.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { furtherLanguages } from '../../src/i18n/help/help-languages.ts';
import { siteLanguages } from '../../src/i18n/strings.ts';
import { buildSettings } from '../../src/settings.ts';
import { missingTypes, pagesOfNoType } from '../browser/page-types.ts';
import { addressesOf, base, siteFolder, some } from './built-site.ts';

const listFile = new URL('addresses.txt', import.meta.url);
const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });
const addresses = addressesOf(siteFolder, base);
const urls = createUrls(base, 'en');

const missing = (expected: Iterable<string>): string[] => some([...new Set(expected)].filter((address) => !addresses.has(address)));

/**
 * What others may link to, in the main language: not what is named by a digest, a page of a list that moves as it grows,
 * or one of the files that every entry has. The other languages have the same, so the list need not say it three times.
 */
const isPromised =
  /^(?!\/(?:(?:_astro|pagefind|explorer|api\/v1\/initiatives|fr|es)\/|contribute\/catalogue-|helplines\/capitals\.json|_headers|_redirects))(?!.*\/page\/)/;

/** Where the pages of the languages start that only lines are told in. */
const furtherRoots = furtherLanguages.map((language) => `/${language.toLowerCase()}/`);
const isInFurther = (path: string): boolean => furtherRoots.some((root) => path.startsWith(root));

/** What stands below the address of every language: pages, and files that people read. The lines of a country as a table stand once. */
const isInLanguages = /\/$|^\/(?:findings|landscape|helplines)\/(?![A-Z]{2}\.csv$)/;

/** Pages that are in the further languages too. */
const isToldFurther = /^\/(?:helplines\/(?:[A-Z]{2}\/|language\/[^/]+\/)?|safety\/)$/;

const inAllLanguages = (path: string): readonly string[] => [
  ...(isInLanguages.test(path)
    ? siteLanguages.map((language) => urls.inLanguage(`${base}${path.slice(1)}`, language))
    : [`${base}${path.slice(1)}`]),
  ...(isToldFurther.test(path) ? furtherRoots.map((root) => `${base}${root.slice(1)}${path.slice(1)}`) : []),
];

describe('the site has', () => {
  test('every kind of page', () => {
    expect(missingTypes).toEqual([]);
  });

  test('no page that is of no kind', () => {
    expect(some([...pagesOfNoType()])).toEqual([]);
  });

  test('a page for every entry', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(missing(entries.map(({ id }) => urls.initiative(id)))).toEqual([]);
  });

  test.each(facetKeys)('a page for every term in use: %s', (key) => {
    const terms = entries.flatMap(({ initiative }) => facets[key].termsOf(initiative));
    expect(missing([urls.facet(key), ...terms.map((term) => urls.term(key, term))])).toEqual([]);
  });

  // Others link here. An address that must go needs a page that says where its content is now, at the same address.
  test('every address it ever had', async () => {
    const kept = (await readFile(listFile, 'utf8')).split('\n').filter((line) => line !== '');
    const gone = missing(kept.flatMap(inAllLanguages));
    expect(gone).toEqual([]);
    const fresh = [...addresses]
      .map((address) => `/${address.slice(base.length)}`)
      .filter((path) => isPromised.test(path) && !isInFurther(path) && !kept.includes(path));
    // Run with KEEP_ADDRESSES=1 when a release is made: its addresses are promised from then on.
    if (process.env['KEEP_ADDRESSES'] === '1') await writeFile(listFile, `${[...kept, ...fresh].toSorted().join('\n')}\n`);
  });
});
