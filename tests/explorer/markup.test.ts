import { describe, expect, test } from 'vitest';
import { excerptMarkup } from '../../src/components/explorer/excerpt.ts';
import { optionMarkup } from '../../src/components/explorer/option-markup.ts';
import type { ExplorerConfig } from '../../src/components/explorer/config.ts';
import { createWords } from '../../src/components/explorer/words.ts';
import { stringsOf } from '../../src/i18n/strings.ts';

const { explorer, common } = stringsOf('en');
const config: ExplorerConfig = {
  language: 'en',
  base: '/',
  today: '2026-11-22',
  indexUrl: '',
  wordsUrl: '',
  perPage: 24,
  explorer,
  common,
};
const words = createWords(config, (_facet, term) => term);

describe('markup in the browser', () => {
  test.each([
    ['a <mark>photo</mark> of', 'a <mark>photo</mark> of'],
    ['<img src=x onerror=alert(1)> <mark>x</mark>', '&lt;img src=x onerror=alert(1)&gt; <mark>x</mark>'],
    ['<mark onclick="a()">x</mark>', '&lt;mark onclick=&quot;a()&quot;&gt;x</mark>'],
    ['5 &lt; 6 &amp; 7', '5 &lt; 6 &amp; 7'],
  ])('an excerpt keeps its marks and nothing else: %s', (excerpt, markup) => {
    expect(excerptMarkup(excerpt).html).toBe(markup);
  });

  test('labels cannot break out of an option', () => {
    const { html } = optionMarkup({ term: 'x', label: '"><script>', count: 1200, state: 'exclude' }, words);
    expect(html).not.toContain('<script>');
    expect(html).toContain('1,200');
    expect(html).toContain('aria-pressed="true"');
  });
});
