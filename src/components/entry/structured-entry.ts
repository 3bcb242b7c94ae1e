import type { Initiative } from '../../schema/initiative.ts';
import { settings } from '../../settings.ts';

/** An initiative's page in schema.org terms. */
export const entryData = (initiative: Initiative, canonical: string, language: string): Readonly<Record<string, unknown>> => ({
  '@type': 'WebPage',
  '@id': canonical,
  name: initiative.name,
  description: initiative.summary,
  url: canonical,
  inLanguage: language,
  datePublished: initiative.added,
  dateModified: initiative.reviewed,
  license: settings.licences.data.url,
  isPartOf: { '@type': 'WebSite', name: settings.name, url: settings.siteUrl },
  about: {
    '@type': 'Project',
    name: initiative.name,
    ...(initiative.aliases === undefined ? {} : { alternateName: initiative.aliases }),
    ...(initiative.url === undefined ? {} : { url: initiative.url }),
    ...(initiative.started === undefined ? {} : { foundingDate: String(initiative.started) }),
    ...(initiative.ended === undefined ? {} : { dissolutionDate: String(initiative.ended) }),
  },
  citation: initiative.sources.map(({ url, title, publisher, published }) => ({
    '@type': 'WebPage',
    name: title,
    url,
    publisher: { '@type': 'Organization', name: publisher },
    ...(published === undefined ? {} : { datePublished: published }),
  })),
});
