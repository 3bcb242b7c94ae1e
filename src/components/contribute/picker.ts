import { fill } from '../../i18n/format.ts';
import type { Choice } from './choices.ts';
import type { ContributeWords } from './config.ts';

/** The label of a value that the list of options may not hold. */
export type LabelOf = (control: string, value: string) => string;

const listIn = (picker: Element): HTMLElement => picker.querySelector<HTMLElement>('.picker-chosen') ?? document.createElement('ol');

const boxes = (picker: Element): HTMLInputElement[] => [...picker.querySelectorAll<HTMLInputElement>('.picker-options input')];

/** What is chosen, in the order in which it stands. */
export const chosenIn = (picker: Element): string[] =>
  [...listIn(picker).children].flatMap((item) => (item instanceof HTMLElement ? (item.dataset['value'] ?? []) : []));

const button = (action: string, label: string, sign: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset['action'] = action;
  made.setAttribute('aria-label', label);
  made.title = label;
  made.textContent = sign;
  return made;
};

export const setChosen = (picker: HTMLElement, values: readonly string[], { picker: words }: ContributeWords, labelOf: LabelOf): void => {
  const control = picker.dataset['control'] ?? '';
  const labelled = (value: string): string =>
    boxes(picker)
      .find((box) => box.value === value)
      ?.closest('label')
      ?.querySelector('.option-label')?.textContent ?? labelOf(control, value);
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
  listIn(picker).replaceChildren(...items);
  for (const box of boxes(picker)) box.checked = values.includes(box.value);
};

/** Options that are drawn for a search. */
export const drawOptions = (picker: HTMLElement, choices: readonly Choice[]): void => {
  const chosen = chosenIn(picker);
  const items = choices.map(({ value, label }) => {
    const item = document.createElement('li');
    const line = document.createElement('label');
    line.className = 'option';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = value;
    box.checked = chosen.includes(value);
    const name = document.createElement('span');
    name.className = 'option-label';
    name.textContent = label;
    line.append(box, name);
    item.append(line);
    return item;
  });
  picker.querySelector('.picker-options')?.replaceChildren(...items);
};

/** Leaves in view the options that a search finds; all of them without one. */
export const filterOptions = (picker: HTMLElement, query: string, found: ReadonlySet<string> | undefined): number => {
  let shown = 0;
  const wanted = query.toLocaleLowerCase();
  for (const item of picker.querySelectorAll<HTMLElement>('.picker-options > li')) {
    const value = item.querySelector('input')?.value ?? '';
    const matches = wanted === '' || (found?.has(value) ?? item.textContent.toLocaleLowerCase().includes(wanted));
    item.hidden = !matches;
    if (matches) shown++;
  }
  return shown;
};
