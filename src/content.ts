import { getCollection } from 'astro:content';
import { buildFacetIndex } from './catalogue/facet-index.ts';
import { linesByPlace } from './catalogue/helplines.ts';
import { profileOrganisations } from './catalogue/organisations.ts';
import { createRelate } from './catalogue/relate.ts';
import { byName } from './catalogue/sort.ts';
import { entryLanguage } from './catalogue/translation.ts';
import type { ShownText } from './components/entry/article.ts';
import { historyById, readHistory } from './history/history.ts';
import { readLinkResults } from './link-results.ts';
import type { StoredEntry } from './loader.ts';
import { buildSettings } from './settings.ts';
import type { InterfaceLanguage } from './vocabulary/define.ts';

/** An initiative with its text, ready for its page. */
export interface EntryPage extends StoredEntry {
  readonly html: string;
}

/** The text of an entry for the pages of a language: its translation where there is one. */
export const textIn = ({ html, translations }: EntryPage, language: InterfaceLanguage): ShownText =>
  translations?.find((text) => text.language === language) ?? { html, language: entryLanguage };

/** Every entry, by name. The order is also the order of rows in the index. */
export const entries: readonly EntryPage[] = Object.freeze(
  (await getCollection('initiatives'))
    .map((entry) => Object.freeze({ ...(entry.data as StoredEntry), html: entry.rendered?.html ?? '' }))
    .toSorted((a, b) => byName(a.initiative, b.initiative)),
);

export const initiatives = Object.freeze(entries.map(({ initiative }) => initiative));

export const index = buildFacetIndex(initiatives);
export const organisations = profileOrganisations(initiatives);
export const relationsOf = createRelate(initiatives);
export const phoneLines = linesByPlace(initiatives, buildSettings(process.env).today);

/** When links last worked, where somebody tried them. */
export const linkResults = readLinkResults(buildSettings(process.env).contentFolder);

/** Every change of every entry, newest first; empty where the build cannot see the whole version history. */
export const changes = await readHistory(buildSettings(process.env).contentFolder);
export const changesById = historyById(changes);
