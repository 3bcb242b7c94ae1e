import type { DictionaryField } from '../../catalogue/export/data-dictionary.ts';
import { addressOn, versionOf, type Edition } from '../../catalogue/export/edition.ts';

type Data = Readonly<Record<string, unknown>>;

/** A file, as far as a description of its data set tells of it. */
interface Download {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface State {
  /** Of the state that is described. */
  readonly edition: Edition;
  /** Path of its page below the site's root. */
  readonly page: string;
  readonly name: string;
  readonly files: readonly Download[];
  /** Year in which the oldest initiative began; undefined where none says so. */
  readonly firstYear: number | undefined;
}

/** A state of the data in schema.org terms, with the id that it has in DCAT. */
const stateData = ({ edition, page, name, files, firstYear }: State): Data => ({
  '@type': 'Dataset',
  '@id': `${addressOn(edition, page)}#dataset`,
  identifier: `${addressOn(edition, page)}#dataset`,
  name,
  description: `${edition.description} Every record names its sources, their dates and what could not be confirmed.`,
  url: addressOn(edition, page),
  license: edition.licence.url,
  isAccessibleForFree: true,
  version: versionOf(edition),
  dateModified: edition.date,
  creator: { '@type': 'Organization', name: edition.title, url: edition.site },
  keywords: ['human trafficking', 'technology', 'initiatives', 'helplines', 'supply chains'],
  temporalCoverage: `${firstYear ?? '..'}/${edition.date}`,
  spatialCoverage: { '@type': 'Place', '@id': 'https://sws.geonames.org/6295630/', name: 'World' },
  includedInDataCatalog: { '@type': 'DataCatalog', name: edition.title, url: addressOn(edition, 'data/') },
  distribution: files.map(({ path, mediaType, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    contentUrl: addressOn(edition, path),
    encodingFormat: mediaType,
    contentSize: `${bytes} B`,
    sha256,
  })),
});

/** The data set, with the fields that a record has. */
export const datasetData = (
  edition: Edition,
  files: readonly Download[],
  { dictionary, firstYear }: { readonly dictionary: readonly DictionaryField[]; readonly firstYear: number | undefined },
): Data => ({
  ...stateData({ edition, page: 'data/', name: edition.title, files, firstYear }),
  variableMeasured: dictionary
    .filter(({ path }) => !path.includes('.'))
    .map(({ path, meaning }) => ({ '@type': 'PropertyValue', name: path, description: meaning })),
});

/** A release as a data set of its own, which is one state of the other. */
export const releaseData = (
  edition: Edition,
  files: readonly Download[],
  { name, firstYear }: { readonly name: string; readonly firstYear: number | undefined },
): Data => ({
  ...stateData({ edition, page: `data/releases/${edition.release}/`, name, files, firstYear }),
  datePublished: edition.date,
  exampleOfWork: {
    '@type': 'Dataset',
    '@id': `${addressOn(edition, 'data/')}#dataset`,
    name: edition.title,
    url: addressOn(edition, 'data/'),
  },
});
