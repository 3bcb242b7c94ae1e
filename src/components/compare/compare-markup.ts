import { comparedQuery } from '../../catalogue/facets/compared-entries.ts';
import { html, type Markup } from '../../catalogue/text/html.ts';
import { fill } from '../../i18n/format.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Row, Value } from './rows.ts';
import type { CompareWords } from './compare-words.ts';

const textOf = ({ text, href }: Value): Markup =>
  href === undefined ? html`${text}` : html`<a href="${href}" rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`;

const valueMarkup = (value: Value): Markup =>
  html`<li${value.language !== undefined && html` lang="${value.language}"`}>${textOf(value)}${value.note !== undefined && html` <span class="compare-note">${value.note}</span>`}</li>`;

/** @param alone says that it is the one cell that differs */
const cellMarkup = (values: readonly Value[], alone: Markup | false, unknown: string): Markup => {
  const content = values.length === 0 ? html`<span class="soft">${unknown}</span>` : html`<ul role="list">${values.map(valueMarkup)}</ul>`;
  return html`<td${alone !== false && html` class="is-alone"`}>${content}${alone}</td>`;
};

/** On a phone two of several stand beside each other: which ones is chosen here. */
const pickMarkup = (entries: readonly Initiative[], { compare }: CompareWords): Markup => {
  const choice = (side: 0 | 1): Markup =>
    html`<label><span class="visually-hidden">${side === 0 ? compare.left : compare.right}</span><select data-side="${side}" autocomplete="off">${entries.map(
      ({ name }, at) => html`<option value="${at}"${at === side && html` selected`}>${name}</option>`,
    )}</select></label>`;
  return html`<div class="compare-pick no-print">${choice(0)}${choice(1)}</div>`;
};

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
  const differing = html`<span class="visually-hidden"> (${compare.differs})</span>`;
  // Of more than two nearly every row differs: what is worth a mark there is the one entry that does.
  const sign = entries.length === 2 && html`&nbsp;<span class="compare-sign" aria-hidden="true">≠</span>${differing}`;
  const lines = rows.map(
    ({ label, differs, alone, cells }) =>
      html`<tr data-differs="${differs ? 'yes' : 'no'}"><th scope="row">${label}${differs && sign}</th>${cells.map((values, at) => cellMarkup(values, at === alone && differing, words.unknown))}</tr>`,
  );
  return html`${entries.length > 2 && pickMarkup(entries, words)}<table class="compare-table" data-columns="${entries.length}"><thead><tr><th scope="col">${compare.field}</th>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
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
