import { z } from 'zod';
import { initiativeSchema } from './initiative.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Where the published schema stands below the site's root. */
export const schemaPath = 'schema/initiative.schema.json';

const withheldField: JsonSchema = {
  type: 'string',
  enum: ['disputed', 'withdrawn'],
  description: 'Why number and address are left out: two sources disagree, or nobody has checked them for two years. Left out otherwise.',
};

/** A contact as files hold it: one that must not be shown says why in the place of its number. */
const withWithheld = (contacts: JsonSchema): JsonSchema => {
  const items = contacts.items as JsonSchema;
  return {
    ...contacts,
    items: {
      ...items,
      properties: { ...items.properties, withheld: withheldField },
      required: (items.required ?? []).filter((name) => name !== 'value' && name !== 'display'),
      anyOf: [{ required: ['value', 'display'] }, { required: ['withheld'] }],
    },
  };
};

/**
 * The shape of one entry as the site gives it away: the record, its id and the address of its page.
 * What joins two fields, such as "ended only with the status ended", is beyond JSON Schema and checked by `npm run check`.
 * @param site address of the site, with a slash at its end
 */
export const publicSchema = (site: string): JsonSchema => {
  const { $schema, properties, required, ...rest } = z.toJSONSchema(initiativeSchema, { io: 'input' });
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: `${site}${schemaPath}`,
    title: 'Initiative',
    description: 'One technology initiative against human trafficking, as this catalogue records it.',
    ...rest,
    properties: {
      id: {
        type: 'string',
        pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
        description: 'Id of the entry, which is also the end of its address. It does not change.',
        examples: ['stop-app'],
      },
      page: { type: 'string', format: 'uri', description: 'Permanent address of the page of the entry.' },
      ...properties,
      ...(properties?.['contacts'] !== undefined && { contacts: withWithheld(properties['contacts'] as JsonSchema) }),
    },
    required: ['id', 'page', ...(required ?? [])],
  };
};
