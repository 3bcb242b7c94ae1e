import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/catalogue/facets/bitset.ts';
import { buildFacetIndex } from '../../src/catalogue/facets/facet-index.ts';
import { facetKeys } from '../../src/catalogue/facets/facets.ts';
import { select } from '../../src/catalogue/facets/query.ts';
import { onlyTerm } from '../../src/catalogue/facets/selection.ts';
import { bySeen } from '../../src/catalogue/facets/sort.ts';
import { createUrls } from '../../src/catalogue/addresses/urls.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { buildSettings } from '../../src/settings.ts';
import { base, readPage, siteFolder, some } from './built-site.ts';

const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });
const initiatives = entries.map(({ initiative }) => initiative).toSorted(bySeen);
const index = buildFacetIndex(initiatives);
const urls = createUrls(base, 'en');
const ids = new Map(initiatives.map(({ id }) => [urls.initiative(id), id]));

const read = (address: string): string => readFileSync(join(siteFolder, address.slice(base.length), 'index.html'), 'utf8');

/** The main part alone: header and footer link to nothing of the list. */
const mainOf = (source: string): string => source.slice(source.indexOf('<main'), source.indexOf('</main>'));

/** The entries a page lists, in its order. */
const listedOn = (address: string): string[] => [
  ...new Set(readPage(mainOf(read(address)), address, base).links.flatMap(({ href }) => ids.get(href) ?? [])),
];

const furtherPages = (address: string): string[] => {
  try {
    return readdirSync(join(siteFolder, address.slice(base.length), 'page'))
      .toSorted((a, b) => Number(a) - Number(b))
      .map((page) => `${address}page/${page}/`);
  } catch {
    return [];
  }
};

test('the pages of every term list exactly what the explorer selects', () => {
  const faults = facetKeys.flatMap((facet) =>
    [...index.sets[facet].keys()].flatMap((term) => {
      const address = urls.term(facet, term);
      const wanted = rowsOf(select(index, onlyTerm(facet, term).facets)).flatMap((row) => initiatives[row]?.id ?? []);
      const listed = [...new Set([address, ...furtherPages(address)].flatMap(listedOn))];
      return listed.length === wanted.length && wanted.every((id) => listed.includes(id))
        ? []
        : [`${address}: ${listed.length} of ${wanted.length}`];
    }),
  );
  expect(some(faults)).toEqual([]);
});

test('every initiative is reached from the first page of the list by turning its pages, without a script', () => {
  const seen = new Set<string>();
  const turned: string[] = [];
  for (let address: string | undefined = urls.explorer(); address !== undefined && !turned.includes(address);) {
    turned.push(address);
    const { links } = readPage(mainOf(read(address)), address, base);
    const listed = links.flatMap(({ href }) => ids.get(href) ?? []);
    expect(listed.length, address).toBeGreaterThan(0);
    for (const id of listed) seen.add(id);
    address = links.find(({ attributes }) => attributes['rel'] === 'next')?.href;
  }
  expect(turned.length).toBeGreaterThan(1);
  expect(seen.size).toBe(initiatives.length);
});

test('what changed names as many entries of each kind as it counts', () => {
  const { children } = parseDocument(read(urls.changes));
  const kinds = DomUtils.findAll(
    ({ name, attribs }) => name === 'section' && /^month-.{7}-/.test(attribs['aria-labelledby'] ?? ''),
    children,
  );
  expect(kinds.length).toBeGreaterThan(0);
  for (const kind of kinds) {
    const said = Number.parseInt(DomUtils.textContent(DomUtils.getElementsByTagName('h3', [kind])).replaceAll(',', ''), 10);
    expect(DomUtils.getElementsByTagName('li', [kind])).toHaveLength(said);
  }
});
