import { expect, test } from 'vitest';
import { helplinesAreTranslated } from '../../../src/catalogue/checks/helplines-translated.ts';
import { describe as inWords } from '../../../src/problems/kinds.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import { interfaceLanguages } from '../../../src/vocabulary/define.ts';
import { sampleEntry as entry } from '../sample.ts';

const messages = (...initiatives: readonly Initiative[]): string[] =>
  helplinesAreTranslated({
    entries: initiatives.map((initiative) => ({
      id: initiative.id,
      file: `${initiative.id}.mdx`,
      initiative,
      placeOf: () => ({ file: '' }),
    })),
    today: '2026-11-23',
    organisations: new Map(),
    unreadable: new Set(),
  }).map((finding) => inWords(finding).message);

const summaries = Object.fromEntries(
  interfaceLanguages.filter((language) => language !== 'en').map((language) => [language, { summary: `A summary in ${language}.` }]),
);
const { es: _spanish, ...notInSpanish } = summaries;

test('one finding a language, with the helplines first', () => {
  const helplines = Array.from({ length: 12 }, (_, at) => entry({ id: `line-${at}`, translations: notInSpanish }));
  const [only, ...others] = messages(...helplines, entry({ id: 'app', focusAreas: ['apps'], translations: notInSpanish }));
  expect(others).toEqual([]);
  expect(only).toMatch(
    /^12 of 12 helplines have no summary in the language "es": line-0, .*, line-9 …; of all entries, 13 of 13 have none\. Texts translated: 0\.$/,
  );
});

test('other entries without translation are counted, nothing is said where all have one', () => {
  expect(messages(entry({ translations: summaries }), entry({ id: 'app', focusAreas: ['apps'], translations: notInSpanish }))).toEqual([
    'Every helpline has a summary in the language "es"; of all entries, 1 of 2 have none. Texts translated: 0.',
  ]);
  expect(messages(entry({ translations: summaries }))).toEqual([]);
});
