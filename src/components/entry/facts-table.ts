import { factsWithoutSource } from '../../catalogue/derived/fact-sources.ts';
import { html, Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { untilLater } from '../later-words/later-words.ts';
import { factMarks, legend } from './fact-marks.ts';
import { factsOf, type Fact, type FactLink } from './facts.ts';
import type { EntryWords } from './entry-words.ts';

const shown = 12;
const outside = new Markup(' rel="noopener noreferrer" referrerpolicy="no-referrer"');

const item = ({ text, later, href }: FactLink, marks: readonly Markup[]): Markup => {
  const shownText = untilLater(html`${text}`, later);
  return href === undefined
    ? html`<li>${shownText}${marks}</li>`
    : html`<li><a href="${href}"${href.startsWith('http') && outside}>${shownText}</a>${marks}</li>`;
};

/** Values in a line; what they rest on stands behind the last. */
const valueList = (values: readonly FactLink[], marks: readonly Markup[]): Markup =>
  html`<ul role="list" class="inline-list">${values.map((value, at) => item(value, at === values.length - 1 ? marks : []))}</ul>`;

const row = ({ label, values, basis, note }: Fact, initiative: Initiative, words: EntryWords): Markup => {
  const { t, count } = words;
  const marks = factMarks(basis, initiative, words);
  const more = values.slice(shown);
  return html`<tr><th scope="row">${label}</th><td>${
    values.length === 0 ? html`<span class="soft">${t.common.unknown}</span>` : valueList(values.slice(0, shown), marks)
  }${more.length > 0 && html`<details><summary>${count(t.entry.moreCountries, more.length)}</summary>${valueList(more, marks)}</details>`}${
    note !== undefined && html`<p class="small soft">${note}</p>`
  }</td></tr>`;
};

/** What an entry says beside its text, each fact with what it rests on. */
export const factsTable = (initiative: Initiative, words: EntryWords): Markup => {
  const { t, fill, list } = words;
  const { facts, folded } = factsOf(initiative, words);
  const table = (rows: readonly Fact[]): Markup =>
    html`<table class="facts"><tbody>${rows.map((fact) => row(fact, initiative, words))}</tbody></table>`;
  const classification = fill(t.entry.classification, { facets: list(folded.map(({ label }) => label)) });
  return html`${legend(factsWithoutSource(initiative).length === 0, words)}${table(facts)}
<details class="facts-folded"><summary>${classification}</summary>${table(folded)}</details>`;
};
