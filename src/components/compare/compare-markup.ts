import { comparedQuery } from '../../catalogue/facets/compared-entries.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import { fill } from '../../i18n/format.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Row, Value } from './rows.ts';
import type { CompareWords } from './compare-words.ts';

const textOf = ({ text, href }: Value): Markup =>
  href === undefined ? html`${text}` : html`<a href="${href}" rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`;

const valueMarkup = (value: Value): Markup =>
  html`<li>${value.own ? html`<b>${textOf(value)}</b>` : textOf(value)}${value.note !== undefined && html` <span class="compare-note">${value.note}</span>`}</li>`;

const cellMarkup = (values: readonly Value[], unknown: string): Markup =>
  values.length === 0
    ? html`<td><span class="soft">${unknown}</span></td>`
    : html`<td><ul role="list">${values.map(valueMarkup)}</ul></td>`;

/** The entries as the columns of a table, their fields as its rows. */
export const tableMarkup = (entries: readonly Initiative[], rows: readonly Row[], words: CompareWords): Markup => {
  const { compare } = words;
  const without = (id: string): string => {
    const query = comparedQuery(entries.flatMap((entry) => (entry.id === id ? [] : [entry.id])));
    return query === '' ? words.page : `${words.page}?${query}`;
  };
  const heads = entries.map(
    ({ id, name }) =>
      html`<th scope="col"><a class="compare-name" href="${fill(words.entry, { id })}">${name}</a><a class="compare-remove no-print" href="${without(id)}" aria-label="${fill(compare.removeOf, { name })}">${compare.remove}</a></th>`,
  );
  const lines = rows.map(
    ({ label, differs, cells }) =>
      html`<tr data-differs="${differs ? 'yes' : 'no'}"><th scope="row">${label}${differs && html` <span class="compare-sign" aria-hidden="true">≠</span><span class="visually-hidden"> (${compare.differs})</span>`}</th>${cells.map((values) => cellMarkup(values, words.unknown))}</tr>`,
  );
  return html`<table class="compare-table" data-columns="${entries.length}"><thead><tr><th scope="col">${compare.field}</th>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
};

/** The same for a spreadsheet: a line a field, the values of a cell with their dates. */
export const tableCells = (entries: readonly Initiative[], rows: readonly Row[], words: CompareWords): readonly (readonly string[])[] => [
  [words.compare.field, ...entries.map(({ name }) => name)],
  ['id', ...entries.map(({ id }) => id)],
  ...rows.map(({ label, cells }) => [
    label,
    ...cells.map((values) => values.map(({ text, note }) => (note === undefined ? text : `${text} [${note}]`)).join(' | ')),
  ]),
];
