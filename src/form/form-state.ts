import { evidenceOfItems } from '../catalogue/helplines/contact-sources.ts';
import type { FormField } from './form-fields.ts';

/** What stands in the form: texts as they were typed, lists in their order. */
export type Value = string | readonly string[] | FormState | readonly FormState[];
export interface FormState {
  readonly [field: string]: Value;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const lists: readonly FormField['control'][] = ['terms', 'countries', 'languages', 'entries', 'lines'];

const shown = ({ control, fields }: FormField, value: unknown): Value => {
  if (control === 'items') return listOf(value).map((item) => stateOf(fields, isFields(item) ? item : {}));
  if (control === 'group') return stateOf(fields, isFields(value) ? value : {});
  if (control === 'evidence')
    return Object.entries(isFields(value) ? value : {}).flatMap(([fact, ids]) => listOf(ids).map((id) => `${fact}: ${String(id)}`));
  if (lists.includes(control)) return listOf(value).map(String);
  return value === undefined || value === null ? '' : String(value);
};

/** A record as the form shows it. */
export const stateOf = (fields: readonly FormField[], record: Fields): FormState =>
  Object.fromEntries(fields.map((field) => [field.name, shown(field, record[field.name])]));

const meant = ({ control, fields }: FormField, value: Value | undefined): unknown => {
  if (control === 'items') {
    const items = listOf(value).map((item) => recordOf(fields, item as FormState) ?? {});
    return items.length === 0 ? undefined : items;
  }
  if (control === 'group') return isFields(value) ? recordOf(fields, value as FormState) : undefined;
  if (lists.includes(control)) return listOf(value).length === 0 ? undefined : value;
  if (control === 'evidence') return listOf(value).length === 0 ? undefined : evidenceOfItems(value as readonly string[]);
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return undefined;
  if (control === 'year') return /^\d+$/.test(text) ? Number(text) : text;
  if (control === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  return text;
};

/** The record that the form means; undefined where nothing is filled in. What is left empty is left out. */
export const recordOf = (fields: readonly FormField[], state: FormState): Fields | undefined => {
  const present = fields.flatMap((field) => {
    const value = meant(field, state[field.name]);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return present.length === 0 ? undefined : Object.fromEntries(present);
};
