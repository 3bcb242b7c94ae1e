import { fill } from '../i18n/format.ts';
import type { ContributeWords } from './form-config.ts';
import { chosenIn, setChosen, type LabelOf } from './picker.ts';
import type { FormState, Value } from './form-state.ts';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isScope = '[data-item], [data-control="group"], form';

/** The fields of a scope: those of its groups and items are theirs. */
const fieldsIn = (scope: Element): HTMLElement[] =>
  [...scope.querySelectorAll<HTMLElement>('[data-field]')].filter((field) => field.parentElement?.closest(isScope) === scope);

const controlIn = (field: Element): Input | null => field.querySelector<Input>('input, textarea, select');

/** The control of a field of a form or an item, by the name of the field. */
export const inputOf = (scope: Element, name: string): HTMLInputElement | HTMLSelectElement => {
  const input = scope.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field="${name}"] :is(input, select)`);
  if (input === null) throw new Error(`There is no field ${name}.`);
  return input;
};

const lists = ['terms', 'countries', 'languages', 'entries'];

export const itemsOf = (list: Element): HTMLElement[] =>
  [...(list.querySelector('.items-list')?.children ?? [])].filter((child) => child instanceof HTMLElement);

const read = (field: HTMLElement): Value => {
  const control = field.dataset['control'] ?? '';
  if (control === 'items') return itemsOf(field).map(readFields);
  if (control === 'group') return readFields(field);
  if (lists.includes(control)) return chosenIn(field);
  const radio = field.matches('.choice');
  const text = radio ? (field.querySelector<HTMLInputElement>('input:checked')?.value ?? '') : (controlIn(field)?.value ?? '');
  if (control !== 'lines' && control !== 'evidence') return text;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

/** What stands in a form, in an item or in a group. */
export const readFields = (scope: Element): FormState =>
  Object.fromEntries(fieldsIn(scope).map((field) => [field.dataset['field'] ?? '', read(field)]));

let copies = 0;

/** A new item at the end of a list; every id in it is its own. */
export const addItem = (list: Element): HTMLElement => {
  const template = list.querySelector('template');
  const item = template?.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error('The list has no template.');
  const number = String(++copies);
  for (const element of [item, ...item.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes)
      if (value.includes('%n%')) element.setAttribute(name, value.replaceAll('%n%', number));
  }
  list.querySelector('.items-list')?.append(item);
  return item;
};

/** Numbers the items of a list and names what can be done with each. */
export const nameItems = (list: HTMLElement, { items }: ContributeWords): void => {
  const { one } = items[list.dataset['field'] as 'sources' | 'contacts' | 'organisations' | 'effects'];
  itemsOf(list).forEach((item, at) => {
    const name = fill(one, { n: at + 1 });
    const legend = item.querySelector('legend');
    if (legend !== null) legend.textContent = name;
    const [up, remove] = ['up', 'remove'].map((action) =>
      [...item.querySelectorAll<HTMLButtonElement>(`[data-action="${action}"]`)].find((button) => button.closest('[data-item]') === item),
    );
    if (up !== undefined) {
      up.textContent = fill(items.up, { item: name });
      up.hidden = at === 0;
    }
    if (remove !== undefined) remove.textContent = fill(items.remove, { item: name });
  });
};

/** Says below a list that opens what its chosen term means. */
export const showMeaning = (select: HTMLSelectElement): void => {
  const place = select.parentElement?.querySelector<HTMLElement>('.field-meaning');
  const meaning = select.selectedOptions[0]?.dataset['meaning'];
  if (place === null || place === undefined) return;
  place.hidden = meaning === undefined;
  place.textContent = meaning ?? '';
};

const write = (field: HTMLElement, value: Value | undefined, words: ContributeWords, labelOf: LabelOf): void => {
  const control = field.dataset['control'] ?? '';
  if (control === 'items') {
    field.querySelector('.items-list')?.replaceChildren();
    for (const state of (value ?? []) as readonly FormState[]) writeFields(addItem(field), state, words, labelOf);
    nameItems(field, words);
    return;
  }
  if (control === 'group') return writeFields(field, (value ?? {}) as FormState, words, labelOf);
  if (lists.includes(control)) return setChosen(field, (value ?? []) as readonly string[], words, labelOf);
  const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  if (field.matches('.choice')) {
    for (const radio of field.querySelectorAll<HTMLInputElement>('input')) radio.checked = radio.value === text;
    return;
  }
  const input = controlIn(field);
  if (input === null) return;
  // A list that opens only takes what it offers; the sources of an entry are offered once they are all there.
  if (input instanceof HTMLSelectElement && text !== '' && ![...input.options].some((option) => option.value === text))
    input.add(new Option(text, text));
  input.value = text;
  if (input instanceof HTMLSelectElement) showMeaning(input);
};

/** Puts a state into a form, an item or a group. */
export const writeFields = (scope: Element, state: FormState, words: ContributeWords, labelOf: LabelOf): void => {
  for (const field of fieldsIn(scope)) write(field, state[field.dataset['field'] ?? ''], words, labelOf);
};

/** The innermost field that a path such as `contacts[0].value` leads to. */
export const fieldAt = (form: Element, path: string): HTMLElement | undefined => {
  let scope = form;
  let found: HTMLElement | undefined;
  for (const part of path.split(/[.[\]]+/).filter((each) => each !== '')) {
    if (/^\d+$/.test(part)) {
      const item = found?.dataset['control'] === 'items' ? itemsOf(found)[Number(part)] : undefined;
      if (item === undefined) return found;
      scope = found = item;
    } else {
      const next = fieldsIn(scope).find((field) => field.dataset['field'] === part);
      if (next === undefined) return found;
      scope = found = next;
    }
  }
  return found;
};

/** Where the cursor goes to fill in a field. */
export const focusTarget = (field: HTMLElement): HTMLElement =>
  field.matches('.group, .items, [data-item]')
    ? (field.querySelector<HTMLElement>('input, select, textarea') ?? field)
    : (field.querySelector<HTMLElement>('.picker-search, input, textarea, select') ?? field);
