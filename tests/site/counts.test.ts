import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sizeOf } from '../../src/catalogue/facets/bitset.ts';
import { buildFacetIndex } from '../../src/catalogue/facets/facet-index.ts';
import { select } from '../../src/catalogue/facets/query.ts';
import { fromQueryString } from '../../src/catalogue/facets/selection.ts';
import { bySeen } from '../../src/catalogue/facets/sort.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { buildSettings } from '../../src/settings.ts';
import { siteFolder, some } from './built-site.ts';

const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });
const index = buildFacetIndex(entries.map(({ initiative }) => initiative).toSorted(bySeen));

const linkToSelection = /<a\b[^>]*\bhref="[^"]*\/initiatives\/\?([^"]+)"[^>]*>(.*?)<\/a>/gs;

/** How many entries a page says it has, and the link to them that stands beside. */
const headCount = /<li class="header-count">([^<]*)<\/li>.*?\bhref="[^"]*\/initiatives\/\?([^"]+)"/s;

const queryOf = (address: string): string => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));

const sizeOfSelection = (query: string): number =>
  sizeOf(select(index, fromQueryString(query, (facet, term) => index.sets[facet].has(term)).facets));

/** What the links of a page say and what they open, where they say a number. */
const countsOn = (file: string): readonly { readonly query: string; readonly said: readonly number[]; readonly opens: number }[] => {
  const source = readFileSync(join(siteFolder, file), 'utf8');
  const [, head = '', beside = ''] = headCount.exec(source) ?? [];
  const links = [...source.matchAll(linkToSelection)].map(([, address = '', inside = '']) => ({
    address,
    text: inside.replaceAll(/<[^>]*>/g, ' '),
  }));
  return [{ address: beside, text: head }, ...links].flatMap(({ address, text }) => {
    const query = queryOf(address);
    const said = numbersIn(text);
    return said.length === 0 || new URLSearchParams(query).has('q') ? [] : [{ query, said, opens: sizeOfSelection(query) }];
  });
};

test.each([
  ['home', 'index.html', 10],
  ['findings', 'findings/**/index.html', 200],
  ['focus areas', 'focus/**/index.html', 20],
  ['organisations', 'organisations/**/index.html', 100],
  ['terms', 'by/**/index.html', 100],
])('every number that leads to a selection on pages of %s is the size of what it opens', (_kind, pattern, atLeast) => {
  const counts = globSync(pattern, { cwd: siteFolder }).flatMap((file) => countsOn(file).map((count) => ({ file, ...count })));
  const faults = counts.filter(({ said, opens }) => !said.includes(opens));
  expect(some(faults.map(({ file, query, said, opens }) => `${file}: ${query} says ${said.join(', ')} and opens ${opens}`))).toEqual([]);
  expect(counts.length).toBeGreaterThanOrEqual(atLeast);
});
