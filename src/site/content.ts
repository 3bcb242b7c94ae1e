import { entriesFile } from 'virtual:entries-file';
import { buildFacetIndex } from '../catalogue/facets/facet-index.ts';
import { linesByPlace } from '../catalogue/helplines/helplines.ts';
import { profileOrganisations } from '../catalogue/organisations/organisation-profiles.ts';
import { createRelate } from '../catalogue/analysis/relate.ts';
import { byName } from '../catalogue/facets/sort.ts';
import { entryLanguage } from '../catalogue/text/translation.ts';
import type { ShownText } from '../components/entry/article.ts';
import { readLinkResults } from '../store/read-link-results.ts';
import { buildSettings } from '../settings.ts';
import { readEntriesFile } from '../store/entries-file.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';

/** The text of an entry for the pages of a language: its translation where there is one. */
export const textIn = ({ html, translations }: StoredEntry, language: InterfaceLanguage): ShownText =>
  translations?.find((text) => text.language === language) ?? { html, language: entryLanguage };

/** Every entry, by name. The order is also the order of rows in the index. */
export const entries: readonly StoredEntry[] = readEntriesFile(entriesFile).toSorted((a, b) => byName(a.initiative, b.initiative));

export const initiatives = entries.map(({ initiative }) => initiative);

export const index = buildFacetIndex(initiatives);
export const organisations = profileOrganisations(initiatives);
export const relationsOf = createRelate(initiatives);
export const phoneLines = linesByPlace(initiatives, buildSettings(process.env).today);

/** When links last worked, where somebody tried them. */
export const linkResults = readLinkResults(buildSettings(process.env).contentFolder);
