import { html, type Markup } from '../../catalogue/text/html.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { inLanguage } from '../in-language.ts';
import { factMarks } from './fact-marks.ts';
import type { EntryWords } from './entry-words.ts';

/** Who tested whether it works, when, and what was found. */
export const effectList = (effects: NonNullable<Initiative['effects']>, initiative: Initiative, words: EntryWords): Markup => {
  const { date: written, language } = words;
  const foreign = inLanguage(undefined, language);
  return html`<ul class="effects" role="list">${effects.map(
    ({ by, date, found, source }) =>
      html`<li><span class="soft">${foreign === false ? by : html`<span${foreign}>${by}</span>`}${date !== undefined && `, ${written(date)}`}</span>
<span${foreign}>${found}</span>${factMarks([source], initiative, words)}</li>`,
  )}</ul>`;
};
