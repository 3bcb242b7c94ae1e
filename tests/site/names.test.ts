import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { pageTypes } from '../browser/page-types.ts';
import { siteFolder, some } from './built-site.ts';

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

test('tables of the findings have captions, and what folds them away says which they are', () => {
  const chapters = pageTypes.filter(({ type }) => type === 'chapter of the findings');
  expect(chapters).not.toEqual([]);
  for (const { address } of chapters) {
    const { children } = parseDocument(sourceOf(address));
    const tables = DomUtils.findAll(({ name }) => name === 'table', children);
    expect(tables.length, address).toBeGreaterThan(0);
    expect(
      tables.filter((table) => DomUtils.findOne(({ name }) => name === 'caption', table.children) === null),
      address,
    ).toEqual([]);
    const folds = DomUtils.findAll(({ name }) => name === 'summary', children).map((fold) => plain(heardWords(fold)));
    expect(folds, address).toEqual([...new Set(folds)]);
  }
});
