import { expect, test } from 'vitest';
import { inLanguage } from '../../src/components/in-language.ts';
import type { InterfaceLanguage } from '../../src/vocabulary/define.ts';

const markup = (language: string | undefined, page: InterfaceLanguage): string => {
  const marked = inLanguage(language, page);
  return marked === false ? '' : marked.html;
};

test.each([
  [undefined, 'en', ''],
  ['es', 'es', ''],
  [undefined, 'fr', ' lang="en" dir="ltr"'],
  ['uk', 'en', ' lang="uk" dir="ltr"'],
  ['ar', 'en', ' lang="ar" dir="rtl"'],
  ['ur', 'fr', ' lang="ur" dir="rtl"'],
  ['fa-AF', 'en', ' lang="fa-AF" dir="rtl"'],
  ['ku-Arab', 'en', ' lang="ku-Arab" dir="rtl"'],
  ['art', 'en', ' lang="art" dir="ltr"'],
] as const)('words in %s on a page in %s are marked as "%s"', (language, page, expected) => {
  expect(markup(language, page)).toBe(expected);
});
