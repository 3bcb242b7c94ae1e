import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { sizeOf } from '../../src/catalogue/facets/bitset.ts';
import { buildFacetIndex } from '../../src/catalogue/facets/facet-index.ts';
import { rowsOfTerm, select } from '../../src/catalogue/facets/query.ts';
import { fromQueryString } from '../../src/catalogue/facets/selection.ts';
import { bySeen } from '../../src/catalogue/facets/sort.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { en } from '../../src/i18n/en/index.ts';
import { buildSettings } from '../../src/settings.ts';
import { findingChapters } from '../../src/vocabulary/finding-chapters.ts';
import { base, siteFolder, some } from './built-site.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

const { contentFolder, today } = buildSettings(process.env);
const { entries } = await readCatalogue(contentFolder, { today });
const index = buildFacetIndex(entries.map(({ initiative }) => initiative).toSorted(bySeen));

const linkToSelection = /<a\b[^>]*\bhref="[^"]*\/initiatives\/\?([^"]+)"[^>]*>(.*?)<\/a>/gs;

/** How many entries a page says it has, and the link to them that stands beside. */
const headCount = /class="header-count">([^<]*)<.*?\bhref="[^"]*\/initiatives\/\?([^"]+)"/s;

const queryOf = (address: string): string => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));

const sizeOfSelection = (query: string): number =>
  sizeOf(select(index, fromQueryString(query, (facet, term) => rowsOfTerm(index, facet, term) !== undefined).facets));

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

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

const marksOf = ({ attribs }: Element): readonly string[] => (attribs['class'] ?? '').split(' ');

/** What holds a count of initiatives: bars, tables, headings of lists, figures, and the lines of areas and gaps. */
const countMarks = ['row-number', 'is-number', 'landscape-size', 'plan-count', 'areas-count', 'areas-seen'];
const countIn: Readonly<Record<string, readonly string[]>> = {
  dd: ['figure-list', 'plan-figures'],
  strong: ['gap-rows'],
  li: ['gap-notes'],
};

const around = (node: Node): readonly Element[] => {
  const parent = node.parent as Element | null;
  return parent === null ? [] : 'attribs' in parent ? [parent, ...around(parent)] : [];
};

const isCount = (element: Element): boolean =>
  countMarks.some((mark) => marksOf(element).includes(mark)) ||
  (countIn[element.name] ?? []).some((list) => around(element).some((outer) => marksOf(outer).includes(list)));

const { countries, organisations, newest } = en.focus.figures;
const otherFigures: readonly string[] = [countries, organisations, newest];

/** Figures of an area or an organisation that count no initiatives: their line says of what they are. */
const isOfOther = (element: Element): boolean => {
  if (element.attribs['data-role'] === en.organisations.network.others) return true;
  const name = DomUtils.prevElementSibling(element);
  return name !== null && otherFigures.includes(DomUtils.textContent(name).trim());
};

/** Leads further down, to what it counts. */
const leadsDown = (element: Element): boolean =>
  DomUtils.getElementsByTagName('a', element).some(({ attribs }) => attribs['href']?.startsWith('#') === true);

/** The line that a count stands in: what it counts is opened there, or listed below. */
const isLine = ({ name, attribs }: Element): boolean =>
  ['li', 'tr', 'section', 'details'].includes(name) || (name === 'div' && attribs['class'] === undefined);

const pagesRead = new Map<string, ReturnType<typeof parseDocument>>();
const pageOf = (file: string): ReturnType<typeof parseDocument> => {
  const page = pagesRead.get(file) ?? parseDocument(readFileSync(join(siteFolder, file), 'utf8'));
  pagesRead.set(file, page);
  return page;
};

/** The entries that a part of a page lists by name, or as tiles. */
const listedIn = (part: Element): readonly string[] =>
  DomUtils.findAll(
    ({ parent, attribs }) => 'data-id' in attribs || (parent as Element | null)?.attribs?.['class'] === 'name-list',
    [part],
  ).map((item) => item.attribs['data-id'] ?? DomUtils.getElementsByTagName('a', item)[0]?.attribs['href'] ?? '');

/** How many initiatives a list holds, or how many lines a table has, by the address of either. */
const sizeOfList = (href: string, file: string): number => {
  const { pathname, hash } = new URL(href, `http://site${base}${file}`);
  const target = pathname.slice(base.length).replace(/(?:^|\/)$|index\.html$/, (end) => `${end === '/' ? end : ''}index.html`);
  const list = DomUtils.getElementById(decodeURIComponent(hash.slice(1)), pageOf(target).children);
  if (list === null) return 0;
  const listed = new Set(listedIn(list));
  return list.name === 'table'
    ? DomUtils.findAll(({ name, attribs }) => name === 'th' && attribs['scope'] === 'row', [list]).length
    : listed.size;
};

/** How much an address opens, where it is that of a selection, of a list or of a file with a line each. */
const openedBy = (href: string, file: string): number | undefined => {
  const query = /\/initiatives\/\?([^#]+)/.exec(href)?.[1];
  if (query !== undefined) return sizeOfSelection(queryOf(query));
  if (/\/initiatives\/$/.test(href)) return entries.length;
  if (href.includes('#')) return sizeOfList(href, file);
  return href.endsWith('.csv')
    ? parse(readFileSync(join(siteFolder, href.slice(base.length)), 'utf8'), { columns: true, bom: true }).length
    : undefined;
};

/** The counts of a page, each with what is wrong where neither a link in its line opens it nor a list below holds it. */
const printedCounts = (file: string): readonly (string | undefined)[] => {
  const main = DomUtils.getElementsByTagName('main', parseDocument(readFileSync(join(siteFolder, file), 'utf8')).children);
  return DomUtils.findAll((element) => isCount(element), main).flatMap((element) => {
    const text = DomUtils.textContent(element).trim();
    const [n = 0] = numbersIn(text);
    const isNone = n === 0 || /^[<\s]*\d+\s?%$/.test(text);
    if (isNone || isOfOther(element) || leadsDown(element)) return [];
    // In a line of several counts each leads to its own.
    const line = 'data-role' in element.attribs ? element : [element, ...around(element)].find(isLine);
    if (line === undefined) return [`${file}: ${text} stands in no line`];
    const links = DomUtils.getElementsByTagName('a', line).map(({ attribs }) => attribs['href'] ?? '');
    const opens = links.flatMap((href) => openedBy(href, file) ?? []);
    const listed = listedIn(line).length;
    // A part of a long list is shown, and its last line opens the whole.
    return [
      opens.includes(n) || listed === n ? undefined : `${file}: ${text} opens ${opens.join(', ') || 'nothing'}, ${listed} are listed`,
    ];
  });
};

test.each([
  ['home', 'index.html', 12],
  ['findings', 'findings/**/index.html', 500],
  ['figures', 'f/*/index.html', 50],
  ['focus areas', 'focus/*/index.html', 30],
  ['plans', 'plan/*/index.html', 300],
  ['organisations', 'organisations/**/index.html', 1400],
  ['the network', 'network/**/index.html', 50],
  ['the landscape', 'landscape/**/index.html', 100],
  ['terms', 'by/*/*/index.html', 1000],
])('every count printed on pages of %s opens its set, or stands above it', (_kind, pattern, atLeast) => {
  const counts = globSync(pattern, { cwd: siteFolder }).flatMap(printedCounts);
  expect(some(counts.filter((fault) => fault !== undefined))).toEqual([]);
  expect(counts.length).toBeGreaterThanOrEqual(atLeast);
});

test('every number in every table of two dimensions opens as many initiatives, also where the explorer has no filter', () => {
  const cells = globSync('findings/matrix/*/index.html', { cwd: siteFolder }).flatMap((file) =>
    DomUtils.getElementsByTagName('td', pageOf(file).children).flatMap((cell) => {
      const [n] = numbersIn(DomUtils.textContent(cell));
      // In an empty cell stands the sign of how it was searched.
      if (n === undefined || n === 0) return [];
      const [link] = DomUtils.getElementsByTagName('a', cell);
      return [{ said: `${file}: ${n}`, n, opens: openedBy(link?.attribs['href'] ?? '', file) }];
    }),
  );
  expect(some(cells.filter(({ n, opens }) => n !== opens).map(({ said, opens }) => `${said} opens ${opens}`))).toEqual([]);
  expect(cells.length).toBeGreaterThan(3000);
});

/** The text of an element without what its links and tables say. */
const unlinkedText = (element: Element): string =>
  element.children
    .map((child) => (child.type === 'text' ? child.data : 'attribs' in child && child.name !== 'a' ? unlinkedText(child) : ''))
    .join(' ');

test.each(findingChapters)('every number in the sentences of the chapter "%s" opens what it counts, in every language', (chapter) => {
  const told = languageFolders.flatMap((folder) => {
    const file = `${folder}findings/${chapter}/index.html`;
    const text = DomUtils.findOne(({ attribs }) => (attribs['class'] ?? '').includes('findings-text'), pageOf(file).children);
    const sentences = (text?.children ?? []).filter((child): child is Element => 'attribs' in child && ['p', 'ul'].includes(child.name));
    return sentences
      .filter((sentence) => !marksOf(sentence).some((mark) => ['small', 'plain-links', 'chart-split'].includes(mark)))
      .flatMap((sentence) => {
        // A share stands beside its number, and nothing is nothing to open.
        const bare = unlinkedText(sentence).replaceAll(/[<>]?\s*[\d\s.,]*\d\s*%|\b0\b/g, '');
        const links = DomUtils.getElementsByTagName('a', sentence).flatMap((link) => {
          const [n] = numbersIn(DomUtils.textContent(link).replaceAll(/(?<=\d)[\s.](?=\d{3})/g, ''));
          return n === undefined ? [] : [{ n, opens: openedBy(link.attribs['href'] ?? '', file) }];
        });
        return [
          ...(bare.match(/\d+/g) ?? []).map((n) => `${file}: ${n} opens nothing in “${bare.trim()}”`),
          ...links.map(({ n, opens }) => (n === opens ? undefined : `${file}: ${n} opens ${opens}`)),
        ];
      });
  });
  expect(some(told.filter((fault) => fault !== undefined))).toEqual([]);
  expect(told.length).toBeGreaterThanOrEqual(3);
});

test('the number of those that have an area as their main one leads to as many tiles of the landscape', () => {
  const tiles = DomUtils.getElementsByTagName(
    'details',
    parseDocument(readFileSync(join(siteFolder, 'landscape/index.html'), 'utf8')).children,
  );
  const links = [...readFileSync(join(siteFolder, 'index.html'), 'utf8').matchAll(/href="[^"]*\/landscape\/#(area-[^"]+)"[^>]*>([^<]*)</g)];
  expect(links).toHaveLength(5);
  for (const [, anchor = '', text = ''] of links) {
    const area = tiles.find((part) => DomUtils.findOne(({ attribs }) => attribs['id'] === anchor, [part]) !== null);
    const shown = DomUtils.findAll(({ attribs }) => 'data-id' in attribs, area === undefined ? [] : [area]);
    expect(numbersIn(text), anchor).toEqual([shown.length]);
  }
});

test('the lines of a country as entries are as many as they open and as their file holds, in every language', () => {
  const pages = globSync(
    [...languageFolders, 'ar/', 'zh-hans/'].map((folder) => `${folder}helplines/[A-Z][A-Z]/index.html`),
    { cwd: siteFolder },
  );
  const told = pages.flatMap((file) => {
    const [, tools] = /<details class="[^"]*lines-as-entries"(.*?)<\/details>/s.exec(readFileSync(join(siteFolder, file), 'utf8')) ?? [];
    if (tools === undefined) return [];
    const said = numbersIn(/<p>([^<]*)<\/p>/.exec(tools)?.[1] ?? '');
    const table = /href="[^"]*\/(helplines\/[A-Z]{2}\.csv)"/.exec(tools)?.[1];
    if (table === undefined)
      return [
        { file, why: `says ${said.join(', ')}, and has no file`, isRight: said.length === 1 && said[0] === 0 && !tools.includes('href=') },
      ];
    const lines = readFileSync(join(siteFolder, table), 'utf8').trim().split('\r\n').length - 1;
    return [...tools.matchAll(/href="[^"]*\/initiatives\/\?([^"]+)"/g)].map(([, query = '']) => ({
      file,
      why: `says ${said.join(', ')}, opens ${sizeOfSelection(queryOf(query))}, and its file holds ${lines}`,
      isRight: said.length === 1 && said[0] === sizeOfSelection(queryOf(query)) && said[0] === lines,
    }));
  });
  expect(some(told.filter(({ isRight }) => !isRight).map(({ file, why }) => `${file}: ${why}`))).toEqual([]);
  expect(told.length).toBeGreaterThan(1000);
});
