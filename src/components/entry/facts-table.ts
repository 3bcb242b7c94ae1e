import { html, Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { factsOf, type Fact, type FactLink } from './facts.ts';
import type { EntryWords } from './entry-words.ts';

const shown = 12;
const outside = new Markup(' rel="noopener noreferrer" referrerpolicy="no-referrer"');

const item = ({ text, href }: FactLink): Markup =>
  href === undefined ? html`<li>${text}</li>` : html`<li><a href="${href}"${href.startsWith('http') && outside}>${text}</a></li>`;

const list = (values: readonly FactLink[]): Markup => html`<ul role="list" class="inline-list">${values.map(item)}</ul>`;

const row = ({ label, values, note }: Fact, { t, count }: EntryWords): Markup => {
  const more = values.slice(shown);
  return html`<tr><th scope="row">${label}</th><td>${
    values.length === 0 ? html`<span class="soft">${t.common.unknown}</span>` : list(values.slice(0, shown))
  }${more.length > 0 && html`<details><summary>${count(t.entry.moreCountries, more.length)}</summary>${list(more)}</details>`}${
    note !== undefined && html`<p class="small soft">${note}</p>`
  }</td></tr>`;
};

export const factsTable = (initiative: Initiative, words: EntryWords): Markup =>
  html`<table class="facts"><tbody>${factsOf(initiative, words).map((fact) => row(fact, words))}</tbody></table>`;
