import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { furtherPages, pageTypes } from '../browser/page-types.ts';
import { siteFolder, some } from './built-site.ts';

type Element = ReturnType<typeof DomUtils.findAll>[number];
type Node = ReturnType<typeof parseDocument>['children'][number];

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** The words that are seen of an element. */
const seenWords = (node: Node): string => {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  const { name = '', attribs = {} } = 'attribs' in node ? node : {};
  const isUnseen = attribs['aria-hidden'] === 'true' || /\bvisually-hidden\b/.test(attribs['class'] ?? '');
  return isUnseen || ['svg', 'script', 'style'].includes(name) ? '' : node.children.map(seenWords).join('');
};

/** The words that are heard of an element. */
const heardWords = (node: Node): string => {
  if (node.type === 'text') return node.data;
  const isUnheard = 'attribs' in node && node.attribs['aria-hidden'] === 'true';
  return isUnheard || !('children' in node) ? '' : node.children.map(heardWords).join('');
};

const sourceOf = (address: string): string =>
  readFileSync(join(siteFolder, address.endsWith('/') || address === '' ? `${address}index.html` : address), 'utf8');

test('a name in place of the words that are seen holds them, so that one can speak to the page', () => {
  const faults = pageTypes.flatMap(({ address }) =>
    DomUtils.findAll(
      ({ name, attribs }) => ['a', 'button', 'summary'].includes(name) && attribs['aria-label'] !== undefined,
      parseDocument(sourceOf(address)).children,
    )
      .map((element) => ({ label: plain(element.attribs['aria-label'] ?? ''), words: plain(seenWords(element)) }))
      .filter(({ label, words }) => !label.includes(words))
      .map(({ label, words }) => `/${address}: “${words}” is called “${label}”`),
  );
  expect(some(faults)).toEqual([]);
});

const isTag =
  (...names: readonly string[]) =>
  ({ name }: { readonly name: string }): boolean =>
    names.includes(name);

/** Each kind of page, and pages of lines in each of their languages. */
const addresses = [...new Set([...pageTypes.map(({ address }) => address), ...furtherPages])];

/** What lies within the content of a page, each with what its fold, field or table is called. */
const inMain = (address: string): Node[] => DomUtils.findOne(isTag('main'), parseDocument(sourceOf(address)).children)?.children ?? [];

const firstCell = (table: Element): Node => DomUtils.findOne(isTag('td', 'th'), table.children) ?? table;

test('tables of the findings and every matrix have captions, and a corner that says what stands below it', () => {
  const unnamed = pageTypes.flatMap(({ type, address }) => {
    const tables = DomUtils.findAll(isTag('table'), inMain(address));
    return tables
      .filter(({ attribs }) => type === 'chapter of the findings' || /\bmatrix\b/.test(attribs['class'] ?? ''))
      .filter((table) => DomUtils.findOne(isTag('caption'), table.children) === null || plain(heardWords(firstCell(table))) === '')
      .map((table) => `/${address}: ${plain(heardWords(table)).slice(0, 60)}`);
  });
  expect(unnamed).toEqual([]);
});

test.each(addresses)('/%s: what folds away says what it folds', (address) => {
  const folds = DomUtils.findAll(isTag('summary'), inMain(address)).map((fold) => plain(heardWords(fold)));
  expect(some(folds.filter((name, at) => folds.indexOf(name) !== at))).toEqual([]);
});

test.each(addresses)('/%s: words that stand in an empty field are its name, where no other are seen', (address) => {
  const { children } = parseDocument(sourceOf(address));
  const labelsOf = ({ attribs }: Element): Element[] =>
    DomUtils.findAll(({ name, attribs: { for: id } }) => name === 'label' && id === attribs['id'], children);
  const faults = DomUtils.findAll(({ name, attribs }) => name === 'input' && attribs['placeholder'] !== undefined, children)
    .filter((field) => labelsOf(field).map(seenWords).join('') === '')
    .map((field) => ({
      seen: plain(field.attribs['placeholder'] ?? ''),
      name: plain(field.attribs['aria-label'] ?? labelsOf(field).map(heardWords).join(' ')),
    }))
    .filter(({ seen, name }) => !name.includes(seen));
  expect(faults).toEqual([]);
});

test.each(addresses)('/%s: no heading repeats that of the page', (address) => {
  const headings = DomUtils.findAll(isTag('h1', 'h2', 'h3'), inMain(address)).map((heading) => plain(heardWords(heading)));
  expect(headings.filter((heading, at) => at > 0 && heading === headings[0])).toEqual([]);
});
