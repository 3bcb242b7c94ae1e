import { expect, test } from 'vitest';
import { inFontLetters } from '../../src/site/font-letters.ts';

test.each([
  ['Recensées\u00a0: 5\u202f; vues', 'Recensées\u00a0: 5\u00a0; vues'],
  ['Svarus internetas – Ochraňma (Łódź, Türkiye)', 'Svarus internetas – Ochraňma (Łódź, Türkiye)'],
  ['Твоє право', 'Tvoie pravo'],
])('%s is written with what the font has', (text, written) => {
  expect(inFontLetters(text)).toBe(written);
});

test('a name in another script leaves Latin letters only', () => {
  expect(inFontLetters('Lemengede (ለመንገዴ)')).toMatch(/^[\x20-\x7e]+$/);
});
