import { addressOn, entryAddress, type Edition } from '../../catalogue/export/edition.ts';
import type { Initiative } from '../../schema/initiative.ts';

const areaOf = (code: string): string | Readonly<Record<string, string>> =>
  code === 'global' ? 'Worldwide' : { '@type': 'Country', identifier: code };

interface Place {
  /** Address of the page in its language. */
  readonly canonical: string;
  readonly language: string;
  readonly edition: Edition;
}

/** What the entry is about: its id is the same on the page of each language. */
const projectData = (initiative: Initiative, edition: Edition): Readonly<Record<string, unknown>> => {
  const leads = initiative.organisations.filter(({ role }) => role === 'lead');
  return {
    '@type': 'Project',
    '@id': `${entryAddress(edition, initiative.id)}#initiative`,
    name: initiative.name,
    ...(initiative.aliases === undefined ? {} : { alternateName: initiative.aliases }),
    ...(initiative.url === undefined ? {} : { url: initiative.url }),
    ...(initiative.started === undefined ? {} : { foundingDate: String(initiative.started) }),
    ...(initiative.ended === undefined ? {} : { dissolutionDate: String(initiative.ended) }),
    areaServed: initiative.countries.map(areaOf),
    ...(leads.length === 0
      ? {}
      : {
          parentOrganization: leads.map(({ id, name }) => ({
            '@type': 'Organization',
            '@id': `${addressOn(edition, `organisations/${id}/`)}#organisation`,
            name,
          })),
        }),
  };
};

/** An initiative's page in schema.org terms. */
export const entryData = (initiative: Initiative, { canonical, language, edition }: Place): Readonly<Record<string, unknown>> => ({
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
  about: projectData(initiative, edition),
  citation: initiative.sources.map(({ url, title, publisher, published }) => ({
    '@type': 'WebPage',
    name: title,
    url,
    publisher: { '@type': 'Organization', name: publisher },
    ...(published === undefined ? {} : { datePublished: published }),
  })),
});
