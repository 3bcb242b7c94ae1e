import { expect, test } from 'vitest';
import { helpLanguages } from '../../src/i18n/help/help-languages.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { areaName } from '../../src/vocabulary/areas.ts';

const { entries } = await readCatalogue('content/initiatives', { today: '2999-12-31' });
const named = new Set(entries.flatMap(({ initiative: { contacts = [] } }) => contacts.flatMap(({ area }) => area ?? [])));

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  hi: /\p{Script=Devanagari}/u,
  ne: /\p{Script=Devanagari}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  'zh-Hans': /\p{Script=Han}/u,
};

test.each([...named])('%s, which a line serves, has a name in each language of the pages of lines', (area) => {
  for (const language of helpLanguages) {
    const name = areaName(area, language);
    expect(name, language).toMatch(scripts[language] ?? /\p{Script=Latin}/u);
    // English words of a name are said otherwise.
    if (language === 'fr' || language === 'es') expect(name, language).not.toMatch(/\b(?:and|of|outside|the|County)\b/);
  }
});

test('a part of a country that nobody has translated is called as in the entry', () => {
  expect(areaName('Quay Side', 'fr')).toBe('Quay Side');
});
