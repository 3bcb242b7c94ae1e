import type { DescribedFile } from './data-package.ts';
import { addressOn, versionOf, type Edition } from './edition.ts';

export interface Distribution extends Pick<DescribedFile, 'path'>, Partial<Omit<DescribedFile, 'path'>> {
  readonly title: string;
  readonly mediaType: string;
  /** Address of the schema that it fits. */
  readonly conformsTo?: string | undefined;
}

/** A frozen state, as far as portals are told of it. */
export interface DescribedRelease {
  readonly tag: string;
  readonly date: string;
  readonly previous: string | null;
  readonly firstYear: number | undefined;
  readonly files: readonly Distribution[];
}

export interface Described {
  /** Files of the whole catalogue. */
  readonly files: readonly Distribution[];
  readonly vocabularies: readonly Distribution[];
  /** Oldest first. */
  readonly releases: readonly DescribedRelease[];
  /** Year in which the oldest initiative began; undefined where none says so. */
  readonly firstYear: number | undefined;
  /** Address where people reach those who keep the catalogue. */
  readonly contact: string;
  /** Path of the description of the API. */
  readonly apiDescription: string;
}

const authority = 'http://publications.europa.eu/resource/authority/';
const node = (address: string) => ({ '@id': address });
const frequency = (name: 'IRREG' | 'NEVER') => ({ 'dcterms:accrualPeriodicity': node(`${authority}frequency/${name}`) });
const fitting = (address: string) => ({ 'dcterms:conformsTo': { '@id': address, '@type': 'dcterms:Standard' } });
const dataPackage = 'https://datapackage.org/profiles/2.0/datapackage.json';
const english = (text: string) => ({ '@value': text, '@language': 'en' });
const dateOf = (text: string) => ({ '@value': text, '@type': /^\d{4}$/.test(text) ? 'xsd:gYear' : 'xsd:date' });

/** Types that are in use and not registered at IANA. */
const unregistered: readonly string[] = ['application/jsonl', 'application/schema+json'];

/** What is registered at IANA has an address there; the rest is named only. */
const mediaTypeOf = (mediaType: string) => ({
  'dcterms:format': { '@type': 'dcterms:MediaTypeOrExtent', 'rdfs:label': mediaType },
  ...(unregistered.includes(mediaType) ? {} : { 'dcat:mediaType': node(`https://www.iana.org/assignments/media-types/${mediaType}`) }),
});

/**
 * The catalogue of data as DCAT 3 in JSON-LD, with what DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/) requires and
 * recommends, for portals that collect descriptions of open data.
 */
export const dcatCatalogue = (edition: Edition, { files, vocabularies, releases, firstYear, contact, apiDescription }: Described) => {
  const dataPage = addressOn(edition, 'data/');
  const publisher = node(`${edition.site}#publisher`);
  const licence = { 'dcterms:license': node(edition.licence.url) };
  const languages = { 'dcterms:language': ['ENG', 'FRA', 'SPA'].map((code) => node(`${authority}language/${code}`)) };
  const issued = releases[0] === undefined ? {} : { 'dcterms:issued': dateOf(releases[0].date) };
  const releasePage = (tag: string): string => addressOn(edition, `data/releases/${tag}/`);

  const distribution = ({ path, title, mediaType, bytes, sha256, conformsTo }: Distribution, page: string, date: string) => ({
    '@type': 'dcat:Distribution',
    '@id': `${page}#${path.replaceAll('/', '.')}`,
    'dcterms:title': english(title),
    'dcterms:description': english(`${title}. ${edition.title}.`),
    ...licence,
    ...languages,
    ...mediaTypeOf(mediaType),
    'dcterms:modified': dateOf(date),
    'dcat:accessURL': node(page),
    'dcat:downloadURL': node(addressOn(edition, path)),
    ...(bytes === undefined ? {} : { 'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' } }),
    'dcatap:availability': node(`${authority}planned-availability/STABLE`),
    ...(conformsTo === undefined ? {} : fitting(conformsTo)),
    ...(sha256 === undefined
      ? {}
      : {
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': node('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
            'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
          },
        }),
  });

  /** What datasets and services have in common. */
  const resource = (address: string, page: string, title: string, description: string) => ({
    '@id': address,
    'dcterms:identifier': address,
    'dcterms:title': english(title),
    'dcterms:description': english(description),
    'dcterms:publisher': publisher,
    'dcterms:creator': publisher,
    ...licence,
    ...languages,
    'dcat:landingPage': node(page),
    'dcat:keyword': ['human trafficking', 'technology'].map(english),
    'dcat:theme': ['JUST', 'SOCI'].map((theme) => node(`${authority}data-theme/${theme}`)),
    'dcat:contactPoint': { '@type': 'vcard:Organization', 'vcard:fn': edition.title, 'vcard:hasURL': node(contact) },
  });

  const dataset = (
    address: string,
    page: string,
    {
      title,
      description,
      from,
      to,
    }: { readonly title: string; readonly description: string; readonly from: number | undefined; readonly to: string },
  ) => ({
    ...resource(address, page, title, description),
    '@type': 'dcat:Dataset',
    'dcterms:spatial': { '@id': 'https://sws.geonames.org/6295630/', '@type': 'dcterms:Location', 'rdfs:label': english('World') },
    'dcterms:temporal': {
      '@type': 'dcterms:PeriodOfTime',
      ...(from === undefined ? {} : { 'dcat:startDate': dateOf(String(from)) }),
      'dcat:endDate': dateOf(to),
    },
  });

  const frozen = releases.map(({ tag, date, previous, firstYear: from, files: own }) => ({
    ...dataset(`${releasePage(tag)}#dataset`, releasePage(tag), {
      title: `${edition.title}, release ${tag}`,
      description: edition.description,
      from,
      to: date,
    }),
    'dcterms:issued': dateOf(date),
    ...frequency('NEVER'),
    ...(own.some(({ path }) => path.endsWith('/datapackage.json')) ? fitting(dataPackage) : {}),
    'dcat:version': tag,
    'dcat:isVersionOf': node(`${dataPage}#dataset`),
    ...(previous === null ? {} : { 'dcat:previousVersion': node(`${releasePage(previous)}#dataset`) }),
    'dcat:distribution': own.map((file) => distribution(file, releasePage(tag), date)),
  }));

  const service = {
    ...resource(
      `${dataPage}#service`,
      dataPage,
      `${edition.title}: API`,
      'Every entry by itself, its citations, and differences of releases, as files.',
    ),
    '@type': 'dcat:DataService',
    'dcat:endpointURL': node(edition.site),
    'dcat:endpointDescription': node(addressOn(edition, apiDescription)),
    'dcat:servesDataset': node(`${dataPage}#dataset`),
    ...fitting('https://spec.openapis.org/oas/v3.1.0'),
  };

  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dcatap: 'http://data.europa.eu/r5r/',
      dcterms: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      spdx: 'http://spdx.org/rdf/terms#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@graph': [
      { ...publisher, '@type': 'foaf:Organization', 'foaf:name': english(edition.title), 'foaf:homepage': node(edition.site) },
      {
        '@id': `${dataPage}#catalogue`,
        '@type': 'dcat:Catalog',
        'dcterms:title': english(edition.title),
        'dcterms:description': english(edition.description),
        'dcterms:publisher': publisher,
        ...licence,
        ...languages,
        ...issued,
        'dcterms:modified': dateOf(edition.date),
        'dcat:themeTaxonomy': node(`${authority}data-theme`),
        'foaf:homepage': node(edition.site),
        'dcat:service': node(service['@id']),
        'dcat:dataset': [`${dataPage}#dataset`, `${dataPage}#vocabularies`, ...frozen.map((each) => each['@id'])].map(node),
      },
      {
        ...dataset(`${dataPage}#dataset`, dataPage, {
          title: edition.title,
          description: edition.description,
          from: firstYear,
          to: edition.date,
        }),
        ...issued,
        'dcterms:modified': dateOf(edition.date),
        ...frequency('IRREG'),
        ...fitting(dataPackage),
        'dcat:version': versionOf(edition),
        ...(frozen.length === 0 ? {} : { 'dcat:hasVersion': frozen.map((each) => node(each['@id'])) }),
        'dcat:distribution': files.map((file) => distribution(file, dataPage, edition.date)),
      },
      {
        ...dataset(`${dataPage}#vocabularies`, addressOn(edition, 'data/vocabularies/'), {
          title: `${edition.title}: vocabularies`,
          description: 'Every term that entries use, with its meaning in three languages and its matches in other schemes.',
          from: firstYear,
          to: edition.date,
        }),
        ...issued,
        'dcterms:modified': dateOf(edition.date),
        ...frequency('IRREG'),
        ...fitting('http://www.w3.org/TR/skos-reference/'),
        'dcat:distribution': vocabularies.map((file) => distribution(file, dataPage, edition.date)),
      },
      service,
      ...frozen,
    ],
  };
};
