import type { Vocabulary } from '../../vocabulary/define.ts';
import { vocabularies, type VocabularyName } from '../../vocabulary/vocabularies.ts';

/** A JSON Schema, as far as the data dictionary reads one. */
export interface SchemaNode {
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly pattern?: string | undefined;
  readonly minimum?: number | undefined;
  readonly format?: string | undefined;
  readonly properties?: Readonly<Record<string, SchemaNode>> | undefined;
  readonly items?: SchemaNode | undefined;
  readonly required?: readonly string[] | undefined;
  readonly examples?: readonly unknown[] | undefined;
}

export type FieldForm = 'text' | 'address' | 'integer' | 'count' | 'boolean' | 'day' | 'partial-date' | 'term' | 'group';

export interface DictionaryField {
  /** Name with those of the groups it is in, such as `contacts.kind`. */
  readonly path: string;
  readonly meaning: string;
  readonly form: FieldForm;
  readonly isList: boolean;
  readonly required: boolean;
  readonly vocabulary: VocabularyName | undefined;
  /** Allowed words of a field that has no vocabulary. */
  readonly allowed: readonly string[];
  readonly example: unknown;
}

export interface DescribedField extends DictionaryField {
  /** Ids of the terms of its vocabulary. */
  readonly terms: readonly string[];
}

const vocabularyOf = (terms: readonly unknown[] | undefined): VocabularyName | undefined =>
  (Object.keys(vocabularies) as VocabularyName[]).find(
    (name) => terms !== undefined && Object.keys(vocabularies[name] as Vocabulary).join() === terms.join(),
  );

const formOf = (name: string, { type, enum: terms, pattern, minimum, format }: SchemaNode): FieldForm => {
  if (terms !== undefined) return 'term';
  if (type === 'object') return 'group';
  if (type === 'integer') return minimum === 0 ? 'count' : 'integer';
  if (type === 'boolean') return type;
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return 'day';
  if (pattern?.startsWith('^\\d{4}') === true) return 'partial-date';
  return format === 'uri' || ['url', 'repository', 'archived'].includes(name) ? 'address' : 'text';
};

/** Every field of a schema, groups before their own fields, in the order of the schema. */
export const dictionaryOf = (schema: SchemaNode, prefix = ''): readonly DictionaryField[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, node]) => {
    const isList = node.type === 'array';
    const inner = isList ? (node.items ?? {}) : node;
    const vocabulary = vocabularyOf(inner.enum);
    const field: DictionaryField = {
      path: `${prefix}${name}`,
      meaning: node.description ?? inner.description ?? '',
      form: formOf(name, inner),
      isList,
      required: schema.required?.includes(name) === true,
      vocabulary,
      allowed: vocabulary === undefined ? (inner.enum ?? []).map(String) : [],
      example: node.examples?.[0],
    };
    return [field, ...dictionaryOf(inner, `${field.path}.`)];
  });

/** Every field of a schema with the terms that it may hold. */
export const describedFields = (schema: SchemaNode): readonly DescribedField[] =>
  dictionaryOf(schema).map((field) => ({
    ...field,
    terms: field.vocabulary === undefined ? [] : Object.keys(vocabularies[field.vocabulary]),
  }));
