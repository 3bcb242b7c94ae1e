import { buildFacetIndex } from './catalogue/facet-index.ts';
import { linesByPlace } from './catalogue/helplines.ts';
import { profileOrganisations } from './catalogue/organisations.ts';
import { createRelate } from './catalogue/relate.ts';
import { byName } from './catalogue/sort.ts';
import { entryLanguage } from './catalogue/translation.ts';
import type { ShownText } from './components/entry/article.ts';
import { readLinkResults } from './link-results.ts';
import { buildSettings } from './settings.ts';
import { entriesOfBuild } from './store/entries-file.ts';
import type { StoredEntry } from './store/stored-entry.ts';
import type { InterfaceLanguage } from './vocabulary/define.ts';

/** The text of an entry for the pages of a language: its translation where there is one. */
export const textIn = ({ html, translations }: StoredEntry, language: InterfaceLanguage): ShownText =>
  translations?.find((text) => text.language === language) ?? { html, language: entryLanguage };

/** Every entry, by name. The order is also the order of rows in the index. */
export const entries: readonly StoredEntry[] = Object.freeze(
  Array.from(entriesOfBuild(process.env), (entry) => Object.freeze({ ...entry, initiative: Object.freeze(entry.initiative) })).toSorted(
    (a, b) => byName(a.initiative, b.initiative),
  ),
);

export const initiatives = Object.freeze(entries.map(({ initiative }) => initiative));

export const index = buildFacetIndex(initiatives);
export const organisations = profileOrganisations(initiatives);
export const relationsOf = createRelate(initiatives);
export const phoneLines = linesByPlace(initiatives, buildSettings(process.env).today);

/** When links last worked, where somebody tried them. */
export const linkResults = readLinkResults(buildSettings(process.env).contentFolder);
