import { expect, test } from 'vitest';
import { nothingMarkup } from '../../../src/components/explorer/nothing.ts';
import { createWords } from '../../../src/components/explorer/explorer-words.ts';
import type { ExplorerConfig } from '../../../src/components/explorer/explorer-config.ts';
import type { InterfaceLanguage } from '../../../src/vocabulary/define.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';

const nothing = (hasUnknownNumber: boolean, language: InterfaceLanguage): string => {
  const { explorer, common } = stringsOf(language);
  const config = { language, base: '/', today: '2026-11-28', explorer, common, focusIcons: {} } as unknown as ExplorerConfig;
  const words = createWords(config, (_facet, term) => term);
  return nothingMarkup({ query: '116999', hasUnknownNumber, hasFacets: false, asked: '', nearest: [], ways: [], all: 1 }, words).html;
};

const saidIn: Partial<Record<InterfaceLanguage, string>> = {
  en: 'This number is not in the catalogue. That says nothing about the number.',
  fr: 'Ce numéro n’est pas dans le catalogue. Cela ne dit rien du numéro.',
  es: 'Este número no está en el catálogo. Eso no dice nada sobre el número.',
};

test.each(Object.entries(saidIn) as [InterfaceLanguage, string][])('a number that is not there is not judged, in %s', (language, said) => {
  expect(nothing(true, language)).toContain(said);
  expect(nothing(false, language)).not.toContain(said);
});
