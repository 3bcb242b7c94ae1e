import { entriesFile } from 'virtual:entries-file';
import { rowsOf } from '../catalogue/facets/bitset.ts';
import { buildFacetIndex } from '../catalogue/facets/facet-index.ts';
import { usedLanguagesOf } from '../catalogue/derived/used-languages.ts';
import { linesByPlace, linesWithoutContact } from '../catalogue/helplines/helplines.ts';
import { linesByLanguage } from '../catalogue/helplines/lines-by-language.ts';
import { networkOf } from '../catalogue/organisations/network.ts';
import { initiativeCount } from '../catalogue/organisations/organisation-list.ts';
import { profileOrganisations, type OrganisationProfile } from '../catalogue/organisations/organisation-profiles.ts';
import { partnersOf, type Partners } from '../catalogue/organisations/partners.ts';
import { createRelate } from '../catalogue/analysis/relate.ts';
import { select } from '../catalogue/facets/query.ts';
import { only } from '../catalogue/facets/selection.ts';
import { byName, bySeen } from '../catalogue/facets/sort.ts';
import { entryLanguage } from '../catalogue/text/translation.ts';
import type { ShownText } from '../components/entry/shown-text.ts';
import { searchLog } from './logged-searches.ts';
import { readLinkResults } from '../store/read-link-results.ts';
import { buildSettings } from '../settings.ts';
import { readOrganisations } from '../store/read-organisations.ts';
import { readEntriesFile } from '../store/entries-file.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { isCountry } from '../vocabulary/countries.ts';
import type { InterfaceLanguage } from '../vocabulary/define.ts';

/** The text of an entry for the pages of a language: its translation where there is one. */
export const textIn = ({ html, translations }: StoredEntry, language: InterfaceLanguage): ShownText =>
  translations?.find((text) => text.language === language) ?? { html, language: entryLanguage };

/** Every entry with its texts, by name. */
export const entries = readEntriesFile(entriesFile).toSorted((a, b) => byName(a.initiative, b.initiative));

/** The record of every entry, by name. */
export const initiatives = entries.map(({ initiative }) => initiative);

/** Every initiative in the order of lists. The order is also the order of rows in the index. */
export const listed = initiatives.toSorted(bySeen);

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

export const index = buildFacetIndex(listed);
export const organisations = profileOrganisations(initiatives);
export const organisationOf = finder(organisations.map((organisation) => [organisation.id, organisation]));
/** Organisations and entries, and who does what in which. */
export const network = networkOf(organisations);
export const relationsOf = createRelate(initiatives);
export const phoneLines = linesByPlace(initiatives, buildSettings(process.env).today);
/** Lines by the languages that they say they answer in. */
export const linesInLanguages = linesByLanguage(phoneLines);
/** Lines that serve a country without a contact for people there, by country. */
export const withoutContact = linesWithoutContact(initiatives);

/** The entries of helplines by country, as the explorer chooses them. */
export const helplineEntries = new Map(
  [...index.sets.country.keys()].filter(isCountry).flatMap((country) => {
    const rows = rowsOf(select(index, { focus: only('helplines'), country: only(country) }));
    return rows.length === 0 ? [] : [[country as string, rows.flatMap((row) => listed[row] ?? [])] as const];
  }),
);

/** What the files of organisations say of them, by id. */
export const { register: organisationRegister } = await readOrganisations(buildSettings(process.env).contentFolder);

const entriesNaming = new Map(organisations.map((organisation) => [organisation.id, initiativeCount(organisation)]));

export const partnersIn = (organisation: OrganisationProfile): Partners =>
  partnersOf(organisation, {
    entries: (id) => entriesNaming.get(id) ?? 0,
    acronym: (id) => {
      const file = organisationRegister.get(id);
      return file?.acronyms?.find((acronym) => !file.name.includes(acronym));
    },
  });

/** When links last worked, where somebody tried them. */
export const linkResults = readLinkResults(buildSettings(process.env).contentFolder);

/** Tags of the languages that the catalogue names, in the order of the alphabet. */
export const usedLanguages = usedLanguagesOf(initiatives, searchLog.searches, organisationRegister);
