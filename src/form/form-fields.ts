import { dictionaryOf, type DictionaryField, type SchemaNode } from '../catalogue/export/data-dictionary.ts';
import { fieldKey } from '../i18n/field-words.ts';

/** How a field is filled in. */
export type Control =
  | 'line'
  | 'text'
  | 'address'
  | 'date'
  | 'year'
  | 'boolean'
  | 'term'
  | 'terms'
  | 'country'
  | 'countries'
  | 'languages'
  | 'entries'
  | 'lines'
  | 'evidence'
  | 'source'
  | 'group'
  | 'items';

export interface FormField extends DictionaryField {
  /** The last part of the path. */
  readonly name: string;
  readonly control: Control;
  /** The fields of a group, or of each item of a list of groups. */
  readonly fields: readonly FormField[];
}

/** Fields that the form fills in itself: an organisation is chosen by its name. */
const hidden: ReadonlySet<string> = new Set(['organisations.id']);

/** Fields whose control does not follow from what kind of value they hold. */
const special: Readonly<Record<string, Control>> = {
  summary: 'text',
  'translations.language.summary': 'text',
  gaps: 'text',
  aliases: 'lines',
  countries: 'countries',
  'contacts.countries': 'countries',
  'organisations.country': 'country',
  languages: 'languages',
  'contacts.languages': 'languages',
  'contacts.source': 'source',
  'contacts.disputedBy': 'source',
  'contacts.nationals': 'countries',
  'contacts.evidence': 'evidence',
  'organisations.source': 'source',
  'effects.source': 'source',
  'effects.found': 'text',
  supersededBy: 'entries',
  partOf: 'entries',
  related: 'entries',
};

const controlOf = ({ path, form, isList }: DictionaryField): Control => {
  const own = special[fieldKey(path)];
  if (own !== undefined) return own;
  if (form === 'group') return isList ? 'items' : 'group';
  if (form === 'term') return isList ? 'terms' : 'term';
  if (isList) return 'lines';
  if (form === 'day' || form === 'partial-date') return 'date';
  if (form === 'integer' || form === 'count') return 'year';
  return form === 'text' ? 'line' : form;
};

/** The fields of the form, as the schema of an entry has them. */
export const shapeOf = (schema: SchemaNode): readonly FormField[] => {
  const all = dictionaryOf(schema);
  const below = (prefix: string): readonly FormField[] =>
    all.flatMap((field) => {
      const name = field.path.slice(prefix.length);
      if (!field.path.startsWith(prefix) || name.includes('.') || hidden.has(field.path)) return [];
      const control = controlOf(field);
      // What hardly any contact has is filled in as lines of one field.
      return [{ ...field, name, control, fields: control === 'evidence' ? [] : below(`${field.path}.`) }];
    });
  return below('');
};
