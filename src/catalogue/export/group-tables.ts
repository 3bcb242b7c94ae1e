import { cellsOf, initiativeId, position, toInitiative, type TableSources } from './catalogue-tables.ts';
import { columnOf, column, type Table } from './keyed-table.ts';

/** Names and summaries in other languages, of which the table of entries has no cell. */
const translationsTable = ({ entries }: Pick<TableSources, 'entries'>): Table => {
  const columns = [
    initiativeId,
    column({ name: 'language', description: 'Language of the words.', required: true }),
    column({ name: 'name', description: 'Its name in this language, where the initiative uses one.' }),
    column({ name: 'description', description: 'What the name means in this language.' }),
    column({ name: 'summary', description: 'The summary in this language.' }),
  ];
  return {
    name: 'translations',
    title: 'Names and summaries in other languages, one row each',
    columns,
    key: ['initiative', 'language'],
    references: [toInitiative],
    *rows() {
      for (const { initiative } of entries)
        for (const [language, words] of Object.entries(initiative.translations ?? {}))
          yield cellsOf(columns, { ...words, initiative: initiative.id, language });
    },
  };
};

const openSourceTable = ({ entries, fields }: Pick<TableSources, 'entries' | 'fields'>): Table => {
  const columns = [initiativeId, columnOf(fields, 'openSource.repository'), columnOf(fields, 'openSource.licence')];
  return {
    name: 'openSource',
    title: 'Where code or data can be had openly, one row each',
    columns,
    key: ['initiative'],
    references: [toInitiative],
    *rows() {
      for (const { initiative } of entries)
        if (initiative.openSource !== undefined) yield cellsOf(columns, { ...initiative.openSource, initiative: initiative.id });
    },
  };
};

const effectsTable = ({ entries, fields }: Pick<TableSources, 'entries' | 'fields'>): Table => {
  const columns = [
    initiativeId,
    position('the test in the entry'),
    ...['by', 'date', 'found', 'source'].map((name) => columnOf(fields, `effects.${name}`)),
  ];
  return {
    name: 'effects',
    title: 'Tests of whether initiatives work, one row each',
    columns,
    key: ['initiative', 'position'],
    references: [toInitiative],
    *rows() {
      for (const { initiative } of entries)
        for (const [at, effect] of (initiative.effects ?? []).entries())
          yield cellsOf(columns, { ...effect, initiative: initiative.id, position: at + 1 });
    },
  };
};

/** Groups of entries that no other table holds: a workbook has them as sheets, so that an entry comes back from it whole. */
export const groupTables = (given: Pick<TableSources, 'entries' | 'fields'>): readonly Table[] => [
  translationsTable(given),
  openSourceTable(given),
  effectsTable(given),
];
