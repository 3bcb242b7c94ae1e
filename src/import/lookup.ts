import { comparableName } from '../catalogue/text/normalise.ts';
import { isOneSlip } from '../problems/one-slip.ts';
import { countries, countryName, isCountry, type CountryCode } from '../vocabulary/countries.ts';
import { countrySynonyms } from '../vocabulary/country-synonyms.ts';
import { interfaceLanguages, type Vocabulary } from '../vocabulary/define.ts';
import { canonicalLanguageTag } from '../vocabulary/languages.ts';
import { bareCountryName, commonCountryCodes } from '../entry/country-named.ts';
import { rarerLanguages } from './rarer-languages.ts';
import { vocabularies, type VocabularyName } from '../vocabulary/vocabularies.ts';

/** Finds what a word of the sheet means, and what it may have meant. */
export interface Lookup {
  readonly find: (text: string) => string | undefined;
  /** Whether a word is what the site itself writes for the value: then nothing was mended. */
  readonly isOwnWord: (text: string) => boolean;
  readonly near: (text: string) => readonly string[];
}

/** Words that say less than a term and more than nothing: what they may mean, never chosen by itself. */
const inactive = ['ended', 'paused', 'unknown'];
const judged: Readonly<Record<string, readonly string[]>> = {
  inactive,
  'not active': inactive,
  'no longer active': inactive,
  inactif: inactive,
  inactivo: inactive,
  inactiva: inactive,
  dormant: ['paused', 'unknown'],
  congo: ['CG', 'CD'],
  korea: ['KR', 'KP'],
  guinea: ['GN', 'GW', 'GQ'],
  ongoing: ['active', 'pilot'],
  'en cours': ['active', 'pilot'],
  'en curso': ['active', 'pilot'],
  families: ['children-families'],
  familles: ['children-families'],
  familias: ['children-families'],
};

/** Words that names of different things share: they bring none of them near. */
const general = new Set(
  'state states republic republique republica democratic democratique democratica islands islas united people kingdom ligne linea'.split(
    ' ',
  ),
);

const shortestSlip = 5;
const shortestWord = 5;
const mostNear = 4;

/** Whoever wrote a value with a question mark did not know: "active?" is asked. */
const doubted = /\?\s*\)?$/;

/** The value behind a name that others share: "Guinea [GN]". */
const bracketedId = (text: string): string | undefined => /\[([\w-]+)\]$/.exec(text)?.[1];

const lookupOf = (names: ReadonlyMap<string, string>, isId: (text: string) => boolean, ownWords: ReadonlySet<string>): Lookup => ({
  find: (text) => {
    const id = bracketedId(text) ?? text;
    if (isId(id)) return id;
    if (doubted.test(text)) return undefined;
    return Object.hasOwn(judged, comparableName(text)) ? undefined : names.get(comparableName(text));
  },
  isOwnWord: (text) => isId(bracketedId(text) ?? text) || ownWords.has(text),
  near: (text) => {
    const name = comparableName(text);
    const known = judged[name]?.filter(isId);
    if (known !== undefined && known.length > 0) return known;
    const meant = names.get(name);
    if (meant !== undefined) return [meant];
    const words = name.split(' ').filter((word) => word.length >= shortestWord && !general.has(word));
    const close = [...names].filter(
      ([other]) => (name.length >= shortestSlip && isOneSlip(name, other)) || words.some((word) => other.split(' ').includes(word)),
    );
    return [...new Set(close.map(([, id]) => id))].slice(0, mostNear);
  },
});

/** Words of sheets that no vocabulary has, and that mean one term only. */
const said: Readonly<Partial<Record<VocabularyName, Readonly<Record<string, string>>>>> = {
  users: {
    sobrevivientes: 'survivors',
    survivants: 'survivors',
    victime: 'survivors',
    publico: 'public',
    public: 'public',
    refugiados: 'migrants',
    employees: 'workers',
  },
  statuses: { actif: 'active', activo: 'active', termine: 'ended', terminee: 'ended', terminado: 'ended', terminada: 'ended' },
  technologies: { 'ligne decoute': 'telephony', 'appli mobile': 'mobile-app' },
  access: { gratuite: 'free', gratuites: 'free', gratuits: 'free', gratuita: 'free', gratuitas: 'free', gratuitos: 'free' },
};

const termLookups = new Map<VocabularyName, Lookup>();

/** Terms of a vocabulary by id, label or synonym in any language. */
export const termLookup = (name: VocabularyName): Lookup => {
  let found = termLookups.get(name);
  if (found === undefined) {
    const vocabulary: Vocabulary = vocabularies[name];
    const names = new Map<string, string>();
    for (const [id, { synonyms }] of Object.entries(vocabulary))
      for (const word of Object.values(synonyms).flat()) names.set(comparableName(word), id);
    // What a term is called comes before what another is also called.
    for (const [id, { label }] of Object.entries(vocabulary))
      for (const word of [id, ...Object.values(label)]) names.set(comparableName(word), id);
    for (const [word, id] of Object.entries(said[name] ?? {})) names.set(word, id);
    const labels = Object.values(vocabulary).flatMap(({ label }) => Object.values(label));
    found = lookupOf(names, (text) => Object.hasOwn(vocabulary, text), new Set(labels));
    termLookups.set(name, found);
  }
  return found;
};

const everywhere = [
  'global',
  'worldwide',
  'world',
  'international',
  'all countries',
  'mondial',
  'monde',
  'monde entier',
  'tous les pays',
  'mundial',
  'mundo',
  'todo el mundo',
  'internacional',
];

let countryLookupMade: Lookup | undefined;

/** Countries by code or by any of their names, and the word for everywhere. */
export const countryLookup = (): Lookup => {
  if (countryLookupMade !== undefined) return countryLookupMade;
  const names = new Map<string, string>();
  const ownWords = new Set<string>();
  const add = (name: string, code: string): void => void names.set(comparableName(name), code);
  for (const code of Object.keys(countries) as CountryCode[]) {
    add(code, code);
    for (const name of Object.values(countrySynonyms[code] ?? {}).flat()) add(name, code);
  }
  for (const language of interfaceLanguages) {
    const plain = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of Object.keys(countries) as CountryCode[]) {
      add(plain.of(code) ?? code, code);
      add(countryName(code, language), code);
      ownWords.add(countryName(code, language));
    }
    ownWords.add(countryName('global', language));
  }
  for (const [code, country] of Object.entries(commonCountryCodes)) add(code, country);
  for (const word of everywhere) add(word, 'global');
  const lookup = lookupOf(names, (text) => text === 'global' || isCountry(text), ownWords);
  countryLookupMade = {
    ...lookup,
    find: (text) => lookup.find(text) ?? lookup.find(bareCountryName(text)),
    near: (text) => lookup.near(bareCountryName(text)),
  };
  return countryLookupMade;
};

/** Languages with three letters that lines and tools of this field are offered in. */
const longTags = [
  'gaa',
  'pcm',
  'bin',
  'mnk',
  'skr',
  'tpi',
  'fil',
  'prs',
  'kmr',
  'ckb',
  'rom',
  'bho',
  'mai',
  'ceb',
  'ilo',
  'tet',
  'luo',
  'kam',
  'mni',
  'sat',
  'kok',
  'nah',
  'quc',
  'mam',
  'kek',
  'hil',
  'war',
  'hmn',
  'rhg',
  'shn',
  'mnw',
  'ksw',
  'zgh',
  'kab',
  'haw',
  'pap',
  'yue',
];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

let languageLookupMade: Lookup | undefined;

/** Words of two or three letters that stand in such columns and are tags of languages that nobody means. */
const noTags = new Set(['all', 'any', 'yes', 'oui', 'non', 'tbd', 'und', 'mis', 'mul', 'zxx', 'etc', 'and']);

/** Rarer languages have tags, and no names that every browser knows. */
const isTag = (text: string): boolean =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) && !noTags.has(text) && canonicalLanguageTag(text) === text;

/** Languages by tag, by their names in the languages of the site, or by their own. */
export const languageLookup = (): Lookup => {
  if (languageLookupMade !== undefined) return languageLookupMade;
  const names = new Map<string, string>();
  const ownWords = new Set<string>();
  const tags = [...letters.flatMap((first) => letters.map((second) => first + second)), ...longTags];
  for (const given of tags) {
    const tag = canonicalLanguageTag(given) ?? given;
    for (const language of interfaceLanguages) {
      const known = new Intl.DisplayNames(language, { type: 'language' }).of(given);
      const name = known === given ? rarerLanguages[given]?.[language] : known;
      if (name === undefined) continue;
      // Some tags share a name: the first has it.
      if (!names.has(comparableName(name))) names.set(comparableName(name), tag);
      names.set(comparableName(given), tag);
      ownWords.add(name);
    }
  }
  for (const [name, tag] of [
    ['mandarin', 'zh'],
    ['farsi', 'fa'],
    ['tagalog', 'fil'],
    ['dari', 'fa-AF'],
    ['kurmanji', 'ku'],
    ['castellano', 'es'],
  ] as const)
    names.set(name, tag);
  const lookup = lookupOf(names, isTag, ownWords);
  // The language of Accra is written like the tag of Irish: only somebody who knows can say which.
  const isGa = (text: string): boolean => /^G[aA]$|^gã$/.test(text);
  languageLookupMade = {
    ...lookup,
    find: (text) => (isGa(text) ? undefined : lookup.find(text)),
    near: (text) => (isGa(text) ? ['gaa', 'ga'] : lookup.near(text)),
  };
  return languageLookupMade;
};
