import { describe, expect, test } from 'vitest';
import registered from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import worldCountries from 'world-countries';
import { languageTag } from '../../src/schema/fields.ts';
import { languageCodes } from '../../src/schema/language-codes.ts';
import { countries, countryName, isCountry, regionOf } from '../../src/vocabulary/countries.ts';
import type { CountryCode } from '../../src/vocabulary/countries.ts';
import { countrySynonyms } from '../../src/vocabulary/country-synonyms.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import type { Term, Vocabulary } from '../../src/vocabulary/define.ts';
import { canonicalLanguageTag, isLanguageTag, languageMeant, languageName, usualLanguages } from '../../src/vocabulary/languages.ts';
import { regions } from '../../src/vocabulary/regions.ts';
import { typedWordsOf } from '../../src/vocabulary/typed-words/typed-words.ts';
import { vocabularies, type VocabularyName } from '../../src/vocabulary/vocabularies.ts';

/** As a reader would compare two words: case and the kind of apostrophe do not matter. */
const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();

const repeated = (texts: readonly string[]): string[] => texts.filter((text, at) => texts.indexOf(text) !== at);

const synonymsOf = ({ synonyms }: Pick<Term, 'synonyms'>): string[] => Object.values(synonyms).flat().map(plain);

const labelsOf = (term: Term): string[] => interfaceLanguages.map((language) => plain(term.label[language]));

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  hi: /\p{Script=Devanagari}/u,
  zh: /\p{Script=Han}/u,
};

describe.each(Object.entries<Vocabulary>(vocabularies))('the vocabulary %s', (name, vocabulary) => {
  const terms = Object.entries(vocabulary);

  test('has kebab-case ids', () => {
    for (const [id] of terms) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(interfaceLanguages)('has no label twice in %s', (language) => {
    expect(repeated(terms.map(([, term]) => plain(term.label[language])))).toEqual([]);
  });

  test('is neutral and tidy in its words', () => {
    for (const [id, term] of terms) {
      for (const language of interfaceLanguages) {
        const words = `${term.label[language]} ${term.definition[language]}`;
        expect(words, `${id}, ${language}: sensational word`).not.toMatch(/rescue|\bslaves?\b|esclav/i);
        expect(words, `${id}, ${language}: straight quote or stray space`).not.toMatch(/['"]|\s{2}|^\s|\s$/);
      }
    }
  });

  test('maps to https addresses only', () => {
    for (const [id, term] of terms) {
      for (const { url } of term.mappings ?? []) expect(url, id).toMatch(/^https:\/\/(metadata|unstats)\.un\.org\//);
    }
  });

  describe.each(terms)('%s', (id, term) => {
    test.each(interfaceLanguages)('is defined in one sentence (%s)', (language) => {
      const definition = term.definition[language];
      expect(definition).toMatch(/^\p{Lu}[^!?;]*[^.]\.$/u);
      expect([...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(definition)]).toHaveLength(1);
    });

    test('has synonyms that are new words, each once', () => {
      const synonyms = synonymsOf(term);
      expect(synonyms.length).toBeGreaterThanOrEqual(4);
      expect(synonyms.length).toBeLessThanOrEqual(14);
      expect(repeated(synonyms)).toEqual([]);
      expect(synonyms.filter((synonym) => labelsOf(term).includes(synonym))).toEqual([]);
    });

    test('has its synonyms under the language they are of', () => {
      for (const [language, words] of Object.entries(term.synonyms)) {
        expect(isLanguageTag(language), language).toBe(true);
        expect(words.length, language).toBeGreaterThan(0);
        const script = scripts[language] ?? /\p{Script=Latin}/u;
        expect(words.filter((word) => !script.test(word))).toEqual([]);
      }
    });

    test('is typed with words that it is not already called', () => {
      const { words, groups } = typedWordsOf(name as VocabularyName, id);
      const typed = words.map(plain);
      expect(repeated(typed)).toEqual([]);
      expect(typed.filter((word) => [...labelsOf(term), ...synonymsOf(term)].includes(word))).toEqual([]);
      expect([...typed, ...groups.flat()].filter((word) => word === '' || word !== word.trim())).toEqual([]);
    });

    test('has each typed word in one group of equal meaning', () => {
      const { groups } = typedWordsOf(name as VocabularyName, id);
      expect(repeated(groups.flat().map(plain))).toEqual([]);
    });
  });

  test('gives no term a synonym that is the label of another', () => {
    for (const [id, term] of terms) {
      const others = terms.filter(([other]) => other !== id).flatMap(([, other]) => labelsOf(other));
      expect(
        synonymsOf(term).filter((synonym) => others.includes(synonym)),
        id,
      ).toEqual([]);
    }
  });

  test('gives no synonym to two terms', () => {
    expect(repeated(terms.flatMap(([, term]) => synonymsOf(term)))).toEqual([]);
  });
});

test('the same word has one translation in whichever vocabulary', () => {
  const labels = Object.values<Vocabulary>(vocabularies).flatMap((vocabulary) => Object.values(vocabulary).map(({ label }) => label));
  const byEnglish = Map.groupBy(labels, ({ en }) => en.toLowerCase());
  const differing = [...byEnglish.values()].filter((same) => new Set(same.map(({ fr, es }) => `${fr} | ${es}`)).size > 1);
  expect(differing).toEqual([]);
});

describe('countries', () => {
  const codes = Object.keys(countries) as CountryCode[];

  test('are ISO 3166-1 and Kosovo, without Antarctica, in order', () => {
    const iso = new Set([...worldCountries.map(({ cca2 }) => cca2), 'XK']);
    iso.delete('AQ');
    expect(codes).toEqual([...iso].sort());
  });

  test('lie in a region that exists, and no region but the world is empty', () => {
    const used = new Set<string>(codes.map((code) => regionOf(code)));
    expect([...used, 'global'].sort()).toEqual(Object.keys(regions).sort());
  });

  test('follow UN M49 where other divisions differ', () => {
    const inRegion = (id: string): string => codes.filter((code) => countries[code] === id).join(' ');
    expect(inRegion('eastern-europe')).toBe('BG BY CZ HU MD PL RO RU SK UA');
    expect(inRegion('northern-america')).toBe('BM CA GL PM US');
    expect(inRegion('central-asia')).toBe('KG KZ TJ TM UZ');
    expect(inRegion('northern-africa')).toBe('DZ EG EH LY MA SD TN');
    expect(inRegion('western-europe')).toBe('AT BE CH DE FR LI LU MC NL');
    expect(inRegion('southern-asia')).toBe('AF BD BT IN IR LK MV NP PK');
    expect(inRegion('eastern-asia')).toBe('CN HK JP KP KR MN MO TW');
    expect(inRegion('southern-europe')).toBe('AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK');
    expect(regionOf('global')).toBe('global');
  });

  test.each(interfaceLanguages)('have a name of their own in %s', (language) => {
    const names = codes.map((code) => countryName(code, language));
    expect(repeated(names)).toEqual([]);
    expect(names.filter((name, at) => name === codes[at])).toEqual([]);
  });

  test('know the whole world', () => {
    expect((['en', 'fr', 'es'] as const).map((language) => countryName('global', language))).toEqual([
      'Worldwide',
      'Monde entier',
      'Mundial',
    ]);
  });

  test('tell a code from another word', () => {
    expect(['NO', 'XK'].map(isCountry)).toEqual([true, true]);
    expect(['no', 'AQ', 'UK', 'global', '', 'toString'].map(isCountry)).toEqual(Array(6).fill(false));
  });

  test('share no synonym, and no synonym is the name of a country', () => {
    const owners = Object.entries(countrySynonyms);
    expect(repeated(owners.flatMap(([, synonyms]) => synonymsOf({ synonyms })))).toEqual([]);
    const names = codes.flatMap((code) => interfaceLanguages.map((language) => plain(countryName(code, language))));
    for (const [code, synonyms] of owners) {
      expect(synonymsOf({ synonyms }).length, code).toBeGreaterThan(0);
      const known = synonymsOf({ synonyms }).filter((synonym) => names.includes(synonym));
      expect(known, `${code}: a name that a language of the site has for it goes from src/vocabulary/country-synonyms.ts.`).toEqual([]);
    }
  });
});

describe('names of countries', () => {
  const found = (name: string): string[] =>
    Object.entries(countrySynonyms).flatMap(([code, synonyms]) => (synonymsOf({ synonyms }).includes(plain(name)) ? [code] : []));

  test.each([
    ['Arabia Saudita', 'SA'],
    ['Centrafrique', 'CF'],
    ['Île Maurice', 'MU'],
    ['Guinée Conakry', 'GN'],
    ['Santo Domingo', 'DO'],
    ['Swazilandia', 'SZ'],
    ['Abidjan', 'CI'],
  ])('%s is also said for %s', (name, code) => {
    expect(found(name)).toEqual([code]);
  });

  test('Spanish says them in Spanish', () => {
    expect(countryName('CI', 'es')).toBe('Costa de Marfil');
    expect(countryName('AX', 'es')).toBe('Islas Åland');
  });
});

describe('languages', () => {
  test.each(['en', 'fr', 'pt-BR', 'zh-Hant', 'fil', 'ase'])('accept %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  test.each(['', 'EN', 'pt-br', 'en_GB', 'english language', 'e', 'tl', 'tw', 'tw-GH', 'bh', 'en-u-ca-gregory', 'en-x-call-0909879'])(
    'refuse "%s"',
    (tag) => {
      expect(isLanguageTag(tag)).toBe(false);
    },
  );

  test('know the canonical form', () => {
    expect(['PT-br', 'tl', 'en_GB'].map(canonicalLanguageTag)).toEqual(['pt-BR', 'fil', undefined]);
  });

  test('are refused or taken alike with a script and a region behind them', () => {
    const ends = ['', '-Latn', '-AQ', '-Latn-AQ'];
    const unequal = Object.keys(registered).filter((code) => new Set(ends.map((end) => isLanguageTag(code + end))).size > 1);
    expect(unequal).toEqual([]);
  });

  test('are offered by tags that the check takes', () => {
    expect(usualLanguages.filter((tag) => !languageTag.safeParse(tag).success)).toEqual([]);
  });

  test('are told by a tag that the check takes where their name stands', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const told = usualLanguages.map((tag) => languageMeant(names.of(tag) ?? tag));
    expect(told).toEqual(usualLanguages);
  });

  test('have names', () => {
    expect((['en', 'fr', 'es'] as const).map((language) => languageName('ne', language))).toEqual(['Nepali', 'népalais', 'nepalí']);
  });

  test.each(interfaceLanguages)('have names and no bare tags in %s, all that entries may name', (language) => {
    // Some are named as their tag is: "fon" in Spanish.
    const known = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    const bare = languageCodes.filter((tag) => languageName(tag, language) === tag && known.of(tag) === undefined);
    expect(languageCodes.length).toBeGreaterThan(7000);
    expect(bare).toEqual([]);
    // A name that nobody translated is the registry's, and says so by the tag behind it.
    expect(languageName('skr', language)).toBe('Saraiki [skr]');
    expect(languageName('skr-Arab', language)).toBe('Saraiki [skr-Arab]');
  });
});
