import { describe, expect, test } from 'vitest';
import worldCountries from 'world-countries';
import { countries, countryName, countrySynonyms, isCountry, regionOf } from '../../src/vocabulary/countries.ts';
import type { CountryCode } from '../../src/vocabulary/countries.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import type { Term, Vocabulary } from '../../src/vocabulary/define.ts';
import { canonicalLanguageTag, isLanguageTag, languageName } from '../../src/vocabulary/languages.ts';
import { regions } from '../../src/vocabulary/regions.ts';
import { vocabularies } from '../../src/vocabulary/vocabularies.ts';

/** As a reader would compare two words: case and the kind of apostrophe do not matter. */
const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();

const repeated = (texts: readonly string[]): string[] => texts.filter((text, at) => texts.indexOf(text) !== at);

const labelsOf = (term: Term): string[] => interfaceLanguages.map((language) => plain(term.label[language]));

describe.each(Object.entries<Vocabulary>(vocabularies))('the vocabulary %s', (_name, vocabulary) => {
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

  describe.each(terms)('%s', (_id, term) => {
    test.each(interfaceLanguages)('is defined in one sentence (%s)', (language) => {
      const definition = term.definition[language];
      expect(definition).toMatch(/^\p{Lu}[^!?;]*[^.]\.$/u);
      expect([...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(definition)]).toHaveLength(1);
    });

    test('has synonyms that are new words, each once', () => {
      const synonyms = term.synonyms.map(plain);
      expect(synonyms.length).toBeGreaterThanOrEqual(4);
      expect(synonyms.length).toBeLessThanOrEqual(12);
      expect(repeated(synonyms)).toEqual([]);
      expect(synonyms.filter((synonym) => labelsOf(term).includes(synonym))).toEqual([]);
    });
  });

  test('gives no term a synonym that is the label of another', () => {
    for (const [id, term] of terms) {
      const others = terms.filter(([other]) => other !== id).flatMap(([, other]) => labelsOf(other));
      expect(
        term.synonyms.filter((synonym) => others.includes(plain(synonym))),
        id,
      ).toEqual([]);
    }
  });

  test('gives no synonym to two terms', () => {
    expect(repeated(terms.flatMap(([, term]) => term.synonyms.map(plain)))).toEqual([]);
  });
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
    expect(interfaceLanguages.map((language) => countryName('global', language))).toEqual(['Worldwide', 'Monde entier', 'Todo el mundo']);
  });

  test('tell a code from another word', () => {
    expect(['NO', 'XK'].map(isCountry)).toEqual([true, true]);
    expect(['no', 'AQ', 'UK', 'global', '', 'toString'].map(isCountry)).toEqual(Array(6).fill(false));
  });

  test('share no synonym, and no synonym is the name of a country', () => {
    const owners = Object.entries(countrySynonyms);
    expect(repeated(owners.flatMap(([, synonyms]) => synonyms.map(plain)))).toEqual([]);
    const names = codes.flatMap((code) => interfaceLanguages.map((language) => plain(countryName(code, language))));
    for (const [code, synonyms] of owners) {
      expect(synonyms.length, code).toBeGreaterThan(0);
      const known = synonyms.filter((synonym) => names.includes(plain(synonym)));
      expect(known, code).toEqual([]);
    }
  });
});

describe('languages', () => {
  test.each(['en', 'fr', 'pt-BR', 'zh-Hant', 'fil', 'ase'])('accept %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  test.each(['', 'EN', 'pt-br', 'en_GB', 'english language', 'e', 'tl'])('refuse "%s"', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });

  test('know the canonical form', () => {
    expect(['PT-br', 'tl', 'en_GB'].map(canonicalLanguageTag)).toEqual(['pt-BR', 'fil', undefined]);
  });

  test('have names', () => {
    expect(interfaceLanguages.map((language) => languageName('ne', language))).toEqual(['Nepali', 'népalais', 'nepalí']);
  });
});
