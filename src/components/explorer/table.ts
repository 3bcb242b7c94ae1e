import type { FacetKey } from '../../catalogue/facets/facet-keys.ts';
import type { EntryDetails, ListIndex } from '../../catalogue/index/list-index.ts';
import type { Selection, SortOrder, TableColumn } from '../../catalogue/facets/selection.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import type { CardContent } from '../initiative-card/card.ts';
import { cutList } from '../initiative-card/card-content.ts';
import { missingMarkup, compareMarkup, languageMark, seenOf } from '../initiative-card/card.ts';
import type { Words } from './explorer-words.ts';

/** A row of the table: its card, and where in the index the rest stands. */
export interface TableRow {
  readonly row: number;
  readonly card: CardContent;
}

interface Table {
  readonly index: ListIndex;
  readonly selection: Pick<Selection, 'sort' | 'reversed'>;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** As many values as a cell shows before it says how many more there are. */
const mostInCell = 2;

/** A column that has no name of its own is called after its facet. */
export const columnTitle = (column: TableColumn, { t, facetLabel }: Words): string => {
  const own: Readonly<Partial<Record<TableColumn, string>>> = t.explorer.table;
  return own[column] ?? facetLabel(column as FacetKey);
};

const sourcesText = ({ sources, independent }: EntryDetails, { t, fill, number }: Words): string =>
  fill(t.explorer.table.sourcesOf, { n: number(sources), independent: number(independent) });

const cellMarkup = (column: TableColumn, { row, card }: TableRow, index: ListIndex, words: Words): Markup => {
  const cell = (content: Markup | string, isEmpty = false): Markup =>
    html`<td data-column="${column}"${isEmpty && html` data-empty`}>${content}</td>`;
  if (column === 'seen') return cell(seenOf(card));
  const details = index.detailsAt(row);
  if (column === 'sources') return cell(sourcesText(details, words));
  const names =
    column === 'lead'
      ? details.leads
      : column === 'funder'
        ? details.funders
        : index.labelsAt(column, row).toSorted((a, b) => a.localeCompare(b, words.language));
  const { noFunder, unknown } = words.t.explorer.table;
  if (names.length === 0) return cell(html`<span class="soft">${column === 'funder' ? noFunder : unknown}</span>`, true);
  return cell(cutList(names, (n) => words.fill(words.t.common.card.moreCountries, { n }), mostInCell));
};

/** The head of a column is a button that sorts by it, and the other way round when it does already. */
const headMarkup = (order: SortOrder, title: string, { sort, reversed }: Table['selection']): Markup => {
  const isOn = sort === order;
  // Newest and most come first, where words begin with A.
  const falls = (order === 'seen' || order === 'sources') !== (reversed === true);
  return html`<th scope="col" data-column="${order}"${isOn && html` aria-sort="${falls ? 'descending' : 'ascending'}"`}><button type="button" class="table-sort" data-sort="${isOn && reversed !== true ? `-${order}` : order}">${title}</button></th>`;
};

const rowMarkup = (table: Table, entry: TableRow, words: Words): Markup => {
  const { card } = entry;
  return html`<tr data-focus="${card.focus.id}"><th scope="row"><a href="${card.href}"${languageMark(card.nameLanguage)}>${card.name}</a><span class="table-summary"${languageMark(card.summaryLanguage)}>${card.summary}</span>${card.reason !== undefined && html`<span class="card-reason">${card.reason}</span>`}${card.missing !== undefined && html`<span class="card-missing">${missingMarkup(card)}</span>`}${card.excerpt !== undefined && html`<span class="card-excerpt"${languageMark(card.excerptLanguage)}>${card.excerpt}</span>`}${card.compare !== undefined && compareMarkup(card.id, card.compare)}</th>${table.columns.map((column) => cellMarkup(column, entry, table.index, words))}</tr>`;
};

/** A page of initiatives as a table. */
export const tableMarkup = (table: Table, words: Words): Markup => {
  const { columns, rows, selection } = table;
  const { caption, name } = words.t.explorer.table;
  return html`<div class="table-scroll initiative-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="initiative-table"><caption class="visually-hidden">${caption}</caption><thead><tr>${headMarkup('name', name, selection)}${columns.map((column) => headMarkup(column, columnTitle(column, words), selection))}</tr></thead><tbody>${rows.map((entry) => html`${entry.card.divider !== undefined && html`<tr class="card-divider"><td colspan="${columns.length + 1}">${entry.card.divider}</td></tr>`}${rowMarkup(table, entry, words)}`)}</tbody></table></div>`;
};
