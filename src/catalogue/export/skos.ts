import { interfaceLanguages, type Localised, type Mapping, type Vocabulary, type WordsByLanguage } from '../../vocabulary/define.ts';
import { vocabularies } from '../../vocabulary/vocabularies.ts';
import type { Edition } from './edition.ts';
import { schemeAddress, termAddress } from './vocabulary-list.ts';

interface Scheme {
  readonly address: string;
  readonly name: string;
  readonly concepts: readonly Concept[];
}

interface Concept {
  readonly address: string;
  readonly scheme: string;
  readonly id: string;
  readonly label: Localised;
  readonly definition: Localised;
  readonly synonyms: WordsByLanguage;
  readonly mappings: readonly Mapping[];
}

const schemesOf = (edition: Edition): readonly Scheme[] =>
  Object.entries<Vocabulary>(vocabularies).map(([name, terms]) => {
    const scheme = schemeAddress(edition, name);
    const concepts = Object.entries(terms).map(([id, { label, definition, synonyms, mappings = [] }]) => ({
      address: termAddress(edition, name, id),
      scheme,
      id,
      label,
      definition,
      synonyms,
      mappings,
    }));
    return { address: scheme, name, concepts };
  });

const skos = 'http://www.w3.org/2004/02/skos/core#';
const terms = 'http://purl.org/dc/terms/';

/** The vocabularies as SKOS in JSON-LD. */
export const skosJsonLd = (edition: Edition) => ({
  '@context': {
    skos,
    dcterms: terms,
    id: '@id',
    type: '@type',
    title: 'dcterms:title',
    licence: { '@id': 'dcterms:license', '@type': '@id' },
    prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
    definition: { '@id': 'skos:definition', '@container': '@language' },
    altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
    notation: 'skos:notation',
    inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
    topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
    ...Object.fromEntries(
      ['exact', 'close', 'broad', 'narrow', 'related'].map((relation) => [
        `${relation}Match`,
        { '@id': `skos:${relation}Match`, '@type': '@id' },
      ]),
    ),
  },
  '@graph': schemesOf(edition).flatMap(({ address, name, concepts }) => [
    { id: address, type: 'skos:ConceptScheme', title: name, licence: edition.licence.url },
    ...concepts.map((concept) => ({
      id: concept.address,
      type: 'skos:Concept',
      notation: concept.id,
      inScheme: concept.scheme,
      topConceptOf: concept.scheme,
      prefLabel: concept.label,
      definition: concept.definition,
      altLabel: concept.synonyms,
      ...Object.fromEntries(
        [...Map.groupBy(concept.mappings, ({ relation }) => relation)].map(([relation, mappings]) => [
          `${relation}Match`,
          mappings.map(({ url }) => url),
        ]),
      ),
    })),
  ]),
});

// JSON escapes what Turtle escapes, in the same way.
const literal = (text: string, language?: string): string => `${JSON.stringify(text)}${language === undefined ? '' : `@${language}`}`;

const statement = (subject: string, properties: readonly (readonly [string, readonly string[]])[]): string =>
  `<${subject}>\n${properties
    .filter(([, values]) => values.length > 0)
    .map(([property, values]) => `  ${property} ${values.join(', ')}`)
    .join(' ;\n')} .\n`;

const localised = (texts: Localised): string[] => interfaceLanguages.map((language) => literal(texts[language], language));

/** The same vocabularies in Turtle. */
export const skosTurtle = (edition: Edition): string => {
  const statements = schemesOf(edition).flatMap(({ address, name, concepts }) => [
    statement(address, [
      ['a', ['skos:ConceptScheme']],
      ['dcterms:title', [literal(name)]],
      ['dcterms:license', [`<${edition.licence.url}>`]],
    ]),
    ...concepts.map((concept) =>
      statement(concept.address, [
        ['a', ['skos:Concept']],
        ['skos:notation', [literal(concept.id)]],
        ['skos:inScheme', [`<${concept.scheme}>`]],
        ['skos:topConceptOf', [`<${concept.scheme}>`]],
        ['skos:prefLabel', localised(concept.label)],
        ['skos:definition', localised(concept.definition)],
        ['skos:altLabel', Object.entries(concept.synonyms).flatMap(([language, words]) => words.map((word) => literal(word, language)))],
        ...concept.mappings.map(({ relation, url }) => [`skos:${relation}Match`, [`<${url}>`]] as const),
      ]),
    ),
  ]);
  return `@prefix skos: <${skos}> .\n@prefix dcterms: <${terms}> .\n\n${statements.join('\n')}`;
};
