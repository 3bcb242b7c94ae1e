import { Announcer } from '../components/explorer/announcer.ts';
import { fill } from '../i18n/format.ts';
import type { Choice } from './choices.ts';
import type { ContributeWords } from './form-config.ts';

/** The label of a value that the list of options may not hold. */
export type LabelOf = (control: string, value: string) => string;

const chosenList = (picker: Element): HTMLElement => picker.querySelector<HTMLElement>('.picker-chosen') ?? document.createElement('ol');

const listOf = (picker: Element): HTMLElement => picker.querySelector<HTMLElement>('.picker-options') ?? document.createElement('ul');

const optionsIn = (picker: Element): HTMLElement[] => [...listOf(picker).querySelectorAll<HTMLElement>('[role="option"]')];

const labelIn = (option: Element): string => option.querySelector('.option-label')?.textContent ?? '';

/** What is chosen, in the order in which it stands. */
export const chosenIn = (picker: Element): string[] =>
  [...chosenList(picker).children].flatMap((item) => (item instanceof HTMLElement ? (item.dataset['value'] ?? []) : []));

const button = (action: string, label: string, sign: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset['action'] = action;
  made.setAttribute('aria-label', label);
  made.title = label;
  made.textContent = sign;
  return made;
};

const markChosen = (picker: Element): void => {
  const chosen = chosenIn(picker);
  for (const option of optionsIn(picker)) option.setAttribute('aria-selected', String(chosen.includes(option.dataset['value'] ?? '')));
};

export const setChosen = (picker: HTMLElement, values: readonly string[], { picker: words }: ContributeWords, labelOf: LabelOf): void => {
  const control = picker.dataset['control'] ?? '';
  const options = optionsIn(picker);
  const labelled = (value: string): string => {
    const option = options.find((each) => each.dataset['value'] === value);
    return option === undefined ? labelOf(control, value) : labelIn(option);
  };
  const isRanked = picker.dataset['field'] === 'focusAreas';
  const items = values.map((value, at) => {
    const item = document.createElement('li');
    const label = labelled(value);
    item.dataset['value'] = value;
    const name = document.createElement('span');
    name.textContent = isRanked && at === 0 && values.length > 1 ? `${label} (${words.main})` : label;
    item.append(name);
    if (at > 0) item.append(button('choice-up', fill(words.up, { label }), '↑'));
    item.append(button('choice-remove', fill(words.remove, { label }), '×'));
    return item;
  });
  chosenList(picker).replaceChildren(...items);
  markChosen(picker);
};

/** Moves a chosen value up, or takes it away, as its button says; gives the values that are left. */
export const rechosen = (picker: Element, { dataset }: HTMLElement, value: string): string[] => {
  const values = chosenIn(picker);
  const without = values.filter((each) => each !== value);
  return dataset['action'] === 'choice-up' ? without.toSpliced(values.indexOf(value) - 1, 0, value) : without;
};

/** Puts the focus on what is left of a value, else where another is chosen. */
export const focusChosen = (picker: Element, value: string): void => {
  const stays = [...chosenList(picker).children].find((each) => each instanceof HTMLElement && each.dataset['value'] === value);
  (stays?.querySelector<HTMLElement>('button') ?? picker.querySelector<HTMLElement>('.picker-search'))?.focus();
};

/** Options that are drawn for a search. */
export const drawOptions = (picker: HTMLElement, choices: readonly Choice[]): number => {
  const list = listOf(picker);
  const items = choices.map(({ value, label }) => {
    const item = document.createElement('li');
    item.id = `${list.id}-${value}`;
    item.className = 'option';
    item.setAttribute('role', 'option');
    item.dataset['value'] = value;
    const name = document.createElement('span');
    name.className = 'option-label';
    name.textContent = label;
    item.append(name);
    return item;
  });
  list.replaceChildren(...items);
  markChosen(picker);
  return items.length;
};

/** By the line under its search. */
const announcers = new WeakMap<Element, Announcer>();

/** Says what a search found, once typing rests. */
export const sayInPicker = (picker: Element, text: string): void => {
  const line = picker.querySelector<HTMLElement>('.picker-status');
  if (line === null) return;
  const announcer = announcers.get(line) ?? new Announcer(line);
  announcers.set(line, announcer);
  announcer.say(text);
};

/** Leaves in view the options that a search finds; all of them without one. */
export const filterOptions = (picker: HTMLElement, query: string, found: ReadonlySet<string> | undefined): number => {
  const wanted = query.toLocaleLowerCase();
  const options = optionsIn(picker);
  for (const option of options) {
    const value = option.dataset['value'] ?? '';
    option.hidden = !(wanted === '' || (found?.has(value) ?? option.textContent.toLocaleLowerCase().includes(wanted)));
  }
  return options.filter(({ hidden }) => !hidden).length;
};
