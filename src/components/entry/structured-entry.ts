import { addressOn, entryAddress, type Edition } from '../../catalogue/export/edition.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { countryName, type CountryCode } from '../../vocabulary/countries.ts';
import type { InterfaceLanguage } from '../../vocabulary/define.ts';

const areaOf = (code: CountryCode | 'global', language: InterfaceLanguage): Readonly<Record<string, string>> =>
  code === 'global'
    ? { '@type': 'Place', '@id': 'https://sws.geonames.org/6295630/', name: countryName(code, language) }
    : { '@type': 'Country', identifier: code, name: countryName(code, language) };

/** The organisations that have a part in it, each with the id that it has on its own page. */
const partsOf = (initiative: Initiative, role: Initiative['organisations'][number]['role'], edition: Edition) => {
  const found = initiative.organisations
    .filter((organisation) => organisation.role === role)
    .map(({ id, name }) => ({
      '@type': 'Organization',
      '@id': `${addressOn(edition, `organisations/${id}/`)}#organisation`,
      name,
    }));
  return found.length === 0 ? undefined : found;
};

interface Place {
  /** Address of the page in its language. */
  readonly canonical: string;
  readonly language: InterfaceLanguage;
  readonly edition: Edition;
}

/** What the entry is about: a project, and what it offers to people. Its id is the same on the page of each language. */
const projectData = (initiative: Initiative, { edition, language }: Place): Readonly<Record<string, unknown>> => ({
  '@type': ['Project', 'Service'],
  '@id': `${entryAddress(edition, initiative.id)}#initiative`,
  identifier: initiative.id,
  name: initiative.name,
  alternateName: initiative.aliases,
  url: initiative.url,
  foundingDate: initiative.started === undefined ? undefined : String(initiative.started),
  dissolutionDate: initiative.ended === undefined ? undefined : String(initiative.ended),
  areaServed: initiative.countries.map((code) => areaOf(code, language)),
  provider: partsOf(initiative, 'lead', edition),
  funder: partsOf(initiative, 'funder', edition),
});

/** An initiative's page in schema.org terms. */
export const entryData = (initiative: Initiative, place: Place): Readonly<Record<string, unknown>> => {
  const { canonical, language, edition } = place;
  return {
    '@type': 'WebPage',
    '@id': canonical,
    name: initiative.name,
    description: initiative.summary,
    url: canonical,
    inLanguage: language,
    datePublished: initiative.added,
    dateModified: initiative.reviewed,
    license: edition.licence.url,
    isPartOf: { '@type': 'Dataset', '@id': `${addressOn(edition, 'data/')}#dataset`, name: edition.title, url: edition.site },
    about: projectData(initiative, place),
    citation: initiative.sources.map(({ url, title, publisher, published }) => ({
      '@type': 'WebPage',
      name: title,
      url,
      publisher: { '@type': 'Organization', name: publisher },
      ...(published === undefined ? {} : { datePublished: published }),
    })),
  };
};
