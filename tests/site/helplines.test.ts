import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contactHref } from '../../src/catalogue/helplines/contact-links.ts';
import { linesByPlace } from '../../src/catalogue/helplines/helplines.ts';
import { createUrls } from '../../src/catalogue/addresses/urls.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { buildSettings } from '../../src/settings.ts';
import { isCountry } from '../../src/vocabulary/countries.ts';
import { base, readPage, siteFolder } from './built-site.ts';
import { expectedLinks } from './expected-order.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });
const initiatives = entries.map(({ initiative }) => initiative);
const places = linesByPlace(initiatives, today);
const urls = createUrls(base, 'en');

const times = (source: string, part: string): number => source.split(part).length - 1;

test.each(languageFolders)('where no line answers in a language any more, its page in %s has no heading over nothing', (prefix) => {
  const folder = join(siteFolder, prefix, 'helplines/language');
  const pages = readdirSync(folder).map((tag) => readFileSync(join(folder, tag, 'index.html'), 'utf8'));
  const empty = pages.filter((source) => !source.includes('class="contact-link"'));
  expect(empty.length).toBeLessThan(pages.length);
  expect(empty.filter((source) => source.includes('id="abroad"'))).toEqual([]);
});

describe.each([...places.keys()].filter(isCountry))('phone lines of %s', (country) => {
  const address = urls.helplineCountry(country);
  const source = readFileSync(join(siteFolder, address.slice(base.length), 'index.html'), 'utf8');
  const expected = expectedLinks(initiatives, country, today);
  const { stopped = [], withheld = [] } = places.get(country) ?? {};
  const page = readPage(source, `${country}/index.html`, base);
  const links = page.links.filter(({ attributes }) => attributes['class'] === 'contact-link').map(({ href }) => href);

  test('its lines stand in the order of fit, from the first to the last', () => {
    expect(links).toEqual(expected);
  });

  test('what is withheld and what has stopped is named and cannot be used', () => {
    for (const { initiative, contacts } of withheld) {
      expect(page.text).toContain(initiative.name);
      for (const { contact } of contacts) expect(page.links.map(({ href }) => href)).not.toContain(contactHref(contact));
    }
    for (const { initiative, contacts } of stopped) {
      expect(page.text).toContain(initiative.name);
      // Its number may have passed to another line.
      for (const href of contacts.map(({ contact }) => contactHref(contact)).filter((own) => !expected.includes(own)))
        expect(page.links.map((link) => link.href)).not.toContain(href);
    }
  });

  test('a line for a part of the country says for which', () => {
    const { open = [], children = [], reports = [] } = places.get(country) ?? {};
    const areas = [open, children, reports].flat().flatMap(({ contacts }) => contacts.flatMap(({ contact }) => contact.area ?? []));
    for (const area of areas) expect(page.text).toContain(`Only for ${area}`);
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
