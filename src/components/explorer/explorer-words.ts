import type { FacetKey } from '../../catalogue/facets/facet-keys.ts';
import { createUrls } from '../../catalogue/addresses/urls.ts';
import { readRoleTerm } from '../../catalogue/facets/role-term.ts';
import { count, fill, formatDate, formatNumber, type Plural } from '../../i18n/format.ts';
import type { CardWords } from '../initiative-card/card-content.ts';
import type { ExplorerConfig, FocusIcons } from './explorer-config.ts';

/** What the explorer's parts need to speak: the browser's share of a page's context. */
export interface Words extends CardWords {
  readonly t: Pick<ExplorerConfig, 'explorer' | 'common' | 'map'>;
  /** Where the outlines of the lands are. */
  readonly worldUrl: string;
  readonly sprite: string;
  readonly focusIcons: FocusIcons;
  readonly number: (value: number) => string;
  readonly count: (forms: Plural, n: number) => string;
  readonly facetLabel: (facet: FacetKey) => string;
}

/** @param label of a term; known only once the index is there, so it is asked for each time */
export const createWords = (config: ExplorerConfig, label: Words['label']): Words => {
  const { language, base, today, explorer, common, map, worldUrl, focusIcons } = config;
  const urls = createUrls(base, language);
  return {
    language,
    today,
    urls,
    label: (facet, term) => {
      const inRole = facet === 'organisation' ? readRoleTerm(term) : undefined;
      return inRole === undefined
        ? label(facet, term)
        : fill(explorer.chips.inRole[inRole.role], { name: label(facet, inRole.organisation) });
    },
    fill,
    t: { explorer, common, map },
    worldUrl,
    sprite: urls.file('icons.svg'),
    focusIcons,
    date: (date) => formatDate(date, language),
    number: (value) => formatNumber(value, language),
    count: (forms, n) => count(forms, n, language),
    facetLabel: (facet) => common.facets[facet].one,
  };
};
