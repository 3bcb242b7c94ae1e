import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { buildSettings } from '../../../src/settings.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { createUrls } from '../../../src/catalogue/addresses/urls.ts';
import { siteLanguages, stringsOf } from '../../../src/i18n/strings.ts';
import { base, readPage, siteFolder, siteUrl, some, type BuiltPage } from '../built-site.ts';
import { pages } from './read-site.ts';

/** Runs a check on every page and names the pages where it finds something. */
const faultsOf = (check: (page: BuiltPage) => readonly string[]): string[] =>
  some(pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`)));

const listed = pages.filter((page) => page.listed);

const twice = (valueOf: (page: BuiltPage) => string): string[] => {
  const owners = Map.groupBy(listed, (page) => `${page.language} ${valueOf(page)}`);
  return some(
    [...owners].filter(([, group]) => group.length > 1).map(([value, group]) => `${value}: ${group.map(({ path }) => path).join(' ')}`),
  );
};

describe('the head of every page', () => {
  test('has a title of its own', () => {
    expect(faultsOf(({ title }) => (title.trim() === '' ? ['no title'] : []))).toEqual([]);
    expect(twice(({ title }) => title)).toEqual([]);
  });

  test('has a description', () => {
    expect(faultsOf(({ description = '', listed }) => (listed && description.trim().length < 20 ? [`"${description}"`] : []))).toEqual([]);
  });

  test('names its own address as the canonical one', () => {
    const missing = faultsOf(({ path, canonical, listed }) => (listed && canonical !== `${siteUrl}${path}` ? [String(canonical)] : []));
    expect(missing).toEqual([]);
  });

  test('names its versions in other languages, which name it', () => {
    const byAddress = new Map(pages.map((page) => [`${siteUrl}${page.path}`, page]));
    const faults = faultsOf(({ path, versions }) =>
      versions.filter((address) => byAddress.get(address)?.versions.includes(`${siteUrl}${path}`) !== true),
    );
    expect(faults).toEqual([]);
  });

  test('has structured data that can be read', () => {
    const unreadable = faultsOf(({ structuredData }) =>
      structuredData.flatMap((text) => {
        try {
          const data = JSON.parse(text) as Record<string, unknown>;
          return data['@context'] === 'https://schema.org' ? [] : ['no @context'];
        } catch (error) {
          return [String(error)];
        }
      }),
    );
    expect(unreadable).toEqual([]);
  });
});

const { entries } = await readCatalogue(buildSettings(process.env).contentFolder, { today: '2999-12-31' });
const printedBraces = entries.flatMap(({ record }) => record.sources.map(({ title }) => title)).filter((title) => title.includes('{'));

describe('the body of every page', () => {
  test('has one h1, and headings in order', () => {
    const faults = faultsOf(({ headings }) => [
      ...(headings.filter(({ level }) => level === 1).length === 1 ? [] : ['not exactly one h1']),
      ...headings.flatMap(({ level, text }, at) => {
        const before = headings[at - 1]?.level ?? level;
        return level > before + 1 ? [`h${level} "${text.trim()}" after h${before}`] : [];
      }),
    ]);
    expect(faults).toEqual([]);
  });

  test('shows no value that a program should have caught', () => {
    const slips = /\bundefined\b|\[object \w+\]|\bNaN\b|\{[a-z]\w*\}/g;
    // Titles stand as their pages print them, braces and all.
    const ours = (text: string): string => printedBraces.reduce((rest, title) => rest.replaceAll(title, ''), text);
    expect(
      faultsOf(({ text }) => {
        if (text.search(slips) === -1) return [];
        const own = ours(text);
        return [...own.matchAll(slips)].map(({ index }) => own.slice(Math.max(0, index - 40), index + 40));
      }),
    ).toEqual([]);
  });

  test('has no inline style, script or event handler', () => {
    // A file to keep on a phone carries its own styles.
    expect(faultsOf(({ path, inline }) => (path.endsWith('/helplines/numbers.html') ? [] : inline))).toEqual([]);
  });

  test('keeps the space between a word and a link', () => {
    const glued = /[\p{L}\p{N},;]<a\s|<\/a>[\p{L}\p{N}]/gu;
    const faults = faultsOf(({ source }) =>
      [...source.matchAll(glued)].map(({ index }) => source.slice(Math.max(0, index - 40), index + 40)),
    );
    expect(faults).toEqual([]);
  });
});

test('the page for wrong addresses outside of all languages speaks each of them, marked, and has no other word', () => {
  const source = readFileSync(join(siteFolder, '404.html'), 'utf8');
  const body = DomUtils.getElementsByTagName('body', parseDocument(source).children)[0]?.children ?? [];
  for (const language of siteLanguages) {
    const { common, exit, notFound } = stringsOf(language);
    const urls = createUrls(base, language);
    const marked = DomUtils.find((node) => 'attribs' in node && node.attribs['lang'] === language, body, true, Infinity);
    const text = marked.map((node) => DomUtils.textContent(node)).join(' ');
    for (const words of [notFound.title, notFound.reason, notFound.helplines, notFound.search, notFound.report]) {
      expect(text, language).toContain(words);
    }
    for (const words of [exit.leave, exit.limits, common.skipToContent]) expect(DomUtils.textContent(body)).toContain(words);
    for (const address of [urls.helplines, urls.explorer(), urls.home, urls.leaving]) {
      expect(source, language).toContain(`href="${address}"`);
    }
  }
  expect(source).not.toContain('<nav');
});

test.each(siteLanguages.slice(1))('the page for wrong addresses below /%s/ is in its language alone, header and all', (language) => {
  const page = readPage(readFileSync(join(siteFolder, language, '404.html'), 'utf8'), `${language}/404.html`, base);
  const { common, notFound } = stringsOf(language);
  expect(page.language).toBe(language);
  expect(page.listed).toBe(false);
  for (const words of [notFound.title, notFound.reason, common.nav.helplines]) expect(page.text).toContain(words);
  const others = siteLanguages.filter((other) => other !== language);
  for (const other of others) expect(page.text).not.toContain(stringsOf(other).notFound.title);
});
