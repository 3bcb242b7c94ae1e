import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { differenceDocument } from '../../src/catalogue/releases/difference-document.ts';
import { languageFolders } from '../fixtures/language-folders.ts';
import { base, siteFolder, siteUrl } from './built-site.ts';

type Row = ReturnType<typeof differenceDocument>['items'][number];

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const json = (path: string) =>
  JSON.parse(read(path)) as { $schema: string; from: string; to: string; count: number; items: readonly Row[] };
const documents = globSync('data/releases/*/since/*.json', { cwd: siteFolder }).map((path) => path.replaceAll('\\', '/'));
const found = (name: string, within: Parameters<typeof DomUtils.getElementsByTagName>[1]) => DomUtils.getElementsByTagName(name, within);
const words = (within: Parameters<typeof DomUtils.textContent>[0]): string => DomUtils.textContent(within).replace(/\s+/g, ' ').trim();

/** A list by its items, what has fields of its own by theirs: as a page writes a value. */
const itemsOf = (value: unknown): readonly string[] => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([name, own]) => itemsOf(own).map((item) => `${name} (${item})`));
};
const without = (items: readonly string[], others: readonly string[]): string =>
  [...new Set(items.filter((item) => !others.includes(item)))].join('; ');

test('there is a difference of each two states, which names a schema that is there', () => {
  expect(documents.length).toBeGreaterThan(2);
  for (const path of documents) {
    const { $schema, count, items } = json(path);
    expect($schema).toBe(`${siteUrl}${base}schema/difference.schema.json`);
    expect(existsSync(join(siteFolder, $schema.slice(`${siteUrl}${base}`.length)))).toBe(true);
    expect(count).toBe(items.length);
  }
});

test.each(documents)('the page of %s tells what the document tells', (path) => {
  const { items } = json(path);
  const changed = items.filter(({ change }) => change === 'changed');
  for (const language of languageFolders) {
    const page = `${language}${path.replace(/\.json$/, '/index.html')}`;
    if (!existsSync(join(siteFolder, page))) continue;
    const { children } = parseDocument(read(page));
    for (const change of ['added', 'removed'] as const) {
      const wanted = items.filter((item) => item.change === change).map(({ id }) => id);
      const section = found('section', children).find(({ attribs }) => attribs['aria-labelledby'] === change);
      const told =
        section === undefined
          ? []
          : found('li', [section]).map((item) => found('a', [item])[0]?.attribs['href']?.split('/').at(-2) ?? words(item));
      expect(told.toSorted(), page).toEqual(wanted.toSorted());
    }
    const rows = found('tr', found('tbody', found('table', children)));
    const ids = new Set(changed.map(({ id }) => id));
    if (ids.size > 100) {
      // So many changes of values are in the document alone, and the page says so.
      expect(rows.length, page).toBe(ids.size);
      expect(found('code', rows).map(words).join(', ').split(', ').length, page).toBe(changed.length);
      expect(words(found('main', children)), page).toContain('JSON');
      continue;
    }
    const cells = rows.map((row) => found('td', [row]).map(words));
    expect(
      cells.map(([field]) => field),
      page,
    ).toEqual(changed.map(({ field }) => field));
    for (const [at, { withheld, before, after, added = [], removed = [] }] of changed.entries()) {
      const [, gone = '', come = ''] = cells[at] ?? [];
      const [old, now] = withheld === true ? [removed, added] : [itemsOf(before), itemsOf(after)];
      expect(gone, page).toContain(without(old, now));
      expect(come, page).toContain(without(now, old));
    }
  }
});

test('no document tells the words of a field in which something dangerous may have stood', () => {
  for (const { field = '', withheld, ...row } of documents.flatMap((path) => json(path).items)) {
    if (
      ![
        'name',
        'summary',
        'aliases',
        'url',
        'gaps',
        'contacts',
        'effects',
        'openSource',
        'organisations',
        'sources',
        'translations',
      ].includes(field)
    )
      continue;
    expect(withheld).toBe(true);
    expect(Object.keys(row).filter((key) => key === 'before' || key === 'after')).toEqual([]);
    for (const id of [...(row.added ?? []), ...(row.removed ?? [])]) expect(id).toMatch(/^[a-z0-9][a-zA-Z0-9-]*$/);
  }
});
