import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { createUrls } from '../../src/catalogue/addresses/urls.ts';
import { emergencyNumbersOf } from '../../src/catalogue/helplines/emergency.ts';
import { linesByPlace, linesForPeople } from '../../src/catalogue/helplines/helplines.ts';
import { fill } from '../../src/i18n/format.ts';
import { directionOf, furtherLanguages, helpLanguages, helpWordsOf } from '../../src/i18n/help/help-languages.ts';
import { buildSettings } from '../../src/settings.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { readEmergencyNumbers } from '../../src/store/read-emergency-numbers.ts';
import { areaName } from '../../src/vocabulary/areas.ts';
import { countries, isCountry } from '../../src/vocabulary/countries.ts';
import { neighbours } from '../../src/vocabulary/neighbours.ts';
import { base, readPage, siteFolder, siteUrl, some, type BuiltPage } from './built-site.ts';
import { expectedLinks } from './expected-order.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });
const initiatives = entries.map(({ initiative }) => initiative);
const places = linesByPlace(initiatives, today);
const emergency = readEmergencyNumbers(contentFolder, today).numbers;
const codes = Object.keys(countries).filter(isCountry);
const main = createUrls(base, 'en');

const pagesRead = new Map<string, BuiltPage>();
/** A page by its address; read once, however many rules ask. */
const pageOf = (address: string): BuiltPage => {
  const page = pagesRead.get(address) ?? readPage(sourceOf(address), 'index.html', base);
  pagesRead.set(address, page);
  return page;
};

const sourceOf = (address: string): string => readFileSync(join(siteFolder, address.slice(base.length), 'index.html'), 'utf8');

/** The same as the order of the English page, whatever may be shown of it here. */
const expectedOn = new Map(codes.map((country) => [country, expectedLinks(initiatives, country, today)]));

/** Text of a page that stands under no other language, with names, numbers and scripts out. */
const ownText = (source: string): string => {
  const own = DomUtils.findOne(({ name }) => name === 'main', parseDocument(source).children)?.children ?? [];
  const walk = (nodes: typeof own): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.data;
        if (!('children' in node)) return '';
        const attribs = 'attribs' in node ? node.attribs : {};
        const isForeign = attribs['lang'] !== undefined || node.type === 'script' || ('name' in node && node.name === 'bdi');
        return isForeign ? ' ' : walk(node.children);
      })
      .join(' ');
  return walk(own);
};

/** Little words of English sentences; names begin them with a capital. */
const english = /(?<!\p{L})(?:the|this|are|not|from|with|for|where|number|line|lines|country|page)(?!\p{L})/gu;

describe.each(furtherLanguages)('%s', (language) => {
  const urls = createUrls(base, language);
  const words = helpWordsOf(language);
  const finder = pageOf(urls.helplines);

  test('the page of every country has its emergency numbers first, then the same contacts in the same order as in English', () => {
    const faults = codes.flatMap((country) => {
      const { links } = pageOf(urls.helplineCountry(country));
      const shown = links.filter(({ attributes }) => attributes['class'] === 'contact-link').map(({ href }) => href);
      const dialled = links.filter(({ href }) => href.startsWith('tel:')).map(({ href }) => href);
      const urgent = emergencyNumbersOf(emergency, country).map(({ number }) => `tel:${number}`);
      return [
        ...(shown.join() === expectedOn.get(country)?.join() ? [] : [`${country}: ${shown.join(' ')}`]),
        ...(dialled.slice(0, urgent.length).join() === urgent.join()
          ? []
          : [`${country}: ${dialled.join(' ')} instead of ${urgent.join(' ')}`]),
      ];
    });
    expect(some(faults)).toEqual([]);
  });

  test('a line for a part of a country says for which', () => {
    const faults = codes.flatMap((country) => {
      const { open = [], children = [], reports = [] } = places.get(country) ?? {};
      const areas = [open, children, reports].flat().flatMap(({ contacts }) => contacts.flatMap(({ contact }) => contact.area ?? []));
      const { text } = pageOf(urls.helplineCountry(country));
      return areas
        .filter((area) => !text.includes(fill(words.line.area, { area: areaName(area, language) })))
        .map((area) => `${country}: ${area}`);
    });
    expect(some(faults)).toEqual([]);
  });

  test('the page of a country leads to its neighbours that have lines', () => {
    const addresses = codes.map((code) => urls.helplineCountry(code));
    const faults = codes.filter((country) => {
      const { links } = pageOf(urls.helplineCountry(country));
      const near = (neighbours[country] ?? []).filter((code) => places.has(code)).map((code) => urls.helplineCountry(code));
      const led = links.filter(({ attributes, href }) => attributes['hreflang'] === undefined && addresses.includes(href));
      return led.map(({ href }) => href).join() !== near.join();
    });
    expect(some(faults)).toEqual([]);
  });

  test('where there is a line for children alone, the page says that none for adults was found', () => {
    const onlyChildren = codes.filter((country) => {
      const { open = [], children = [] } = places.get(country) ?? {};
      return open.length === 0 && children.length > 0;
    });
    expect(onlyChildren.length).toBeGreaterThan(0);
    for (const country of onlyChildren) expect(sourceOf(urls.helplineCountry(country)), country).toContain(words.country.noAdults);
  });

  test('the finder leads to the page of every country, and those with lines are apart', () => {
    const addresses = finder.links.map(({ href }) => href);
    expect(some(codes.map((code) => urls.helplineCountry(code)).filter((address) => !addresses.includes(address)))).toEqual([]);
    const withLines = codes.filter((code) => linesForPeople(places.get(code)).length > 0);
    const first = addresses.filter((href) => codes.some((code) => href === urls.helplineCountry(code))).slice(0, withLines.length);
    expect(first.toSorted()).toEqual(withLines.map((code) => urls.helplineCountry(code)).toSorted());
  });

  test.each(['helplines', 'country', 'safety'] as const)(
    '%s: it is read from its side, says that it was not reviewed, and leads to all languages',
    (kind) => {
      const address = kind === 'country' ? urls.helplineCountry('LB') : urls[kind];
      const source = sourceOf(address);
      const page = readPage(source, 'index.html', base);
      expect(page.language).toBe(language);
      expect(source).toContain(`dir="${directionOf(language)}"`);
      expect(page.text).toContain(words.frame.notReviewed);
      expect(page.text).toContain(words.frame.rest);
      expect(page.text).toContain(words.exit.leave);
      const versions = helpLanguages.map((other) => `${siteUrl}${urls.inLanguage(address, other)}`);
      expect(new Set(page.versions)).toEqual(new Set(versions));
      const switched = page.links
        .filter(({ element, attributes }) => element === 'a' && attributes['hreflang'] !== undefined)
        .map(({ href }) => href);
      for (const other of helpLanguages.filter((each) => each !== language)) expect(switched).toContain(urls.inLanguage(address, other));
    },
  );

  test('an address in its folder where nothing is gets a page in the language, which leads to the lines', () => {
    const source = readFileSync(join(siteFolder, language.toLowerCase(), '404.html'), 'utf8');
    const page = readPage(source, '404.html', base);
    expect([page.language, page.listed, page.versions]).toEqual([language, false, []]);
    expect(page.text).toContain(words.frame.notFound);
    expect(page.links.map(({ href }) => href)).toContain(urls.helplines);
    expect(ownText(source).match(english) ?? []).toEqual([]);
  });

  test('nothing is in English but what is marked so', () => {
    for (const address of [
      urls.helplines,
      urls.helplineCountry('LB'),
      urls.helplineCountry('US'),
      urls.helplineLanguage('en'),
      urls.safety,
    ])
      expect(ownText(sourceOf(address)).match(english) ?? [], address).toEqual([]);
  });

  test('every link to a page in English says so', () => {
    const source = sourceOf(urls.helplineCountry('US'));
    const leading = [...source.matchAll(/<a href="([^"]+)"[^>]*>[^<]*<\/a>\s*(<span[^>]*>)?([^<]*)/g)].filter(([, href = '']) =>
      href.startsWith(`${base}initiatives/`),
    );
    expect(leading.length).toBeGreaterThan(0);
    expect(leading.filter(([, , , after = '']) => !after.includes(words.frame.inEnglish)).map(([link]) => link)).toEqual([]);
  });
});

/** "116 000" in a name of another direction would be read "000 116". */
test.each(furtherLanguages.filter((language) => directionOf(language) === 'rtl'))(
  '%s: words of another language keep their own direction',
  (language) => {
    const urls = createUrls(base, language);
    const faults = codes.flatMap((country) => {
      const source = sourceOf(urls.helplineCountry(country));
      const marked = [...source.slice(source.indexOf('<main')).matchAll(/<[a-z]+\b[^>]*\slang="[^>]*>/g)].map(([tag]) => tag);
      return marked.filter((tag) => !tag.includes(' dir="')).map((tag) => `${country}: ${tag}`);
    });
    expect(some(faults)).toEqual([]);
  },
);

test.each(languageFolders)('the pages of lines in the languages of the site lead to these languages too: %s', (prefix) => {
  for (const path of ['helplines/', 'helplines/NP/', 'helplines/language/ar/']) {
    const { links, versions } = pageOf(`${base}${prefix}${path}`);
    const here = `${base}${prefix}${path}`;
    const urls = createUrls(base, prefix === '' ? 'en' : prefix.slice(0, -1));
    for (const language of furtherLanguages) {
      expect(links.map(({ href }) => href)).toContain(urls.inLanguage(here, language));
      expect(versions).toContain(`${siteUrl}${urls.inLanguage(here, language)}`);
    }
  }
});

test.each(helpLanguages)('%s: the page of a country says once, before all else, what to do in danger', (language) => {
  const urls = createUrls(base, language);
  const { danger, dangerNote } = helpWordsOf(language).country;
  const faults = codes.filter((country) => {
    const { headings, text } = pageOf(urls.helplineCountry(country));
    const hasNumber = emergencyNumbersOf(emergency, country).length > 0;
    return headings[1]?.text !== danger || text.split(dangerNote).length - 1 !== (hasNumber ? 0 : 1);
  });
  expect(some(faults)).toEqual([]);
});

test('no other page of the site speaks of them', () => {
  for (const address of [main.home, main.about, main.explorer(), main.findings]) {
    const { links } = pageOf(address);
    expect(links.filter(({ href }) => furtherLanguages.some((language) => href.startsWith(`${base}${language.toLowerCase()}/`)))).toEqual(
      [],
    );
  }
});
