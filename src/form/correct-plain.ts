import { publicFormOf, publicPage } from '../catalogue/addresses/repository-links.ts';
import { html, type Markup } from '../catalogue/text/html.ts';
import type { Context } from '../components/context.ts';
import { endOfAnswers, type CorrectionAnswer } from '../schema/correction-answers.ts';
import { correctedFields } from '../schema/correction.ts';
import { settings } from '../settings.ts';
import type { Vocabulary } from '../vocabulary/define.ts';
import { sourceKinds } from '../vocabulary/source-kinds.ts';

/** Programs for mail cut what is longer, so no field takes a story. */
const longest = { line: 200, text: 500 } as const;

const hinted = (name: CorrectionAnswer, hint: string | undefined): Markup | false =>
  hint !== undefined && html`<p class="field-hint" id="plain-${name}-hint">${hint}</p>`;

const describedBy = (name: CorrectionAnswer, hint: string | undefined): Markup | false =>
  hint !== undefined && html` aria-describedby="plain-${name}-hint"`;

interface Asked {
  readonly hint?: string;
  readonly required?: true;
  readonly keyboard?: 'url';
}

const input = (name: CorrectionAnswer, label: string, { hint, required, keyboard }: Asked = {}): Markup =>
  html`<div class="field"><label for="plain-${name}">${label}</label>${hinted(name, hint)}<input id="plain-${name}" name="${name}" type="text" maxlength="${longest.line}" spellcheck="false"${keyboard !== undefined && html` inputmode="${keyboard}"`}${required === true && html` required`}${describedBy(name, hint)} /></div>`;

const text = (name: CorrectionAnswer, label: string, hint?: string): Markup =>
  html`<div class="field"><label for="plain-${name}">${label}</label>${hinted(name, hint)}<textarea id="plain-${name}" name="${name}" rows="2" maxlength="${longest.text}"${describedBy(name, hint)}></textarea></div>`;

const select = (
  name: CorrectionAnswer,
  label: string,
  first: string,
  options: readonly (readonly [string, string])[],
  { required }: Asked = {},
): Markup =>
  html`<div class="field"><label for="plain-${name}">${label}</label><select id="plain-${name}" name="${name}"${required === true && html` required`}><option value="">${first}</option>${options.map(
    ([value, own]) => html`<option value="${value}">${own}</option>`,
  )}</select></div>`;

/**
 * One short form that works without a script: it opens a letter, or the public form with the same answers in it. What it sends is
 * what `npm run apply` takes.
 */
export const plainCorrection = ({ t, language, fill }: Context): Markup => {
  const words = t.correct;
  const { plain } = words;
  const kinds = Object.entries<Vocabulary[string]>(sourceKinds).map(([value, { label }]) => [value, label[language]] as const);
  const letter = `mailto:${settings.contactEmail}?subject=${encodeURIComponent(words.subject)}`;
  const publicForm = publicFormOf(settings.repository);
  return html`<form class="correct-form correct-short" action="${letter}" method="post" enctype="text/plain" autocomplete="off">
${input('entry', plain.entry, { hint: plain.entryHint, required: true })}
${select(
  'field',
  words.what,
  words.choose,
  correctedFields.map((name) => [name, words.fields[name]] as const),
  { required: true },
)}
${text('new', plain.new, plain.newHint)}
${input('since', words.since)}
${input('source', words.page, { keyboard: 'url' })}
<details class="correct-more"><summary>${plain.more}</summary>
${text('old', plain.old)}
${input('source-title', words.pageTitle)}
${input('source-published', words.published, { hint: words.publishedHint })}
${select('source-kind', words.kind, words.choose, kinds)}
${input('statement', words.whose, { hint: plain.whoseHint })}</details>
<ul role="list" class="correct-ways"><li><button class="button" type="submit" name="${endOfAnswers}">${words.send}</button><p class="small soft">${words.mailNote}</p></li>
<li>${
    publicForm === undefined
      ? html`<a class="button" href="${publicPage(settings.repository)}" rel="noopener noreferrer" referrerpolicy="no-referrer">${words.openLink}</a>`
      : html`<button class="button" type="submit" formaction="${publicForm.action}" formmethod="get" formenctype="application/x-www-form-urlencoded" name="template" value="${publicForm.template}">${words.publicly}</button>`
  }<p class="small">${words.openNote}</p></li></ul>
<p class="small soft">${fill(plain.short, { address: settings.contactEmail })}</p></form>`;
};
