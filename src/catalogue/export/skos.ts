import { countries, countryName, type CountryCode } from '../../vocabulary/countries.ts';
import { countrySynonyms } from '../../vocabulary/country-synonyms.ts';
import {
  inEachLanguage,
  interfaceLanguages,
  type Localised,
  type Term,
  type Vocabulary,
  type WordsByLanguage,
} from '../../vocabulary/define.ts';
import { languageName } from '../../vocabulary/languages.ts';
import { vocabularies, type VocabularyName } from '../../vocabulary/vocabularies.ts';
import type { Edition } from './edition.ts';
import { toAddress, toJsonLd, turtleLines, type LinkedThing, type LinkedValue } from './linked-graph.ts';
import { schemeAddress, termAddress, vocabularyPage } from './vocabulary-list.ts';

/** Names of the schemes: of each vocabulary, and of the codes that entries use beside them. */
export type SchemeTitles = Readonly<Record<VocabularyName | 'countries' | 'languages', Localised>>;

const prefixes = { skos: 'http://www.w3.org/2004/02/skos/core#', dcterms: 'http://purl.org/dc/terms/' };

const localised = (texts: Localised): readonly LinkedValue[] => interfaceLanguages.map((language) => ({ text: texts[language], language }));

/** Other names; what a concept is called first may not stand among them (SKOS, S13). */
const alternatives = (synonyms: WordsByLanguage, label: Localised): readonly LinkedValue[] =>
  Object.entries(synonyms).flatMap(([language, words]) => {
    const preferred: readonly string[] = interfaceLanguages.filter((each) => each === language).map((each) => label[each]);
    return [...new Set(words)].filter((word) => !preferred.includes(word)).map((text) => ({ text, language }));
  });

const m49 = /^UN M49 (\d{3})$/;

/** Addresses of pages that describe many terms, such as the list of all regions: no term is the same as such a page (SKOS, S45). */
const shared: ReadonlySet<string> = (() => {
  const urls = Object.values<Vocabulary>(vocabularies).flatMap((terms) =>
    Object.values(terms).flatMap(({ mappings = [] }) => mappings.map(({ url }) => url)),
  );
  return new Set(urls.filter((url, at) => urls.indexOf(url) !== at));
})();

const relationWords = { exact: 'The same as', close: 'Close to', broad: 'A part of', narrow: 'Holds', related: 'Related to' } as const;

/** What a term is elsewhere: its address there where it has one of its own, else its code and a note. */
const mapped = ({ mappings = [] }: Term, edition: Edition): LinkedThing['properties'] => {
  const codes = mappings.flatMap(({ scheme, relation }) => (relation === 'exact' ? (m49.exec(scheme)?.[1] ?? []) : []));
  const noted = mappings.filter(({ url }) => shared.has(url));
  const own = mappings.filter(({ url }) => !shared.has(url));
  return [
    ['skos:notation', codes.map((text) => ({ text, type: `${vocabularyPage(edition)}#m49` }))],
    ['skos:scopeNote', noted.map(({ scheme, relation }) => ({ text: `${relationWords[relation]} ${scheme}.`, language: 'en' }))],
    ...[...Map.groupBy(own, ({ relation }) => relation)].map(
      ([relation, all]) => [`skos:${relation}Match`, all.map(({ url }) => toAddress(url))] as const,
    ),
  ];
};

interface Concept {
  readonly id: string;
  readonly label: Localised;
  readonly properties: LinkedThing['properties'];
}

const conceptsOf = (terms: Vocabulary, edition: Edition): readonly Concept[] =>
  Object.entries(terms).map(([id, term]) => ({
    id,
    label: term.label,
    properties: [
      ['skos:definition', localised(term.definition)],
      ['skos:altLabel', alternatives(term.synonyms, term.label)],
      ...mapped(term, edition),
    ],
  }));

const countryConcepts = (edition: Edition): readonly Concept[] =>
  (Object.keys(countries) as CountryCode[]).map((id) => {
    const label = inEachLanguage((language) => countryName(id, language));
    return {
      id,
      label,
      properties: [
        ['skos:altLabel', alternatives(countrySynonyms[id] ?? {}, label)],
        ['skos:broadMatch', [toAddress(termAddress(edition, 'regions', countries[id]))]],
      ],
    };
  });

/** Languages of two letters have an address at the Library of Congress, which keeps the codes. */
const languageConcepts = (tags: readonly string[]): readonly Concept[] =>
  tags.map((id) => ({
    id,
    label: inEachLanguage((language) => languageName(id, language)),
    properties: [['skos:exactMatch', /^[a-z]{2}$/.test(id) ? [toAddress(`http://id.loc.gov/vocabulary/iso639-1/${id}`)] : []]],
  }));

const schemeThings = (
  edition: Edition,
  name: keyof SchemeTitles,
  title: Localised,
  concepts: readonly Concept[],
): readonly LinkedThing[] => {
  const address = schemeAddress(edition, name);
  return [
    {
      address,
      type: 'skos:ConceptScheme',
      properties: [
        ['dcterms:title', localised(title)],
        ['dcterms:identifier', [{ text: name }]],
        ['dcterms:license', [toAddress(edition.licence.url)]],
        ['skos:hasTopConcept', concepts.map(({ id }) => toAddress(termAddress(edition, name, id)))],
      ],
    },
    ...concepts.map(({ id, label, properties }): LinkedThing => {
      const own: LinkedThing['properties'] = [
        ['skos:inScheme', [toAddress(address)]],
        ['skos:topConceptOf', [toAddress(address)]],
        ['skos:prefLabel', localised(label)],
        ['skos:notation', [{ text: id }]],
      ];
      const merged = Map.groupBy([...own, ...properties], ([property]) => property);
      return {
        address: termAddress(edition, name, id),
        type: 'skos:Concept',
        properties: [...merged].map(([property, all]) => [property, all.flatMap(([, values]) => values)] as const),
      };
    }),
  ];
};

const graphOf = (edition: Edition, titles: SchemeTitles, languages: readonly string[]): readonly LinkedThing[] => [
  ...(Object.entries<Vocabulary>(vocabularies) as [VocabularyName, Vocabulary][]).flatMap(([name, terms]) =>
    schemeThings(edition, name, titles[name], conceptsOf(terms, edition)),
  ),
  ...schemeThings(edition, 'countries', titles.countries, countryConcepts(edition)),
  ...schemeThings(edition, 'languages', titles.languages, languageConcepts(languages)),
];

/**
 * The vocabularies as SKOS, countries and languages with them.
 * @param languages tags of the languages that entries name
 */
export const skosJsonLd = (edition: Edition, titles: SchemeTitles, languages: readonly string[]) =>
  toJsonLd(prefixes, graphOf(edition, titles, languages));

/** The same in Turtle. */
export const skosTurtle = (edition: Edition, titles: SchemeTitles, languages: readonly string[]): Generator<string> =>
  turtleLines(prefixes, graphOf(edition, titles, languages));
