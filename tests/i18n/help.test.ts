import { describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/format.ts';
import { countInHelp, countryInHelp, dateInHelp, languageInHelp } from '../../src/i18n/help/help-format.ts';
import { directionOf, helpLanguages, helpWordsOf, needsNotice } from '../../src/i18n/help/help-languages.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { exploitation } from '../../src/vocabulary/exploitation.ts';

/** Every sentence of a language by its path. What counts something is one sentence, with all its forms. */
const sentences = (tree: unknown, path = ''): [path: string, forms: string[]][] => {
  if (typeof tree === 'string') return [[path, [tree]]];
  const inner = tree as Readonly<Record<string, unknown>>;
  if (typeof inner['other'] === 'string') return [[path, Object.values(inner) as string[]]];
  return Object.entries(inner).flatMap(([key, value]) => sentences(value, path === '' ? key : `${path}.${key}`));
};

const places = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].toSorted().join();
const english = new Map(sentences(helpWordsOf('en')));
const placesInEnglish = (path: string): string => places(english.get(path)?.[0] ?? '');

/** Words that some of the languages share with English. */
const shared = new Set(['chat', 'e-mail', 'app', 'site', 'police', 'ambulance', 'gendarmerie', 'sms', 'n']);
const isShared = (text: string): boolean => (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).every((word) => shared.has(word));

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  hi: /\p{Script=Devanagari}/u,
  ne: /\p{Script=Devanagari}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  'zh-Hans': /\p{Script=Han}/u,
};
/** Who wants to tell something must not think that a formal complaint is needed; and what only some of its readers say, or deaf people do not. */
const avoided: Readonly<Record<string, RegExp>> = {
  ar: /شكوى|شكاوى/,
  bn: /অভিযোগ/,
  en: /complain/i,
  es: /denuncia|\bqueja|lengua de signos/i,
  fr: /\bplainte|langage des signes/i,
  hi: /शिकायत/,
  id: /pengaduan|keluhan/i,
  ne: /उजुरी/,
  pt: /\bqueixa|linguagem de sinais/i,
  ro: /plânger|limbajul semnelor/i,
  ru: /жалоб/i,
  uk: /скарг/i,
  ur: /شکایت/,
  vi: /khiếu nại/i,
  'zh-Hans': /投诉|控告/,
};
/** Whoever has lost papers abroad needs it. */
const embassy = /سفارة|দূতাবাস|embassy|embajada|ambassade|दूतावास|kedutaan|embaixada|ambasada|посольств|سفارت خانہ|đại sứ quán|大使馆/;
/** On the page of a country it means that country. */
const thisCountry =
  /هذا البلد|এই দেশ|this country|este país|ce pays|इस देश|negara ini|यस देश|deste país|acestei țări|этой страны|цієї країни|اس ملک|nước này|这个国家/;
const onlyLatinDigits = /^(?:\P{Nd}|[0-9])*$/u;

test('the helpline pages have the languages of the site first, and more', () => {
  expect(helpLanguages.slice(0, interfaceLanguages.length)).toEqual([...interfaceLanguages]);
  expect(helpLanguages.length).toBeGreaterThanOrEqual(15);
  expect(new Set(helpLanguages).size).toBe(helpLanguages.length);
  expect(helpLanguages.filter((language) => !needsNotice(language))).toEqual(['en']);
});

describe.each(helpLanguages)('%s', (language) => {
  const words = helpWordsOf(language);
  const all = sentences(words);

  test('has every sentence, none of them empty', () => {
    expect(all.map(([path]) => path)).toEqual([...english.keys()]);
    expect(all.filter(([, forms]) => forms.some((form) => form.trim() === ''))).toEqual([]);
  });

  test('names the same places in every sentence and every form', () => {
    expect(all.filter(([path, forms]) => forms.some((form) => places(form) !== placesInEnglish(path)))).toEqual([]);
  });

  test('has the plural forms of the language and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect(Object.keys(words.finder.lines).toSorted()).toEqual([...pluralCategories].toSorted());
  });

  test('has no word that frightens or that is not the right one', () => {
    expect(all.filter(([, forms]) => forms.some((form) => avoided[language]?.test(form)))).toEqual([]);
    expect(avoided[language], `What ${language} calls a formal complaint goes into the list "avoided".`).toBeDefined();
  });

  test('names the embassy among those to speak with', () => {
    expect(words.country.doTrusted).toMatch(embassy);
  });

  test('does not speak of another government as that of the country of the page', () => {
    expect(words.country.onlyBy).not.toMatch(thisCountry);
  });

  test('leaves no sentence in English', () => {
    if (language === 'en') return;
    const same = all.filter(([path, forms]) => forms.join() === english.get(path)?.join() && !forms.every(isShared));
    expect(
      same.map(([path]) => path),
      `They stand in src/i18n/help/${language.toLowerCase()}.ts.`,
    ).toEqual([]);
    const letters = scripts[language];
    expect(all.filter(([, forms]) => letters !== undefined && !forms.every((form) => letters.test(form)))).toEqual([]);
  });

  test('has digits that dial, and no marks that cannot be seen', () => {
    expect(all.filter(([, forms]) => !forms.every((form) => onlyLatinDigits.test(form)))).toEqual([]);
    expect(all.filter(([, forms]) => forms.some((form) => /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069"']|\.\.\./.test(form)))).toEqual(
      [],
    );
    const written = [
      dateInHelp('2025-08-14', language),
      dateInHelp('2025-08', language),
      dateInHelp('2025', language),
      ...[0, 1, 2, 3, 11, 25, 100, 1200].map((n) => countInHelp(words.finder.lines, n, language)),
    ];
    expect(written.filter((text) => !onlyLatinDigits.test(text) || text.includes('{'))).toEqual([]);
    expect(fill(words.line.dated, { date: dateInHelp('2025-08-14', language) })).not.toMatch(/\.\./);
    expect(written.slice(0, 3).every((text) => text.includes('2025'))).toBe(true);
  });

  test('is read from the side where its letters begin', () => {
    expect(directionOf(language)).toBe(/^\P{L}*\p{Script=Arabic}/u.test(words.country.danger) ? 'rtl' : 'ltr');
  });

  test('has words for every form of exploitation, and names for countries and languages', () => {
    expect(Object.keys(words.forms).toSorted()).toEqual(Object.keys(exploitation).toSorted());
    expect(['NP', 'XK', 'LB'].map((code) => countryInHelp(code, language))).not.toContain('NP');
    expect(languageInHelp('am', language)).not.toBe('am');
    expect(languageInHelp(language, language)).not.toBe(language);
  });

  test.runIf(directionOf(language) === 'rtl')('begins no sentence with Latin letters, which would turn it round', () => {
    expect(all.filter(([, forms]) => forms.some((form) => /^[^\p{L}{]*\p{Script=Latin}/u.test(form)))).toEqual([]);
  });

  test('says by its name what the button to leave does not erase', () => {
    expect(words.exit.limits).toContain(words.exit.leave);
  });

  test('keeps what stands on buttons short', () => {
    const onButtons = [words.line.call, words.line.copy, words.line.text, words.line.chat, words.line.web, words.exit.leave];
    expect(onButtons.filter((text) => text.length > 22)).toEqual([]);
  });
});

test('French has its spaces', () => {
  const all = sentences(helpWordsOf('fr')).flatMap(([, forms]) => forms);
  expect(all.filter((text) => /[^\u202f][;?!]|[^\u00a0\d]:/.test(text))).toEqual([]);
});
