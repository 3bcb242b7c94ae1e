import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { siteFolder } from './built-site.ts';

const file = (path: string): Uint8Array => readFileSync(`${siteFolder}/${path}`);
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const plain = (markup: string): string =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');

/** The sentences and the gaps as the page of the brief says them. */
const page = decode(file('findings/index.html'));
const headings = [...page.matchAll(/<h3[^>]*>([^<]+)<\/h3>/g)].map(([, text = '']) => plain(text).trim());

test('the slides hold every sentence and every gap of the page, on slides that have titles', () => {
  const parts = unzipSync(file('findings/brief.pptx'));
  const slides = Object.entries(parts)
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, bytes]) => decode(bytes));
  const texts = slides.map((slide) => plain([...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join('\n')));
  expect(headings.length).toBeGreaterThan(14);
  expect(headings.filter((heading) => !texts.some((text) => text.includes(heading)))).toEqual([]);
  expect(slides.every((slide) => slide.includes('type="title"'))).toBe(true);
  for (const text of texts) expect(text).toContain('CC BY');
  expect(texts.join('\n').match(/A second reader found/g)).toHaveLength(page.match(/A second reader found/g)?.length ?? 0);
});

test('the document has as many pages as there are slides, a language and an order of reading', () => {
  const slides = Object.keys(unzipSync(file('findings/brief.pptx'))).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const pdf = Buffer.from(file('findings/brief.pdf')).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(slides.length);
  expect(pdf).toContain('/Lang (en)');
  expect(pdf).toContain('/StructTreeRoot');
});

test('the title of the first slide stands in its middle and those of the others above, and slides know their language', () => {
  for (const [folder, language] of [
    ['', 'en'],
    ['fr/', 'fr'],
    ['es/', 'es'],
  ] as const) {
    const parts = unzipSync(file(`${folder}findings/brief.pptx`));
    const slide = (number: number): string => decode(parts[`ppt/slides/slide${number}.xml`]);
    const titleTop = (number: number): number => Number(/type="title".*?<a:off x="\d+" y="(\d+)"/s.exec(slide(number))?.[1]) / 914_400;
    expect(titleTop(1)).toBeGreaterThan(1.5);
    expect(titleTop(2)).toBeLessThan(1);
    const languages = [...slide(2).matchAll(/<a:rPr lang="([^"]+)"/g)].map(([, each]) => each);
    expect(languages.length).toBeGreaterThan(5);
    expect(new Set(languages)).toEqual(new Set([language]));
  }
});
