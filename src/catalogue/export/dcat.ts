import type { DescribedFile } from './data-package.ts';
import { addressOn, versionOf, type Edition } from './edition.ts';

export interface Distribution extends DescribedFile {
  readonly title: string;
  readonly mediaType: string;
}

/** The catalogue of data as DCAT 3 in JSON-LD, for portals that collect descriptions of open data. */
export const dcatCatalogue = (edition: Edition, files: readonly Distribution[]) => {
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': edition.title, 'foaf:homepage': { '@id': edition.site } };
  const dataPage = addressOn(edition, 'data/');
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dcterms: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${dataPage}#catalogue`,
    '@type': 'dcat:Catalog',
    'dcterms:title': { '@value': edition.title, '@language': 'en' },
    'dcterms:description': { '@value': edition.description, '@language': 'en' },
    'dcterms:publisher': publisher,
    'dcterms:license': { '@id': edition.licence.url },
    'foaf:homepage': { '@id': edition.site },
    'dcat:dataset': {
      '@id': `${dataPage}#dataset`,
      '@type': 'dcat:Dataset',
      'dcterms:title': { '@value': edition.title, '@language': 'en' },
      'dcterms:description': { '@value': edition.description, '@language': 'en' },
      'dcterms:publisher': publisher,
      'dcterms:license': { '@id': edition.licence.url },
      'dcterms:modified': { '@value': edition.date, '@type': 'xsd:date' },
      'dcat:version': versionOf(edition),
      'dcat:landingPage': { '@id': dataPage },
      'dcat:keyword': ['human trafficking', 'technology'],
      'dcat:distribution': files.map(({ path, title, mediaType, bytes, sha256 }) => ({
        '@type': 'dcat:Distribution',
        '@id': `${dataPage}#${path.replaceAll('/', '.')}`,
        'dcterms:title': { '@value': title, '@language': 'en' },
        'dcterms:license': { '@id': edition.licence.url },
        'dcat:downloadURL': { '@id': addressOn(edition, path) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
        'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
        },
      })),
    },
  };
};
