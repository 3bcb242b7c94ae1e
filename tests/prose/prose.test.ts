import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createContext } from '../../src/components/context.ts';
import { findingWords } from '../../src/components/findings/finding-words.ts';
import { totalsOf } from '../../src/catalogue/analysis/totals.ts';
import { createUrls } from '../../src/catalogue/addresses/urls.ts';
import { siteLanguages } from '../../src/i18n/strings.ts';
import { findingChapters } from '../../src/vocabulary/finding-chapters.ts';

const folder = 'src/prose';
const names = ['about', 'accessibility', ...findingChapters.map((chapter) => `findings-${chapter}`), 'methodology', 'safety'];
const texts = siteLanguages.flatMap((language) => names.map((name) => `${folder}/${language}/${name}.mdx`));
const urls = Object.keys(createUrls('/', 'en'));
const totals = totalsOf([], '2026-11-22');
const context = createContext({ language: 'en', base: '/', today: '2026-11-22', organisationName: (id) => id });
const figures = Object.entries(totals).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));

const used = (text: string, object: string): string[] =>
  [...text.matchAll(new RegExp(`props\\.${object}\\.(\\w+)`, 'g'))].map((match) => match[1] ?? '');

test('every language has the same texts, and nothing else', () => {
  for (const language of siteLanguages) {
    expect(readdirSync(`${folder}/${language}`).toSorted(), language).toEqual(names.map((name) => `${name}.mdx`).toSorted());
  }
});

// A misspelt property is no error in MDX: it would show nothing, or link nowhere.
describe.each(texts)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('has a title and a description', () => {
    expect(text).toMatch(/^---\ntitle: .{3,60}\ndescription: .{40,200}\n---\n/);
  });

  test('names only addresses and figures that exist', () => {
    expect(used(text, 'urls').filter((name) => !urls.includes(name))).toEqual([]);
    const known = file.includes('/findings-') ? Object.keys(findingWords([], context)) : figures;
    expect(used(text, 'figures').filter((name) => !known.includes(name))).toEqual([]);
    expect(used(text, 'totals').filter((name) => !Object.hasOwn(totals, name))).toEqual([]);
    expect(
      [...text.matchAll(/props\.(\w+)/g)]
        .map((match) => match[1])
        .filter((name) => !['context', 'urls', 'totals', 'figures', 'entries'].includes(name ?? '')),
    ).toEqual([]);
  });

  test('links to entries that exist', () => {
    const ids = [...text.matchAll(/urls\.initiative\('([^']*)'\)/g)].map((match) => match[1]);
    expect(ids.filter((id) => !existsSync(`content/initiatives/${id}.mdx`))).toEqual([]);
  });

  test('writes no internal address by hand', () => {
    expect(text).not.toMatch(/\]\(\/|href="\//);
  });
});
