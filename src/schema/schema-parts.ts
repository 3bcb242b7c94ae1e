import type { JsonSchema } from './json-schema.ts';

export const text: JsonSchema = { type: 'string' };
export const number: JsonSchema = { type: 'integer', minimum: 0 };
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const words = (terms: object): JsonSchema => ({ type: 'string', enum: Object.keys(terms) });

export const object = (properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

export const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
