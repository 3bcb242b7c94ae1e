import type { Initiative } from '../../schema/initiative.ts';
import type { OrganisationRegister } from '../../schema/organisation.ts';
import type { SearchLog } from '../../schema/search-log.ts';
import { countries, countryName, type CountryCode } from '../../vocabulary/countries.ts';
import { interfaceLanguages, type InterfaceLanguage, type Vocabulary } from '../../vocabulary/define.ts';
import { languageName } from '../../vocabulary/languages.ts';
import { organisationTypes } from '../../vocabulary/organisation-types.ts';
import { focusAreas } from '../../vocabulary/focus-areas.ts';
import { regions } from '../../vocabulary/regions.ts';
import { vocabularies } from '../../vocabulary/vocabularies.ts';
import { evidenceFields, factText, sourcesOfFact } from '../derived/fact-sources.ts';
import { usedLanguagesOf } from '../derived/used-languages.ts';
import { evidenceItems } from '../helplines/contact-sources.ts';
import { contactsForFiles } from '../helplines/shown-contacts.ts';
import type { OrganisationProfile } from '../organisations/organisation-profiles.ts';
import { columns } from './columns.ts';
import type { DescribedField } from './data-dictionary.ts';
import type { PublicRecord } from './record.ts';
import { statementsOf } from './statements.ts';
import { codesIn, column, columnOf, type Table, type TableCell, type TableColumn } from './keyed-table.ts';

/** What the tables are made from. */
export interface TableSources {
  /** In the order of the rows, with the English text as HTML. */
  readonly entries: readonly { readonly initiative: Initiative; readonly html: string }[];
  readonly organisations: readonly OrganisationProfile[];
  readonly register: OrganisationRegister;
  readonly searches: SearchLog['searches'];
  readonly fields: readonly DescribedField[];
  /** Day as YYYY-MM-DD, which decides what contacts are withheld. */
  readonly today: string;
}

/** The id of the entry that a row is about. */
export const initiativeId = column({ name: 'initiative', description: 'Id of the entry.', required: true });
export const position = (of: string): TableColumn =>
  column({ name: 'position', description: `Place of ${of}, from 1.`, type: 'integer', required: true });
export const toInitiative = { columns: ['initiative'], table: 'initiatives', key: ['id'] };
const toCountry = { columns: ['country'], table: 'countries', key: ['id'] };
const toLanguage = { columns: ['language'], table: 'languages', key: ['id'] };

/**
 * A source is named by one cell, not by entry and id: programs that check references take a row of which only the entry is known
 * for one that leads nowhere.
 */
export const keyOfSource = (initiative: string, source: string | undefined): string | undefined =>
  source === undefined ? undefined : `${initiative}/${source}`;
const sourceKey = (name: 'sourceKey' | 'disputedByKey', of: string): TableColumn =>
  column({ name, description: `Key of the source in "${of}", in the table of sources.` });
const toSource = (column = 'sourceKey') => ({ columns: [column], table: 'sources', key: ['key'] });

/** The values of an object in the order of columns. */
export const cellsOf = (columns: readonly TableColumn[], values: Readonly<Record<string, unknown>>): readonly TableCell[] =>
  columns.map(({ name }) => values[name] as TableCell);

const organisationsTable = ({ organisations, register }: TableSources): Table => {
  const columns = [
    column({ name: 'id', description: 'Id of the organisation, which is also the end of its address.', required: true }),
    column({ name: 'name', description: 'Name as the organisation writes it.', required: true }),
    column({ name: 'type', description: 'Kind of organisation.', required: true, allowed: Object.keys(organisationTypes) }),
    column({ name: 'country', description: 'Country of its seat (ISO 3166-1). Namibia is NA.' }),
    column({ name: 'url', description: 'Its own website.' }),
    column({ name: 'names', description: 'Its names in other languages and scripts.', isList: true }),
    column({ name: 'nameLanguages', description: 'The languages of these names, in their order.', isList: true, itemsIn: 'languages' }),
    column({ name: 'acronyms', description: 'Short forms by which it is known.', isList: true }),
    column({ name: 'formerly', description: 'What it was called before.', isList: true }),
    column({ name: 'partOf', description: 'Ids of the organisations that it is a part of.', isList: true, itemsIn: 'organisations' }),
    column({ name: 'address', description: 'Postal address, as its site prints it.' }),
    column({ name: 'wikidata', description: 'Its item at Wikidata, where a page shows it.' }),
    column({ name: 'ror', description: 'Its identifier in the Research Organization Registry, where a page shows it.' }),
    column({ name: 'initiatives', description: 'Number of entries that name it.', type: 'integer', required: true }),
  ];
  return {
    name: 'organisations',
    title: 'Organisations, one row each',
    columns,
    key: ['id'],
    references: [toCountry],
    *rows() {
      for (const { id, name, type, country, url, involvements } of organisations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const { names, ...file } = register.get(id) ?? {};
        const initiatives = new Set(involvements.map(({ initiative }) => initiative.id)).size;
        const other = { names: names?.map((each) => each.name), nameLanguages: names?.map((each) => each.language) };
        yield cellsOf(columns, { ...file, ...other, id, name, type, country, url, initiatives });
      }
    },
  };
};

const rolesTable = ({ entries, fields }: TableSources): Table => {
  const columns = [
    initiativeId,
    position('the organisation in the entry'),
    column({ name: 'organisation', description: 'Id of the organisation.', required: true }),
    column({ name: 'name', description: 'Its name.', required: true }),
    columnOf(fields, 'organisations.role'),
    columnOf(fields, 'organisations.source'),
    columnOf(fields, 'organisations.from'),
    columnOf(fields, 'organisations.to'),
    sourceKey('sourceKey', 'source'),
  ];
  return {
    name: 'roles',
    title: 'Parts of organisations in initiatives, one row each',
    columns,
    key: ['initiative', 'position'],
    references: [toInitiative, { columns: ['organisation'], table: 'organisations', key: ['id'] }, toSource()],
    *rows() {
      for (const { initiative } of entries)
        for (const [at, { id, ...part }] of initiative.organisations.entries())
          yield cellsOf(columns, {
            ...part,
            initiative: initiative.id,
            position: at + 1,
            organisation: id,
            sourceKey: keyOfSource(initiative.id, part.source),
          });
    },
  };
};

const sourcesTable = ({ entries, fields }: TableSources): Table => {
  const own = ['url', 'title', 'publisher', 'published', 'asOf', 'accessed', 'archived', 'kind', 'language', 'independent'];
  const columns = [
    initiativeId,
    columnOf(fields, 'sources.id', { required: true }),
    position('the source in the entry'),
    ...own.map((name) => columnOf(fields, `sources.${name}`)),
    column({
      name: 'key',
      description: 'Entry and id of the source as one, by which other tables name it.',
      required: true,
      isUnique: true,
    }),
  ];
  return {
    name: 'sources',
    title: 'Sources of entries, one row each',
    columns,
    key: ['initiative', 'id'],
    references: [toInitiative, toLanguage],
    *rows() {
      for (const { initiative } of entries)
        for (const [at, source] of initiative.sources.entries())
          yield cellsOf(columns, { ...source, initiative: initiative.id, position: at + 1, key: keyOfSource(initiative.id, source.id) });
    },
  };
};

const contactsTable = ({ entries, fields, today }: TableSources): Table => {
  const own = [
    'kind',
    'value',
    'extension',
    'display',
    'for',
    'serves',
    'answers',
    'countries',
    'area',
    'reach',
    'nationals',
    'hours',
    'openingHours',
  ];
  const columns = [
    initiativeId,
    position('the contact in the entry'),
    ...[...own, 'timeZone', 'languages', 'free', 'recorded'].map((name) => columnOf(fields, `contacts.${name}`, codesIn(name))),
    column({ name: 'checked', description: 'Day on which it was last compared with its source or dialled.' }),
    columnOf(fields, 'contacts.checked.how', { name: 'checkedHow', required: false }),
    columnOf(fields, 'contacts.source'),
    columnOf(fields, 'contacts.disputedBy'),
    columnOf(fields, 'contacts.withheld'),
    sourceKey('sourceKey', 'source'),
    sourceKey('disputedByKey', 'disputedBy'),
    column({
      name: 'evidence',
      description: 'What other sources say than the one that prints it, such as "hours: id of the source". All else rests on that one.',
      isList: true,
    }),
  ];
  return {
    name: 'contacts',
    title: 'Ways to reach initiatives, one row each; withheld ones without number and address',
    columns,
    key: ['initiative', 'position'],
    references: [toInitiative, toSource(), toSource('disputedByKey')],
    *rows() {
      for (const { initiative } of entries)
        for (const [at, contact] of (contactsForFiles(initiative, today) ?? []).entries())
          yield cellsOf(columns, {
            ...contact,
            initiative: initiative.id,
            position: at + 1,
            checked: contact.checked?.date,
            checkedHow: contact.checked?.how,
            sourceKey: keyOfSource(initiative.id, contact.source),
            disputedByKey: keyOfSource(initiative.id, contact.disputedBy),
            evidence: contact.evidence && evidenceItems(contact),
          });
    },
  };
};

const evidenceTable = ({ entries }: TableSources): Table => {
  const columns = [
    initiativeId,
    column({ name: 'field', description: 'Field of the entry.', required: true, allowed: evidenceFields }),
    column({ name: 'value', description: 'What the entry says in it; the items of a list are separated by " | ".', required: true }),
    position('the source among those of the fact'),
    column({ name: 'source', description: 'Id of a source that says so; empty where nobody named one yet.' }),
    sourceKey('sourceKey', 'source'),
  ];
  return {
    name: 'evidence',
    title: 'Which source says which fact, one row a fact and source',
    columns,
    key: ['initiative', 'field', 'position'],
    references: [toInitiative, toSource()],
    *rows() {
      for (const { initiative } of entries)
        for (const field of evidenceFields) {
          const sources = sourcesOfFact(initiative, field);
          if (sources === undefined) continue;
          const value = factText(initiative, field);
          const named = sources.length === 0 ? [undefined] : sources;
          for (const [at, source] of named.entries())
            yield [initiative.id, field, value, at + 1, source, keyOfSource(initiative.id, source)];
        }
    },
  };
};

const statementsTable = ({ entries }: TableSources): Table => ({
  name: 'statements',
  title: 'The texts of entries up to each footnote, one row each',
  columns: [
    initiativeId,
    position('the statement in the text'),
    column({ name: 'section', description: 'Heading it stands under.' }),
    column({ name: 'text', description: 'The text up to its footnotes, mostly one sentence.', required: true }),
    column({ name: 'sources', description: 'Ids of the sources of its footnotes.', isList: true }),
  ],
  key: ['initiative', 'position'],
  references: [toInitiative],
  *rows() {
    for (const { initiative, html } of entries)
      for (const [at, { section, text, sources }] of statementsOf(html).entries())
        yield [initiative.id, at + 1, section === '' ? undefined : section, text, sources.length === 0 ? undefined : sources];
  },
});

const searchesTable = ({ searches }: TableSources): Table => {
  const columns = [
    column({ name: 'id', description: 'Short name of the search.', required: true }),
    column({ name: 'date', description: 'Day on which the search ended.', required: true }),
    column({
      name: 'areas',
      description: 'Focus areas that were looked for.',
      isList: true,
      required: true,
      allowed: Object.keys(focusAreas),
    }),
    column({ name: 'what', description: 'What was searched for.', required: true }),
    column({ name: 'where', description: 'What was searched in.', required: true }),
    column({ name: 'languages', description: 'Languages of the search.', isList: true, required: true, ...codesIn('languages') }),
    column({
      name: 'countries',
      description: 'Countries that were searched one by one. Namibia is NA.',
      isList: true,
      ...codesIn('countries'),
    }),
    column({ name: 'found', description: 'What came of it.', required: true }),
    column({ name: 'notFound', description: 'Leads that were followed and gave nothing usable.', isList: true }),
  ];
  return {
    name: 'searches',
    title: 'What was searched for, one row a search',
    columns,
    key: ['id'],
    references: [],
    *rows() {
      for (const search of searches) yield cellsOf(columns, search);
    },
  };
};

const namesIn = (name: (language: InterfaceLanguage) => string): readonly string[] => interfaceLanguages.map(name);

const nameColumns: readonly TableColumn[] = interfaceLanguages.map((language) =>
  column({ name: `label_${language}`, description: `Its name (${language}).`, required: true }),
);

const countriesTable = (): Table => ({
  name: 'countries',
  title: 'Countries and their regions, one row each',
  columns: [
    column({ name: 'id', description: 'Code of the country (ISO 3166-1, and XK for Kosovo). Namibia is NA.', required: true }),
    column({ name: 'region', description: 'Region that it is counted in (UN M49).', required: true, allowed: Object.keys(regions) }),
    ...nameColumns,
  ],
  key: ['id'],
  references: [],
  *rows() {
    for (const [id, region] of Object.entries(countries))
      yield [id, region, ...namesIn((language) => countryName(id as CountryCode, language))];
  },
});

const languagesTable = ({ entries, searches, register }: TableSources): Table => ({
  name: 'languages',
  title: 'Languages that entries, searches and names of organisations have, one row each',
  columns: [column({ name: 'id', description: 'Tag of the language (BCP 47).', required: true }), ...nameColumns],
  key: ['id'],
  references: [],
  *rows() {
    const initiatives = entries.map(({ initiative }) => initiative);
    for (const id of usedLanguagesOf(initiatives, searches, register)) yield [id, ...namesIn((language) => languageName(id, language))];
  },
});

const vocabularyTable = (): Table => ({
  name: 'vocabularies',
  title: 'Terms of all vocabularies, one row each',
  columns: [
    column({ name: 'vocabulary', description: 'Name of the vocabulary.', required: true }),
    column({ name: 'id', description: 'Id of the term.', required: true }),
    ...interfaceLanguages.flatMap((language) => [
      column({ name: `label_${language}`, description: `Its name (${language}).`, required: true }),
      column({ name: `definition_${language}`, description: `What it means (${language}).`, required: true }),
    ]),
  ],
  key: ['vocabulary', 'id'],
  references: [],
  *rows() {
    for (const [name, terms] of Object.entries<Vocabulary>(vocabularies))
      for (const [id, { label, definition }] of Object.entries(terms))
        yield [name, id, ...interfaceLanguages.flatMap((language) => [label[language], definition[language]])];
  },
});

/** The table of entries as the others are, for forms that hold them all. */
export const entriesTable = (records: () => Iterable<PublicRecord>): Table => ({
  name: 'initiatives',
  title: 'Initiatives, one row each',
  columns: columns.map(({ name, kind }) =>
    column({ name, description: '', type: kind === 'number' ? 'integer' : 'string', required: name === 'id' }),
  ),
  key: ['id'],
  references: [],
  *rows() {
    for (const record of records())
      yield columns.map(({ kind, value }): TableCell => {
        const cell = value(record);
        return kind === 'json' && cell !== undefined ? JSON.stringify(cell) : (cell as TableCell);
      });
  },
});

/** Every table beside that of the entries, in the order in which they are offered. */
export const catalogueTables = (given: TableSources) => ({
  organisationsTable: organisationsTable(given),
  rolesTable: rolesTable(given),
  sourcesTable: sourcesTable(given),
  evidenceTable: evidenceTable(given),
  statementsTable: statementsTable(given),
  contactsTable: contactsTable(given),
  searchesTable: searchesTable(given),
  vocabulariesTable: vocabularyTable(),
  countriesTable: countriesTable(),
  languagesTable: languagesTable(given),
});

export type CatalogueTables = ReturnType<typeof catalogueTables>;
export type TableKey = keyof CatalogueTables;
