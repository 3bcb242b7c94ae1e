import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pageTypes, sample } from '../browser/page-types.ts';
import { base, pathOf, siteFolder, some } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Style, not validity: Astro writes what the serialiser writes.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'long-title': 'off',
    // role="list" gives lists without bullets back to VoiceOver, which drops them otherwise.
    'no-redundant-role': 'off',
    // Numbers stand as their sources print them; a line break inside one is prevented in the styles.
    'tel-non-breaking': 'off',
    // A custom element can be a landmark only by its role, and no list of the browser's own is searched and shows meanings.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
  },
});

/** Pages of a type share their markup: the smallest and largest of each and a draw of all, or every page with ALL_PAGES=1. */
const all = globSync('**/*.html', { cwd: siteFolder })
  .toSorted()
  .map((file) => ({ file, path: pathOf(file, base) }));
const chosen = new Set([
  ...pageTypes.map(({ address }) => `${base}${address}`),
  ...sample(all, process.env['ALL_PAGES'] === '1' ? all.length : 160, all.length).map(({ path }) => path),
]);
const pages = all
  .filter(({ path }) => chosen.has(path))
  .map(({ file, path }) => ({ path, source: readFileSync(join(siteFolder, file), 'utf8') }));

test('pages are valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, source } of pages) {
    const { results } = await validator.validateString(source);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(some(faults, 40)).toEqual([]);
});
