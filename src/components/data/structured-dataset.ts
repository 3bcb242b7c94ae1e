import { addressOn, versionOf, type Edition } from '../../catalogue/export/edition.ts';
import type { DataFile } from '../../catalogue/export/files.ts';

/** The data set in schema.org terms. */
export const datasetData = (edition: Edition, files: readonly DataFile[], countries: number): Readonly<Record<string, unknown>> => ({
  '@type': 'Dataset',
  '@id': `${addressOn(edition, 'data/')}#dataset`,
  name: edition.title,
  description: `${edition.description} Every record names its sources, their dates and what could not be confirmed.`,
  url: addressOn(edition, 'data/'),
  license: edition.licence.url,
  isAccessibleForFree: true,
  version: versionOf(edition),
  dateModified: edition.date,
  creator: { '@type': 'Organization', name: edition.title, url: edition.site },
  keywords: ['human trafficking', 'technology', 'initiatives', 'helplines', 'supply chains'],
  spatialCoverage: `${countries} countries`,
  includedInDataCatalog: { '@type': 'DataCatalog', name: edition.title, url: addressOn(edition, 'data/') },
  distribution: files.map(({ path, mediaType, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    contentUrl: addressOn(edition, path),
    encodingFormat: mediaType,
    contentSize: `${bytes} B`,
    sha256,
  })),
});
