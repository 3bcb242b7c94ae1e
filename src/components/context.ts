import type { InterfaceLanguage } from '../vocabulary/define.ts';
import type { FacetKey } from '../catalogue/facets/facets.ts';
import { createUrls, type Urls } from '../catalogue/addresses/urls.ts';
import { count, fill, formatDate, formatNumber, formatPercent, joinList, type Plural } from '../i18n/format.ts';
import { createLabel } from './labels.ts';
import type { Strings } from '../i18n/shape.ts';
import { stringsOf, type siteLanguages } from '../i18n/strings.ts';

/** What every component needs to speak: language, words, addresses, the day of the build. */
export interface Context {
  readonly language: InterfaceLanguage;
  readonly t: Strings;
  readonly urls: Urls;
  /** The day the site was built for, as YYYY-MM-DD. */
  readonly today: string;
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
  /** A share between 0 and 1 as whole per cent. */
  readonly percent: (share: number) => string;
  readonly count: (forms: Plural, n: number) => string;
  readonly fill: typeof fill;
  readonly list: (items: readonly string[]) => string;
  /** The label of a facet's term in the language of the page. */
  readonly label: (facet: FacetKey, term: string) => string;
}

interface Options {
  readonly language: (typeof siteLanguages)[number];
  readonly base: string;
  readonly today: string;
  readonly organisationName: (id: string) => string;
}

export const createContext = ({ language, base, today, organisationName }: Options): Context => {
  return {
    language,
    t: stringsOf(language),
    urls: createUrls(base, language),
    today,
    date: (date) => formatDate(date, language),
    number: (value) => formatNumber(value, language),
    percent: (share) => formatPercent(share, language),
    count: (forms, n) => count(forms, n, language),
    fill,
    list: (items) => joinList(items, language),
    label: createLabel(language, organisationName),
  };
};
