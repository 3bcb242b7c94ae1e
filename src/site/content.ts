import { entriesFile } from 'virtual:entries-file';
import { buildFacetIndex } from '../catalogue/facets/facet-index.ts';
import { linesByPlace, linesWithoutContact } from '../catalogue/helplines/helplines.ts';
import { profileOrganisations } from '../catalogue/organisations/organisation-profiles.ts';
import { createRelate } from '../catalogue/analysis/relate.ts';
import { byName } from '../catalogue/facets/sort.ts';
import { entryLanguage } from '../catalogue/text/translation.ts';
import type { ShownText } from '../components/entry/article.ts';
import { readLinkResults } from '../store/read-link-results.ts';
import { buildSettings } from '../settings.ts';
import { readOrganisations } from '../store/read-organisations.ts';
import { readEntriesFile } from '../store/entries-file.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';

/** The text of an entry for the pages of a language: its translation where there is one. */
export const textIn = ({ html, translations }: StoredEntry, language: InterfaceLanguage): ShownText =>
  translations?.find((text) => text.language === language) ?? { html, language: entryLanguage };

/** Every entry, by name. */
export const entries = readEntriesFile(entriesFile).toSorted((a, b) => byName(a.initiative, b.initiative));

/** The record of every entry. The order is also the order of rows in the index. */
export const initiatives = entries.map(({ initiative }) => initiative);

/** The one of an id that a page was asked for. */
const finder = <Item>(items: readonly (readonly [id: string, item: Item])[]) => {
  const byId = new Map(items);
  return (id: string | undefined): Item => {
    const item = byId.get(id ?? '');
    if (item === undefined) throw new RangeError(`Nothing has the id "${id}".`);
    return item;
  };
};

export const entryOf = finder(entries.map((entry) => [entry.initiative.id, entry]));

export const index = buildFacetIndex(initiatives);
export const organisations = profileOrganisations(initiatives);
export const organisationOf = finder(organisations.map((organisation) => [organisation.id, organisation]));
export const relationsOf = createRelate(initiatives);
export const phoneLines = linesByPlace(initiatives, buildSettings(process.env).today);
/** Lines that an entry speaks of without a contact, by country. */
export const withoutContact = linesWithoutContact(initiatives, phoneLines);

/** What the files of organisations say of them, by id. */
export const { register: organisationRegister } = await readOrganisations(buildSettings(process.env).contentFolder);

/** When links last worked, where somebody tried them. */
export const linkResults = readLinkResults(buildSettings(process.env).contentFolder);
