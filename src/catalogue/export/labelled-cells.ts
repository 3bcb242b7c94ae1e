import { remembered } from '../../remembered/remembered.ts';
import { countries, countryName, isCountry, type CountryCode } from '../../vocabulary/countries.ts';
import type { InterfaceLanguage, Vocabulary } from '../../vocabulary/define.ts';
import { languageName } from '../../vocabulary/languages.ts';
import { vocabularies, type VocabularyName } from '../../vocabulary/vocabularies.ts';
import { contactWord, isContactWord, type ContactWord } from './contact-words.ts';

/** A list that values are taken from: the terms of a vocabulary, countries, or languages. */
export type TermList = VocabularyName | 'country' | 'language';
/** What the values of a field are: of such a list, or what only contacts say. */
export type Labelled = TermList | ContactWord;

/** Lists of terms in entries, by the vocabulary that they are from. */
export const vocabularyFields = {
  focusAreas: 'focusAreas',
  technologies: 'technologies',
  purposes: 'purposes',
  pillars: 'pillars',
  exploitation: 'exploitation',
  users: 'users',
  sector: 'sectors',
} as const satisfies Readonly<Record<string, VocabularyName>>;

/** Fields of entries whose values have labels. */
export const labelledFields: Readonly<Record<string, Labelled>> = {
  ...vocabularyFields,
  countries: 'country',
  regions: 'regions',
  languages: 'language',
  status: 'statuses',
  seen: 'seen',
  access: 'access',
  sourcing: 'sourcing',
  evidenceAge: 'evidenceAges',
};

type TableName = 'organisations' | 'roles' | 'sources' | 'contacts' | 'translations';

/** The same of the tables beside that of the entries. */
export const labelledColumns: Readonly<Record<TableName, Readonly<Record<string, Labelled>>>> = {
  organisations: { type: 'organisationTypes', country: 'country', nameLanguages: 'language' },
  roles: { role: 'organisationRoles' },
  sources: { kind: 'sourceKinds', language: 'language' },
  contacts: {
    kind: 'contactKinds',
    for: 'contactAudiences',
    serves: 'contactServes',
    reach: 'contactReach',
    countries: 'country',
    nationals: 'country',
    languages: 'language',
    checkedHow: 'checkedHow',
    withheld: 'withheld',
  },
  translations: { language: 'language' },
};

/** Makes a label tell its value apart from others of the same name. */
const withId = (label: string, id: string): string => `${label} [${id}]`;

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Tags of two letters by name; where two have one name, the first has it. */
const shortTags = remembered((language: InterfaceLanguage): ReadonlyMap<string, string> => {
  const all = letters.flatMap((first) => letters.map((second) => first + second)).toReversed();
  return new Map(all.map((tag) => [languageName(tag, language), tag]));
});

/** "Yi" would be read as the tag of Yiddish. */
const isTagOfAnother = (name: string, tag: string): boolean => /^[a-z]{2}$/i.test(name) && name.toLowerCase() !== tag;

const languageLabel = (tag: string, language: InterfaceLanguage): string => {
  const name = languageName(tag, language);
  if (isTagOfAnother(name, tag)) return withId(name, tag);
  return name === tag || name.endsWith(withId('', tag)) || shortTags(language).get(name) === tag ? name : withId(name, tag);
};

/** Words of the names of countries that are not the whole name: "Guinea" alone may also be said of Guinea-Bissau. */
const wordsOfNames = remembered(
  (language: InterfaceLanguage): ReadonlySet<string> =>
    new Set(
      (Object.keys(countries) as CountryCode[]).flatMap((code) => {
        const name = countryName(code, language);
        return name.split(/[^\p{L}]+/u).filter((word) => word !== name);
      }),
    ),
);

const countryLabel = (code: CountryCode | 'global', language: InterfaceLanguage): string => {
  const name = countryName(code, language);
  return code !== 'global' && wordsOfNames(language).has(name) ? withId(name, code) : name;
};

/** What people read for a value; the value itself where it is none of its vocabulary. */
export const labelOf = (value: string, of: Labelled, language: InterfaceLanguage): string => {
  if (of === 'country') return value === 'global' || isCountry(value) ? countryLabel(value, language) : value;
  if (of === 'language') return languageLabel(value, language);
  if (isContactWord(of)) return contactWord(value, of)?.[language] ?? value;
  const vocabulary: Vocabulary = vocabularies[of];
  return vocabulary[value]?.label[language] ?? value;
};
