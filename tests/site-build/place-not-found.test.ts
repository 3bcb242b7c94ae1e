import { expect, test } from 'vitest';
import { furtherLanguages } from '../../src/i18n/help/help-languages.ts';
import { placeNotFound } from '../../src/astro/place-not-found.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { makeFolder } from '../fixtures/run-command.ts';

test('the page for what is not there stands where hosts look for it, in every language, and the page of an entry "404" stays', () => {
  const [, ...others] = interfaceLanguages;
  const languages = [...others, ...furtherLanguages].map((language) => language.toLowerCase());
  const folders = [...languages, 'initiatives', 'organisations'];
  const folder = makeFolder(Object.fromEntries(folders.map((name) => [`${name}/404/index.html`, name])));
  placeNotFound(folder.path);
  for (const language of languages) expect(folder.list(language), language).toEqual(['404.html']);
  for (const name of ['initiatives', 'organisations']) expect(folder.read(`${name}/404/index.html`)).toBe(name);
});
