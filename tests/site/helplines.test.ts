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
const worldwide = places.get('global')?.open ?? [];

const hrefs = (lines: readonly Line[]): string[] => lines.flatMap(({ contacts }) => contacts.map(({ contact }) => contactHref(contact)));

const times = (source: string, part: string): number => source.split(part).length - 1;

describe.each([...places.keys()].filter(isCountry))('phone lines of %s', (country) => {
  const address = urls.helplineCountry(country);
  const source = readFileSync(join(siteFolder, address.slice(base.length), 'index.html'), 'utf8');
  const { open = [], professionals = [], stopped = [], withheld = [] } = places.get(country) ?? {};
  const shown = [...open, ...worldwide, ...professionals];

  test('every contact can be used, and those that stopped cannot', () => {
    const page = readPage(source, `${country}/index.html`, base);
    const links = page.links.filter(({ attributes }) => attributes['class'] === 'contact-link').map(({ href }) => href);
    expect(links).toEqual(hrefs(shown));
    for (const { initiative, contacts } of withheld) {
      expect(page.text).toContain(initiative.name);
      for (const { contact } of contacts) expect(page.links.map(({ href }) => href)).not.toContain(contactHref(contact));
    }
    for (const line of stopped) expect(page.text).toContain(line.initiative.name);
  });

  test('every contact says by whom it was printed, when it was read and how fresh that is', () => {
    const contacts = shown.flatMap((line) => line.contacts);
    expect(times(source, 'class="printed-by"')).toBe(contacts.length);
    expect(times(source, 'data-freshness="')).toBe(contacts.length);
  });

  test('nothing runs but the way out and a button to copy', () => {
    const scripts = [...source.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('application/ld+json'));
    expect(scripts.filter((tag) => !/ExitStrip|CopyNumber/.test(tag))).toEqual([]);
  });
});
