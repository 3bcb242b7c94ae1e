import { buildFacetIndex } from '../catalogue/facets/facet-index.ts';
import { linesByPlace } from '../catalogue/helplines/helplines.ts';
import { profileOrganisations } from '../catalogue/organisations/organisation-profiles.ts';
import { createRelate } from '../catalogue/analysis/relate.ts';
import { byName } from '../catalogue/facets/sort.ts';
import { entryLanguage } from '../catalogue/text/translation.ts';
import type { ShownText } from '../components/entry/article.ts';
import { readLinkResults } from '../store/read-link-results.ts';
import { buildSettings } from '../settings.ts';
import { entriesOfBuild, type EntryOfBuild } from '../store/entries-file.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';

/**
 * The text of an entry for the pages of a language: its translation where there is one. Pages that stay as they are ask for
 * the digest of the text alone.
 */
export const textIn = ({ digest, html, translations }: EntryOfBuild, language: InterfaceLanguage): ShownText => {
  const own = {
    digest,
    language: entryLanguage,
    get html() {
      return html();
    },
  };
  return translations?.find((text) => text.language === language) ?? own;
};

/** Every entry, by name. The order is also the order of rows in the index. */
export const entries: readonly EntryOfBuild[] = Object.freeze(
  Array.from(entriesOfBuild(process.env), (entry) => {
    Object.freeze(entry.initiative);
    return Object.freeze(entry);
  }).toSorted((a, b) => byName(a.initiative, b.initiative)),
);

export const initiatives = Object.freeze(entries.map(({ initiative }) => initiative));

export const index = buildFacetIndex(initiatives);
export const organisations = profileOrganisations(initiatives);
export const relationsOf = createRelate(initiatives);
export const phoneLines = linesByPlace(initiatives, buildSettings(process.env).today);

/** When links last worked, where somebody tried them. */
export const linkResults = readLinkResults(buildSettings(process.env).contentFolder);
