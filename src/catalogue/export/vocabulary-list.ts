import { countries, countryName, type CountryCode } from '../../vocabulary/countries.ts';
import { interfaceLanguages, type Vocabulary } from '../../vocabulary/define.ts';
import { vocabularies } from '../../vocabulary/vocabularies.ts';
import { documentHead } from './collection.ts';
import { addressOn, type Edition } from './edition.ts';

/** Where the terms are explained; every term has an anchor there, which is its address as linked data too. */
export const vocabularyPage = (edition: Pick<Edition, 'site'>): string => addressOn(edition, 'data/vocabularies/');

export const schemeAddress = (edition: Pick<Edition, 'site'>, name: string): string => `${vocabularyPage(edition)}#${name}`;

export const termAddress = (edition: Pick<Edition, 'site'>, name: string, term: string): string =>
  `${vocabularyPage(edition)}#${name}.${term}`;

/** Every vocabulary with its terms, and every country with its region. */
export const vocabularyDocument = (edition: Edition) => ({
  ...documentHead(edition),
  vocabularies: Object.fromEntries(
    Object.entries<Vocabulary>(vocabularies).map(([name, vocabulary]) => [
      name,
      {
        page: schemeAddress(edition, name),
        terms: Object.entries(vocabulary).map(([id, { label, definition, synonyms, mappings = [] }]) => ({
          id,
          page: termAddress(edition, name, id),
          label,
          definition,
          synonyms,
          mappings,
        })),
      },
    ]),
  ),
  countries: Object.entries(countries).map(([id, region]) => ({
    id,
    label: Object.fromEntries(interfaceLanguages.map((language) => [language, countryName(id as CountryCode, language)])),
    region,
  })),
});
