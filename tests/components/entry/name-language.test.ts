import { expect, test } from 'vitest';
import { createContext } from '../../../src/components/context.ts';
import { entryHeader } from '../../../src/components/entry/article.ts';
import type { InterfaceLanguage } from '../../../src/vocabulary/define.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

const headOf = (language: InterfaceLanguage, translations: object): string =>
  entryHeader(
    makeInitiative('a', { name: 'Police line 188 for children', translations }),
    { html: '', language },
    createContext({ language, base: '/', today: '2026-11-23', organisationName: (id) => id }),
  ).html;

test('an English name is marked as such, and what it means stands under it', () => {
  const head = headOf('fr', { fr: { description: 'Ligne 188 de la police pour les enfants' } });
  expect(head).toContain('<h1 lang="en">Police line 188 for children</h1>');
  expect(head).toContain('>Ligne 188 de la police pour les enfants</p>');
});

test('a name in the language of the page has no mark', () => {
  expect(headOf('es', { es: { name: 'Línea 188' } })).toContain('<h1>Línea 188</h1>');
  expect(headOf('en', { fr: { description: 'Ligne 188' } })).toContain('<h1>Police line 188 for children</h1>');
  expect(headOf('en', { fr: { description: 'Ligne 188' } })).not.toContain('Ligne 188');
});
