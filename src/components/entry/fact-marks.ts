import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { citationMark } from './named-citations.ts';
import type { EntryWords } from './entry-words.ts';

/** What a fact rests on: sources by their ids, our own reading, or other facts of the entry. */
export type Basis = readonly string[] | 'ours' | 'derived';

/** Beside what no source is named for yet, and beside what the catalogue classes itself. */
const signs = { unsourced: '†', ours: '*' } as const;

const sign = (kind: keyof typeof signs, { t }: EntryWords): Markup =>
  html`<sup class="fact-sign" role="img" aria-label="${t.entry.signs[kind]}">${signs[kind]}</sup>`;

/** The marks behind a fact: its sources by their numbers, as in the text, or a sign where it has none. */
export const factMarks = (basis: Basis, { sources }: Pick<Initiative, 'sources'>, words: EntryWords): readonly Markup[] => {
  if (basis === 'derived') return [];
  if (basis === 'ours') return [sign('ours', words)];
  const numbered = sources.flatMap(({ id }, at) => (basis.includes(id) ? [citationMark(`#source-${id}`, at + 1, words)] : []));
  return numbered.length === 0 ? [sign('unsourced', words)] : numbered;
};

/** What the signs mean, before the facts; the one for a missing source only where one is missing. */
export const legend = (isComplete: boolean, { t, urls }: EntryWords): Markup => {
  const { source, ours, how, unsourced } = t.entry.signs;
  return html`<p class="small soft facts-legend"><span aria-hidden="true">¹</span> ${source} · <span aria-hidden="true">${signs.ours}</span> ${ours} (<a href="${urls.methodology}#classed">${how}</a>)${
    !isComplete && html` · <span aria-hidden="true">${signs.unsourced}</span> ${unsourced}`
  }</p>`;
};
