import type { PublicRecord } from '../catalogue/export/record.ts';
import { contactName, contactsOf, labelIn, partyName } from './correct-today.ts';

const optionFor = (type: 'radio' | 'checkbox', name: string, value: string, label: string): HTMLLIElement => {
  const item = document.createElement('li');
  const around = document.createElement('label');
  around.className = 'option';
  const input = document.createElement('input');
  input.type = type;
  input.name = name;
  input.value = value;
  input.checked = type === 'checkbox';
  const text = document.createElement('span');
  text.className = 'option-label';
  text.textContent = label;
  around.append(input, text);
  item.append(around);
  return item;
};

const listOf = (form: Element, name: string): Element | null => form.querySelector(`[data-list="${name}"]`);

/** One more of a list, ticked. */
export const addToList = (form: Element, name: string, value: string): void => {
  const list = listOf(form, name);
  const known = list?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(value)}"]`);
  if (known) known.checked = true;
  else list?.append(optionFor('checkbox', name, value, labelIn(form, name, value)));
};

/**
 * Puts what an entry says today into the form, where it can be kept or changed.
 * @param asked value of the contact that is chosen already, since somebody came from it
 */
export const fillIn = (form: Element, entry: PublicRecord, asked: string | null): void => {
  const set = (name: string, value: string): void => {
    const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (input !== null) input.defaultValue = value;
  };
  set('url', entry.url ?? '');
  set('started', entry.started === undefined ? '' : String(entry.started));
  for (const name of ['countries', 'languages'] as const) for (const code of entry[name] ?? []) addToList(form, name, code);
  const parties = entry.organisations.map((one, at) => optionFor('radio', 'organisations', String(at), partyName(form, one)));
  listOf(form, 'organisations')?.prepend(...parties);
  const contacts = contactsOf(entry);
  listOf(form, 'contacts')?.append(...contacts.map((one, at) => optionFor('radio', 'contacts', String(at), contactName(one))));
  const chosen = contacts.length === 1 ? 0 : contacts.findIndex(({ value }) => value === asked);
  const choice = form.querySelector<HTMLInputElement>(`input[name="contacts"][value="${chosen}"]`);
  if (choice !== null) choice.checked = true;
  const names = [...new Set(entry.organisations.map(({ name }) => name))];
  form.querySelector('select[name="whose"]')?.append(...names.map((name) => new Option(name, name)));
};
