import { html, Markup } from '../catalogue/text/html.ts';
import { markOf } from '../catalogue/text/translation.ts';
import { fieldWords } from '../i18n/field-words.ts';
import { countries } from '../vocabulary/countries.ts';
import { vocabularies } from '../vocabulary/vocabularies.ts';
import type { Vocabulary } from '../vocabulary/define.ts';
import type { Context } from '../components/context.ts';
import { firstOfItem, isNeeded, steps, type StepName } from './sections.ts';
import type { FormField } from './form-fields.ts';

/** Stands in ids and names where the number of an item comes. */
export const itemNumber = '%n%';

/** A choice among few with their meanings in view; in items a list that opens takes less room. */
const mostInView = 6;

interface Part {
  readonly field: FormField;
  readonly id: string;
  readonly label: string;
  readonly inItem: boolean;
  readonly context: Context;
}

const labelOf = (path: string, { t, label }: Context): string =>
  fieldWords(t.contribute.labels, path, (tag) => label('language', tag)) ?? path;

/** An example as it is filled in: by its label where labels are chosen, and none where entries are. */
const exampleOf = ({ field: { example, control }, context }: Part): string | undefined => {
  if (example === undefined || control === 'entries') return undefined;
  const facet = control === 'countries' || control === 'country' ? 'country' : control === 'languages' ? 'language' : undefined;
  return [example]
    .flat()
    .map((value) => (facet === undefined ? String(value) : context.label(facet, String(value))))
    .join(', ');
};

const hint = (part: Part): Markup => {
  const { field, id, context } = part;
  const { t, fill, language } = context;
  const own = fieldWords(t.contribute.meanings, field.path, (tag) => context.label('language', tag));
  const example = exampleOf(part);
  const mark = own === undefined && markOf(language);
  return html`<p class="field-hint" id="${id}-hint"><span${mark && html` lang="${mark}"`}>${own ?? field.meaning}</span>${
    example !== undefined && html` <span class="field-example">${fill(t.contribute.example, { example })}</span>`
  }</p>`;
};

/** What an entry must have and an editor can find is asked only of those who know it. */
const need = ({ field, context }: Part): Markup => {
  const { needed, optional, ifKnown } = context.t.contribute;
  const isOurs = isNeeded(field.path);
  return html` <span class="field-need" data-needed="${String(isOurs)}">(${isOurs ? needed : field.required ? ifKnown : optional})</span>`;
};

/** What stands out of the way until somebody asks for it. */
const folded = (title: string, inside: readonly (Markup | undefined)[]): Markup | false =>
  inside.length > 0 && html`<details class="form-more"><summary>${title}</summary>${inside}</details>`;

const errorPlace = (id: string): Markup => html`<p class="field-error" id="${id}-error" hidden></p>`;

const described = (id: string): Markup => html`aria-describedby="${id}-hint ${id}-error"`;

const data = ({ field }: Part): Markup => html`data-field="${field.name}" data-control="${field.control}" data-path="${field.path}"`;

const oneField = (part: Part, control: Markup): Markup =>
  html`<div class="field" ${data(part)}><label for="${part.id}">${part.label}${need(part)}</label>${hint(part)}${control}${errorPlace(part.id)}</div>`;

const manyFields = (part: Part, kind: string, inside: Markup): Markup =>
  html`<fieldset class="field ${kind}"${kind === 'choice' && new Markup(' role="radiogroup"')} id="${part.id}" tabindex="-1" ${data(part)} ${described(part.id)}><legend>${part.label}${need(part)}</legend>${hint(part)}${inside}${errorPlace(part.id)}</fieldset>`;

const input = (part: Part, attributes: string): Markup =>
  html`<input id="${part.id}" name="${part.id}" ${new Markup(attributes)} autocomplete="off" ${described(part.id)} />`;

const optionsOf = ({ field, context }: Part): readonly { readonly value: string; readonly label: string; readonly meaning?: string }[] => {
  const { contribute } = context.t;
  if (field.control === 'boolean')
    return [
      { value: 'true', label: contribute.yes },
      { value: 'false', label: contribute.no },
    ];
  if (field.control === 'country') {
    const names = Object.keys(countries).map((value) => ({ value, label: context.label('country', value) }));
    return names.toSorted((a, b) => a.label.localeCompare(b.label, context.language));
  }
  const terms: Vocabulary | undefined = field.vocabulary === undefined ? undefined : vocabularies[field.vocabulary];
  if (terms === undefined)
    return field.allowed.map((value) => ({ value, label: contribute.how[value as keyof typeof contribute.how] ?? value }));
  return Object.entries(terms).map(([value, { label, definition }]) => ({
    value,
    label: label[context.language],
    meaning: definition[context.language],
  }));
};

const select = (part: Part): Markup => {
  const { choose, notStated } = part.context.t.contribute;
  const options = optionsOf(part);
  const meanings = options.some(({ meaning }) => meaning !== undefined);
  return html`<select id="${part.id}" name="${part.id}" ${described(part.id)}><option value="">${part.field.required ? choose : notStated}</option>${options.map(
    ({ value, label, meaning }) =>
      html`<option value="${value}"${meaning !== undefined && html` data-meaning="${meaning}"`}>${label}</option>`,
  )}</select>${meanings && html`<p class="field-meaning" hidden></p>`}`;
};

const optionText = (label: string, meaning: string | undefined): Markup =>
  html`<span class="option-label">${label}</span>${meaning !== undefined && html` <span class="option-meaning">${meaning}</span>`}`;

const radios = (part: Part): Markup =>
  html`<ul role="list" class="options">${optionsOf(part).map(
    ({ value, label, meaning }) =>
      html`<li><label class="option"><input type="radio" name="${part.id}" value="${value}" /><span>${optionText(label, meaning)}</span></label></li>`,
  )}</ul>`;

/** A search over many terms with a list that opens below it; what is chosen stands above in its order. */
const picker = (part: Part): Markup => {
  const { picker: words } = part.context.t.contribute;
  const { fill } = part.context;
  const { label, id } = part;
  const known = part.field.control === 'terms' ? optionsOf(part) : [];
  const list = `${id}-list`;
  return html`<ol class="picker-chosen" aria-label="${fill(words.chosen, { label })}"></ol>
<div class="picker-box"><input id="${id}-search" type="text" role="combobox" class="picker-search" aria-label="${fill(words.search, { label })}" placeholder="${fill(words.search, { label })}" aria-expanded="false" aria-controls="${list}" aria-autocomplete="list" autocomplete="off" autocapitalize="none" spellcheck="false" ${described(id)} />
<ul id="${list}" role="listbox" aria-label="${label}" aria-multiselectable="true" class="picker-options" hidden>${known.map(
    ({ value, label: own, meaning }) =>
      html`<li id="${list}-${value}" role="option" aria-selected="false" class="option" data-value="${value}"><span>${optionText(own, meaning)}</span></li>`,
  )}</ul></div>
<p class="picker-status small soft" role="status">${part.field.control === 'entries' && words.type}</p>`;
};

const items = (part: Part): Markup => {
  const { field, id, context } = part;
  const words = context.t.contribute.items[field.name as 'sources' | 'contacts' | 'organisations' | 'effects'];
  const first = firstOfItem[field.name] ?? field.fields.map(({ name }) => name);
  const asked = first.flatMap((name) => field.fields.find((inner) => inner.name === name) ?? []);
  const one = (inner: FormField): Markup => fieldMarkup(inner, `${id}-${itemNumber}`, context, true);
  const inside = [
    ...asked.map(one),
    folded(
      context.t.contribute.moreOf[field.name as 'sources' | 'contacts' | 'organisations'],
      field.fields.filter((inner) => !asked.includes(inner)).map(one),
    ),
  ];
  return manyFields(
    part,
    'items',
    html`<div class="items-list"></div><template><fieldset class="item" data-item tabindex="-1"><legend>${context.fill(words.one, { n: '' }).trim()}</legend>${inside}<p class="item-actions"><button type="button" class="button button-small" data-action="up"></button><button type="button" class="button button-small" data-action="remove"></button></p></fieldset></template><p><button type="button" class="button" data-action="add">${words.add}</button></p>`,
  );
};

const fieldMarkup = (field: FormField, prefix: string, context: Context, inItem = false): Markup => {
  const id = `${prefix}-${field.name}`;
  const part: Part = { field, id, label: labelOf(field.path, context), inItem, context };
  switch (field.control) {
    case 'items':
      return items(part);
    case 'group':
      return manyFields(part, 'group', html`${field.fields.map((inner) => fieldMarkup(inner, id, context, inItem))}`);
    case 'terms':
    case 'countries':
    case 'languages':
    case 'entries':
      return manyFields(part, 'picker', picker(part));
    case 'term':
      return !inItem && optionsOf(part).length <= mostInView ? manyFields(part, 'choice', radios(part)) : oneField(part, select(part));
    case 'boolean':
    case 'source':
    case 'country':
      return oneField(part, select(part));
    case 'text':
    case 'lines':
    case 'evidence':
      return oneField(part, html`<textarea id="${id}" name="${id}" rows="${field.name === 'gaps' ? 4 : 2}" ${described(id)}></textarea>`);
    case 'address':
      return oneField(part, input(part, 'type="url" spellcheck="false"'));
    case 'year':
      return oneField(part, input(part, 'type="text" inputmode="numeric" class="short"'));
    case 'date':
      return oneField(part, input(part, 'type="text" class="short" spellcheck="false"'));
    case 'line':
      return oneField(
        part,
        input(part, field.path === 'organisations.name' ? 'type="text" list="contribute-organisations"' : 'type="text"'),
      );
  }
};

const fileName = ({ t }: Context): Markup => {
  const { label, hint: text } = t.contribute.fileName;
  const id = 'entry-id';
  return html`<div class="field" data-path="(id)"><label for="${id}">${label} <span class="field-need" data-needed="false">(${t.contribute.optional})</span></label><p class="field-hint" id="${id}-hint">${text}</p><input id="${id}" type="text" spellcheck="false" autocapitalize="none" autocomplete="off" ${described(id)} />${errorPlace(id)}</div>`;
};

const entryText = ({ t }: Context): Markup => {
  const words = t.contribute.text;
  const id = 'entry-text';
  return html`<div class="field" data-path="(text)"><label for="${id}">${words.label}</label><p class="field-hint" id="${id}-hint">${words.hint}</p>
<div class="cite-picker"><label for="cite-source">${words.cite}</label><select id="cite-source"></select><button type="button" class="button" data-action="cite">${words.insert}</button><p class="small soft cite-none">${words.noSources}</p></div>
<textarea id="${id}" rows="14" ${described(id)}></textarea>${errorPlace(id)}</div>`;
};

/** All fields of the form, step by step. */
export const formSteps = (fields: readonly FormField[], context: Context): Markup => {
  const { t, fill } = context;
  const words = t.contribute.steps;
  const one = (name: string): Markup | undefined => {
    if (name === '(id)') return fileName(context);
    if (name === '(text)') return entryText(context);
    const field = fields.find((each) => each.name === name);
    return field === undefined ? undefined : fieldMarkup(field, 'entry', context);
  };
  const before = (name: string): Markup | false =>
    name === 'contacts' && html`<p class="notice contacts-note" hidden>${words.helpline}</p>`;
  const all = Object.entries(steps) as [StepName, (typeof steps)[StepName]][];
  return html`${all.map(
    ([step, { first, more }], at) =>
      html`<section class="form-section" data-step="${step}" aria-labelledby="step-${step}"><h2 id="step-${step}" tabindex="-1"><span class="step-count">${fill(words.count, { n: at + 1, all: all.length })}</span> ${words.titles[step]}</h2>${first.map((name) => [before(name), one(name)])}${step === 'name' && html`<div class="similar" hidden></div>`}${folded(t.contribute.more[step], more.map(one))}</section>`,
  )}`;
};
