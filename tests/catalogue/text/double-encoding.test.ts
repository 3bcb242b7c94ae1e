import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodedOnce, decodedTwiceIn, isDecodedTwice } from '../../../src/catalogue/text/double-encoding.ts';

/** What a program does that takes UTF-8 for Windows-1252. */
const twice = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('a sign that was decoded twice', () => {
  test.each(['é', 'À', 'ñ', '’', '“', '…', '–', '🙂', 'Привет', 'مرحبا'])('%s is found and brought back', (sign) => {
    const text = `Le caf${twice(sign)} du coin`;
    const piece = decodedTwiceIn(text);
    expect(isDecodedTwice(text)).toBe(true);
    expect(piece).toBe(twice(sign));
    expect(decodedOnce(piece ?? '')).toBe(sign);
  });

  test('several in a row come back as one', () => {
    expect(decodedOnce(decodedTwiceIn(twice('l’été «déjà»')) ?? '')).toBe('’é');
  });

  test('with bytes lost it stays as it is', () => {
    expect(isDecodedTwice('Itâ€s')).toBe(true);
    expect(decodedOnce('â€')).toBeUndefined();
  });

  test('all letters of French and Spanish come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'àâæçéèêëîïôœùûüÿñáíóúÁÉÍÓÚÑÀÇÉ¿¡«»'), minLength: 1, maxLength: 8 }), (text) => {
        expect(decodedOnce(twice(text))).toBe(text);
      }),
    );
  });
});

test.each(['Å', 'Ã', 'Ângela', 'SÃO PAULO', 'naïve', '50 €', '“quoted”', 'Øresund', 'Ðura', '¿Qué?', 'É â'])(
  '%s is a word as it is',
  (text) => {
    expect(isDecodedTwice(text)).toBe(false);
    expect(decodedTwiceIn(text)).toBeUndefined();
  },
);
