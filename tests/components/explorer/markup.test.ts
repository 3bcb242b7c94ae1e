import { describe, expect, test } from 'vitest';
import { excerptMarkup } from '../../../src/components/explorer/excerpt.ts';

describe('markup in the browser', () => {
  test.each([
    ['a <mark>photo</mark> of', 'a <mark>photo</mark> of'],
    ['<img src=x onerror=alert(1)> <mark>x</mark>', '&lt;img src=x onerror=alert(1)&gt; <mark>x</mark>'],
    ['<mark onclick="a()">x</mark>', '&lt;mark onclick=&quot;a()&quot;&gt;x</mark>'],
    ['5 &lt; 6 &amp; 7', '5 &lt; 6 &amp; 7'],
  ])('an excerpt keeps its marks and nothing else: %s', (excerpt, markup) => {
    expect(excerptMarkup(excerpt).html).toBe(markup);
  });
});
