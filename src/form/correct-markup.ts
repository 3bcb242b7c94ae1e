import type { Context } from '../components/context.ts';
import { html, type Markup } from '../catalogue/text/html.ts';
import { correctedFields, type CorrectedField } from '../schema/correction.ts';
import { settings } from '../settings.ts';
import { access } from '../vocabulary/access.ts';
import { countries } from '../vocabulary/countries.ts';
import type { Vocabulary } from '../vocabulary/define.ts';
import { languageName, usualLanguages } from '../vocabulary/languages.ts';
import { organisationRoles } from '../vocabulary/organisation-roles.ts';
import { organisationTypes } from '../vocabulary/organisation-types.ts';
import { sourceKinds } from '../vocabulary/source-kinds.ts';
import { statuses } from '../vocabulary/statuses.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

const error = (name: string): Markup => html`<p class="field-error" id="correct-${name}-error" hidden></p>`;

const field = (name: string, label: string, control: Markup, hint?: string): Markup =>
  html`<div class="field" data-part="${name}"><label for="correct-${name}">${label}</label>${control}${hint !== undefined && html`<p class="field-hint" id="correct-${name}-hint">${hint}</p>`}${error(name)}</div>`;

const described = (name: string, hasHint: boolean): Markup =>
  html`aria-describedby="${hasHint && `correct-${name}-hint `}correct-${name}-error"`;

const input = (name: string, label: string, hint?: string, kind = 'text'): Markup =>
  field(
    name,
    label,
    html`<input id="correct-${name}" name="${name}" type="${kind}" autocomplete="off" spellcheck="false" ${described(name, hint !== undefined)} />`,
    hint,
  );

const select = (name: string, label: string, first: string, options: readonly Option[]): Markup =>
  field(
    name,
    label,
    html`<select id="correct-${name}" name="${name}" ${described(name, false)}><option value="">${first}</option>${options.map(
      ({ value, label: own }) => html`<option value="${value}">${own}</option>`,
    )}</select>`,
  );

const choice = (name: string, value: string, label: string, meaning?: Markup): Markup =>
  html`<label class="option"><input type="radio" name="${name}" value="${value}" /><span><span class="option-label">${label}</span>${meaning}</span></label>`;

const choices = (name: string, legend: string, options: readonly Option[]): Markup =>
  html`<fieldset class="field" data-part="${name}" id="correct-${name}" tabindex="-1" aria-describedby="correct-${name}-error"><legend>${legend}</legend><ul role="list" class="options" data-list="${name}">${options.map(
    ({ value, label }) => html`<li>${choice(name, value, label)}</li>`,
  )}</ul>${error(name)}</fieldset>`;

/** What the entry says today stands in it, put there by the script. */
const places = (name: 'countries' | 'languages', { t }: Context, options: readonly Option[]): Markup =>
  html`<fieldset class="field" data-part="${name}" id="correct-${name}" tabindex="-1" aria-describedby="correct-${name}-error"><legend>${t.correct.right[name]}</legend><ul role="list" class="options" data-list="${name}"></ul><label for="correct-add-${name}">${t.correct.add[name]}</label><select id="correct-add-${name}" data-adds="${name}"><option value="">${t.correct.choose}</option>${options.map(
    ({ value, label }) => html`<option value="${value}">${label}</option>`,
  )}</select>${error(name)}</fieldset>`;

const panels = (context: Context): Readonly<Record<CorrectedField, Markup>> => {
  const { t, label, language } = context;
  const { right, party, contact, choose } = t.correct;
  const termsOf = (vocabulary: Vocabulary): Option[] =>
    Object.entries(vocabulary).map(([value, term]) => ({ value, label: term.label[language] }));
  const byName = (options: readonly Option[]): Option[] => options.toSorted((a, b) => a.label.localeCompare(b.label, language));
  const countryOptions = ['global', ...Object.keys(countries)].map((value) => ({ value, label: label('country', value) }));
  const languageOptions = usualLanguages.map((value) => ({ value, label: languageName(value, language) }));
  return {
    status: choices('status', right.status, termsOf(statuses)),
    started: input('started', right.started),
    url: input('url', right.url, undefined, 'url'),
    access: choices('access', right.access, termsOf(access)),
    countries: places('countries', context, byName(countryOptions)),
    languages: places('languages', context, byName(languageOptions)),
    organisations: html`${choices('organisations', right.organisations, [{ value: '', label: party.missing }])}
<div data-only="added" hidden>${input('party', party.name)}${select('type', party.type, choose, termsOf(organisationTypes))}</div>
<div data-only="role" hidden>${select('role', party.role, choose, [{ value: 'gone', label: party.gone }, ...termsOf(organisationRoles)])}</div>`,
    contacts: html`${choices('contacts', right.contacts, [])}<div data-only="how" hidden>${choices('how', contact.how, [
      { value: 'number', label: contact.number },
      { value: 'hours', label: contact.hours },
      { value: 'gone', label: contact.gone },
    ])}</div>
<div data-only="number" hidden>${input('display', contact.display)}</div><div data-only="hours" hidden>${input('hours', contact.right)}</div>`,
    text: field(
      'text',
      right.text,
      html`<textarea id="correct-text" name="text" rows="5" maxlength="1000" ${described('text', false)}></textarea>`,
    ),
  };
};

const source = ({ t, language }: Context): Markup => {
  const { page, pageTitle, published, publishedHint, kind, choose, statement, statementHint, whose } = t.correct;
  const kinds = Object.entries<Vocabulary[string]>(sourceKinds).map(([value, { label }]) => ({ value, label: label[language] }));
  return html`<div class="correct-source"><div data-only="page">${input('address', page, undefined, 'url')}
<div data-only="aboutPage" hidden>${input('title', pageTitle)}${input('published', published, publishedHint)}${select('kind', kind, choose, kinds)}</div></div>
<div data-only="noPage"><label class="option"><input type="checkbox" name="statement" /><span class="option-label">${statement}</span></label></div>
<div data-only="statement" hidden><p class="field-hint">${statementHint}</p>${select('whose', whose, choose, [])}</div></div>`;
};

const buttons = ({ t }: Context): Markup =>
  html`<p class="ready-actions"><button class="button button-primary" type="submit">${t.correct.next}</button> <button class="button" type="button" data-action="back">${t.correct.back}</button></p>`;

/** The three screens of a correction. The script fills in what the entry says, and shows one at a time. */
export const correctForm = (context: Context): Markup => {
  const words = context.t.correct;
  const own = panels(context);
  const head = (step: string, title: string): Markup =>
    html`<p class="soft small correct-about"></p><h2 class="correct-title" tabindex="-1" id="correct-${step}-title">${title}</h2>`;
  return html`<form class="correct-form" autocomplete="off" novalidate>
<div data-step="what">${head('what', words.what)}
<fieldset class="field" data-part="field" id="correct-field" tabindex="-1" aria-describedby="correct-field-error"><legend class="visually-hidden">${words.what}</legend><ul role="list" class="options">${correctedFields.map(
    (name) =>
      html`<li data-of="${name}">${choice('field', name, words.fields[name], html` <span class="option-meaning" data-now="${name}"></span>`)}</li>`,
  )}</ul>${error('field')}</fieldset>
<p class="ready-actions"><button class="button button-primary" type="submit">${words.next}</button></p>
<p class="small soft">${words.stored} <a class="correct-long" href="${context.urls.contribute()}">${words.long}</a></p></div>
<div data-step="change" hidden>${head('change', words.what)}<p class="soft small correct-today"></p>
${correctedFields.map((name) => html`<div class="correct-panel" data-panel="${name}" hidden>${own[name]}</div>`)}
<div data-only="grounds"><div data-only="since">${input('since', words.since, words.sinceHint)}</div>${source(context)}</div>${buttons(context)}</div>
<div data-step="send" hidden>${head('send', words.check)}
<dl class="correct-change"><div><dt>${words.old}</dt><dd><del class="correct-old"></del></dd></div><div><dt>${words.becomes}</dt><dd><ins class="correct-new"></ins></dd></div><div class="correct-by"><dt>${words.source}</dt><dd class="correct-shown"></dd></div></dl>
<p class="small">${words.reader}</p>
<ul role="list" class="correct-ways"><li><a class="button" data-way="mail" href="#correct-send-title">${words.send}</a><p class="small soft">${words.mailNote}</p></li>
<li><button class="button" type="button" data-way="copy">${words.copy}</button><p class="small soft">${context.fill(words.copyNote, { address: settings.contactEmail })}</p></li>
<li><a class="button" data-way="public" href="#correct-send-title" rel="noopener noreferrer" referrerpolicy="no-referrer">${words.publicly}</a><p class="small">${words.openNote}</p></li></ul>
<p class="ready-said" role="status"></p>
<div class="correct-end"><button class="button" type="button" data-action="back">${words.back}</button><details><summary>${words.whole}</summary><pre class="contribute-file correct-text" tabindex="0" role="region" aria-label="${words.whole}"></pre></details></div></div></form>`;
};
