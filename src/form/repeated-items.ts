import { fill } from '../i18n/format.ts';
import type { ContributeWords } from './form-config.ts';
import { addItem, focusTarget, inputOf, itemsOf, nameItems } from './form-dom.ts';

export const listsIn = (form: Element): HTMLElement[] => [...form.querySelectorAll<HTMLElement>('[data-control="items"]')];

const addPrepared = (list: HTMLElement, today: string): HTMLElement => {
  const item = addItem(list);
  // Who fills in a source has just read it.
  if (list.dataset['field'] === 'sources') inputOf(item, 'accessed').value = today;
  return item;
};

/** A list that is still empty begins with one item. */
export const beginList = (form: Element, field: string, words: ContributeWords, today: string): void => {
  const list = listsIn(form).find(({ dataset }) => dataset['field'] === field);
  if (list === undefined || itemsOf(list).length > 0) return;
  addPrepared(list, today);
  nameItems(list, words);
};

const around = (button: Element): { list: HTMLElement; item: HTMLElement | null } => {
  const list = button.closest<HTMLElement>('[data-control="items"]');
  if (list === null) throw new Error('The button stands in no list.');
  return { list, item: button.closest<HTMLElement>('[data-item]') };
};

const nameOf = (item: Element): string => item.querySelector('legend')?.textContent ?? '';

/** A new form asks for a source and an organisation at once; few initiatives have a contact. */
export const beginLists = (form: Element, words: ContributeWords, today: string): void => {
  for (const list of listsIn(form)) {
    if (list.dataset['field'] === 'sources' || list.dataset['field'] === 'organisations') addPrepared(list, today);
    nameItems(list, words);
  }
};

/** What a button of a list does; gives what is to be announced. */
export const itemActions = {
  add: (button: Element, words: ContributeWords, today: string): string => {
    const { list } = around(button);
    const item = addPrepared(list, today);
    nameItems(list, words);
    focusTarget(item).focus();
    return fill(words.items.added, { item: nameOf(item) });
  },
  remove: (button: Element, words: ContributeWords): string => {
    const { list, item } = around(button);
    const name = item === null ? '' : nameOf(item);
    const at = item === null ? -1 : itemsOf(list).indexOf(item);
    item?.remove();
    nameItems(list, words);
    const next = itemsOf(list)[at] ?? itemsOf(list).at(-1);
    (next ?? list.querySelector<HTMLElement>('[data-action="add"]'))?.focus();
    return fill(words.items.removed, { item: name });
  },
  up: (button: HTMLElement, words: ContributeWords): string => {
    const { list, item } = around(button);
    item?.previousElementSibling?.before(item);
    nameItems(list, words);
    (button.hidden ? item : button)?.focus();
    return item === null ? '' : nameOf(item);
  },
} as const;
