import { expect, test } from 'vitest';
import { linksInLanguage } from '../../../src/catalogue/addresses/links-in-language.ts';
import { translated } from '../../../src/catalogue/text/translation.ts';
import { createUrls } from '../../../src/catalogue/addresses/urls.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

const summary = 'Ligne qui répond aux travailleurs à qui un emploi a été facturé.';
const line = makeInitiative('line', { name: 'Lantern Line', translations: { fr: { summary }, es: { name: 'Línea Farol' } } });

test('name and summary are shown in the language of the page, or marked as English', () => {
  expect(translated(line, 'en')).toMatchObject({ summary: line.summary, nameLanguage: undefined, summaryLanguage: undefined });
  expect(translated(line, 'fr')).toEqual({ name: 'Lantern Line', nameLanguage: 'en', summary, summaryLanguage: undefined });
  expect(translated(line, 'es')).toEqual({
    name: 'Línea Farol',
    nameLanguage: undefined,
    summary: line.summary,
    summaryLanguage: 'en',
  });
});

test('links of a text keep the language, and no others change', () => {
  const html = '<a href="/sub/initiatives/a/">a</a> <a href="https://x.example/initiatives/">x</a>';
  expect(linksInLanguage(html, createUrls('/sub/', 'fr'))).toBe(
    '<a href="/sub/fr/initiatives/a/">a</a> <a href="https://x.example/initiatives/">x</a>',
  );
  expect(linksInLanguage(html, createUrls('/sub/', 'en'))).toBe(html);
});

test('a page has its address in every language', () => {
  expect(createUrls('/sub/', 'en').inLanguage('/sub/about/', 'es')).toBe('/sub/es/about/');
  expect(createUrls('/sub/', 'fr').inLanguage('/sub/fr/about/', 'en')).toBe('/sub/about/');
});
