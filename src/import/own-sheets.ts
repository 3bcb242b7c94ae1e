import { itemsOfCell, unguarded } from '../catalogue/export/cell.ts';
import { contactValue, isContactWord } from '../catalogue/export/contact-words.ts';
import { labelledColumns, type Labelled } from '../catalogue/export/labelled-cells.ts';
import { fieldHead } from '../catalogue/export/workbook-heads.ts';
import { evidenceOfItems } from '../catalogue/helplines/contact-sources.ts';
import { comparableName } from '../catalogue/text/normalise.ts';
import { evidenceSchema } from '../schema/fact-evidence.ts';
import { organisationSlug } from '../schema/fields.ts';
import { organisationFileSchema, type OrganisationFile, type OrganisationRegister } from '../schema/organisation.ts';
import { isOwnTable, type Table } from './find-table.ts';
import { interfaceLanguages } from '../vocabulary/define.ts';
import { withoutAbsent, type Fields } from './loose-fields.ts';
import { countryLookup, languageLookup, termLookup, type Lookup } from './lookup.ts';
import { isFormula, textOfCell, UnreadableFile, type Sheet } from './opened-sheet.ts';

type Row = Readonly<Record<string, string>>;

/** Cells that hold no plain text. */
const lists: readonly string[] = [
  'evidence',
  'countries',
  'nationals',
  'languages',
  'names',
  'nameLanguages',
  'acronyms',
  'formerly',
  'partOf',
];
const numbers: readonly string[] = ['from', 'to'];
const flags = new Map([
  ['yes', true],
  ['oui', true],
  ['sí', true],
  ['no', false],
  ['non', false],
]);
const flagged: readonly string[] = ['answers', 'free', 'recorded'];

const lookupOf = (labelled: Labelled): Pick<Lookup, 'find'> => {
  if (labelled === 'country') return countryLookup();
  if (labelled === 'language') return languageLookup();
  return isContactWord(labelled) ? { find: (text) => contactValue(text, labelled) } : termLookup(labelled);
};

/** The fact that a field of the sheet of evidence names: by its id, or as the workbook calls it in some language. */
const factNamed = (text: string): string =>
  Object.keys(evidenceSchema.shape).find((field) => interfaceLanguages.some((language) => fieldHead(field, language) === text)) ?? text;

/** The value of a cell, back from the words that the workbook has for it; words that nobody knows stay. */
const valueOf = (column: string, cell: string, labelled: Labelled | undefined): unknown => {
  const found = (text: string): string => (labelled === undefined ? text : (lookupOf(labelled).find(text) ?? text));
  if (lists.includes(column)) return itemsOfCell(unguarded(cell)).map(found);
  if (numbers.includes(column) && /^\d+$/.test(cell)) return Number(cell);
  if (flagged.includes(column)) return flags.get(cell.toLowerCase()) ?? cell;
  return found(unguarded(cell));
};

/** Columns by which sheets are joined, and which no entry says. */
const keys: readonly string[] = ['key', 'sourceKey', 'disputedByKey'];

const valuesOf = (row: Row, labels: Readonly<Record<string, Labelled>>): Fields =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, cell]) =>
      cell === '' || keys.includes(column)
        ? []
        : [[column, valueOf(column, cell, Object.hasOwn(labels, column) ? labels[column] : undefined)]],
    ),
  );

/**
 * The rows of a sheet by the names of its columns: a heading is such a name in words.
 * @throws UnreadableFile where one holds a formula: the site writes none
 */
const rowsOf = ({ name: sheet = '', rows }: Sheet): readonly Row[] => {
  const [first = [], ...others] = rows;
  const formula = rows.findIndex((cells) => cells.some(isFormula));
  if (formula !== -1) throw new UnreadableFile('formula-in-sheet', { sheet, row: formula + 1 });
  const names = first.map((cell) =>
    textOfCell(cell)
      .toLowerCase()
      .replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  return others.map((cells) => Object.fromEntries(names.map((name, at) => [name, textOfCell(cells[at])])));
};

/** What it makes of the rows of an entry; undefined where they say nothing. */
type Group = (rows: readonly Row[], organisations: OrganisationRegister) => unknown;

/** What the sheets of the site's own workbook hold of an entry, as its file says it. */
const groups: Readonly<Record<string, { readonly field: string; readonly group: Group }>> = {
  roles: {
    field: 'organisations',
    group: (rows, organisations) =>
      rows.map((row) => {
        const { initiative: _initiative, position: _position, name: _name, organisation, ...part } = valuesOf(row, labelledColumns.roles);
        const { name, type, country, url } = organisations.get(String(organisation)) ?? {};
        return { id: organisation, name, type, country, url, ...part };
      }),
  },
  sources: {
    field: 'sources',
    group: (rows) =>
      rows.map((row) => {
        const {
          initiative: _initiative,
          position: _position,
          independent: _independent,
          ...source
        } = valuesOf(row, labelledColumns.sources);
        return source;
      }),
  },
  contacts: {
    field: 'contacts',
    group: (rows) =>
      rows.map((row) => {
        const {
          initiative: _initiative,
          position: _position,
          checked,
          checkedHow,
          evidence,
          ...contact
        } = valuesOf(row, labelledColumns.contacts);
        return {
          ...contact,
          ...(checked !== undefined && { checked: { date: checked, how: checkedHow ?? 'read' } }),
          ...(evidence !== undefined && { evidence: evidenceOfItems(evidence as readonly string[]) }),
        };
      }),
  },
  evidence: {
    field: 'evidence',
    group: (rows) => {
      const sourced = rows.filter(({ source = '' }) => source !== '');
      if (sourced.length === 0) return undefined;
      return Object.fromEntries(
        [...Map.groupBy(sourced, ({ field = '' }) => factNamed(field))].map(([field, own]) => [field, own.map(({ source }) => source)]),
      );
    },
  },
  translations: {
    field: 'translations',
    group: (rows) =>
      Object.fromEntries(
        rows.map((row) => {
          const { initiative: _initiative, language, ...words } = valuesOf(row, labelledColumns.translations);
          return [language, words];
        }),
      ),
  },
  opensource: {
    field: 'openSource',
    group: ([row]) => {
      const { initiative: _initiative, ...openSource } = valuesOf(row ?? {}, {});
      return openSource;
    },
  },
  effects: {
    field: 'effects',
    group: (rows) =>
      rows.map((row) => {
        const { initiative: _initiative, position: _position, ...effect } = valuesOf(row, {});
        return effect;
      }),
  },
};

const keyOf = ({ name = '' }: Sheet): string => comparableName(name).replaceAll(' ', '');

const byPosition = (a: Row, b: Row): number => Number(a['position'] ?? 0) - Number(b['position'] ?? 0);

/** The organisations that a sheet of the site describes. */
const organisationsIn = (sheets: readonly Sheet[]): OrganisationRegister => {
  const sheet = sheets.find((each) => keyOf(each) === 'organisations');
  const found = (sheet === undefined ? [] : rowsOf(sheet)).flatMap((row): (readonly [string, OrganisationFile])[] => {
    const { id, initiatives: _count, names, nameLanguages, ...file } = valuesOf(row, labelledColumns.organisations);
    const tags = (nameLanguages ?? []) as readonly string[];
    const others = ((names ?? []) as readonly string[]).map((name, at) => ({ name, language: tags[at] }));
    const read = organisationFileSchema.safeParse(withoutAbsent({ ...file, names: others }));
    return read.success && organisationSlug.safeParse(id).success ? [[String(id), read.data]] : [];
  });
  return new Map(found);
};

interface OwnSheets {
  readonly table: Table;
  readonly organisations: OrganisationRegister;
}

/**
 * A table of the site with what its own workbook says of the rows in other sheets, as the columns that the same table has as
 * text: what is worked out is left out, and labels are ids again.
 */
export const withOwnSheets = (table: Table, sheets: readonly Sheet[]): OwnSheets => {
  const at = table.columns.findIndex(({ target }) => target.is === 'field' && target.field === 'id');
  const taken = new Set(table.columns.flatMap(({ target }) => (target.is === 'field' ? [target.field] : [])));
  if (!isOwnTable(table) || at === -1) return { table, organisations: new Map() };
  const organisations = organisationsIn(sheets);
  const own = sheets.flatMap((sheet) => {
    const known = Object.hasOwn(groups, keyOf(sheet)) ? groups[keyOf(sheet)] : undefined;
    if (known === undefined || sheet.name === table.sheet || taken.has(known.field)) return [];
    const rows = rowsOf(sheet).filter(({ initiative = '' }) => initiative !== '');
    return [{ ...known, name: sheet.name ?? '', rows: Map.groupBy(rows, ({ initiative = '' }) => initiative) }];
  });
  if (own.length === 0) return { table, organisations: new Map() };
  const read = [...own.map(({ name }) => name), 'Organisations'];
  return {
    organisations,
    table: {
      ...table,
      otherSheets: table.otherSheets.filter((name) => !read.includes(name)),
      columns: [
        ...table.columns,
        ...own.map(({ field, name }) => ({ heading: name, target: { is: 'field', field }, how: 'field-name' }) as const),
      ],
      rows: table.rows.map(({ row, cells }) => ({
        row,
        cells: [
          ...table.columns.map((_, column) => cells[column] ?? ''),
          ...own.map(({ rows, group }) => {
            const mine = rows.get(textOfCell(cells[at]));
            return mine === undefined ? '' : (JSON.stringify(group(mine.toSorted(byPosition), organisations)) ?? '');
          }),
        ],
      })),
    },
  };
};
