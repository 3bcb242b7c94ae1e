import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contactHref } from '../../src/catalogue/helplines/contact-links.ts';
import { linesByPlace, type Line } from '../../src/catalogue/helplines/helplines.ts';
import { byName } from '../../src/catalogue/facets/sort.ts';
import { createUrls } from '../../src/catalogue/addresses/urls.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { buildSettings } from '../../src/settings.ts';
import { isCountry } from '../../src/vocabulary/countries.ts';
import { base, readPage, siteFolder } from './built-site.ts';

const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });
const places = linesByPlace(entries.map(({ initiative }) => initiative).toSorted(byName), today);
const urls = createUrls(base, 'en');
const hrefs = (lines: readonly Line[]): string[] => lines.flatMap(({ contacts }) => contacts.map(({ contact }) => contactHref(contact)));

const times = (source: string, part: string): number => source.split(part).length - 1;

describe.each([...places.keys()].filter(isCountry))('phone lines of %s', (country) => {
  const address = urls.helplineCountry(country);
  const source = readFileSync(join(siteFolder, address.slice(base.length), 'index.html'), 'utf8');
  const { open = [], children = [], reports = [], professionals = [], stopped = [], withheld = [] } = places.get(country) ?? {};
  const own = [...open, ...children, ...reports, ...professionals];
  const page = readPage(source, `${country}/index.html`, base);
  const links = page.links.filter(({ attributes }) => attributes['class'] === 'contact-link').map(({ href }) => href);

  test('every contact of the country can be used, before any that serves everybody, and those that stopped cannot', () => {
    expect(links.toSorted()).toEqual(expect.arrayContaining(hrefs(own)));
    const everywhere = new Set(hrefs(places.get('global')?.open ?? []));
    const first = links.findIndex((href) => everywhere.has(href ?? ''));
    const last = links.findLastIndex((href) => hrefs(open).includes(href ?? '') && !everywhere.has(href ?? ''));
    if (first >= 0) expect(last).toBeLessThan(first);
    for (const { initiative, contacts } of withheld) {
      expect(page.text).toContain(initiative.name);
      for (const { contact } of contacts) expect(page.links.map(({ href }) => href)).not.toContain(contactHref(contact));
    }
    for (const line of stopped) expect(page.text).toContain(line.initiative.name);
  });

  test('every contact says who printed it and how old that is, in one sentence', () => {
    expect(times(source, 'class="contact-age')).toBe(links.length);
    expect(times(source, '<details class="printed-by"><summary>')).toBe(links.length);
  });

  test('nothing runs but the way out, a button to copy, and the key that closes the menu', () => {
    const scripts = [...source.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('application/ld+json'));
    expect(scripts.filter((tag) => !/ExitStrip|CopyNumber|SiteHeader/.test(tag))).toEqual([]);
  });
});
