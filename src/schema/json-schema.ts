import { z } from 'zod';
import { countries } from '../vocabulary/countries.ts';
import type { Vocabulary } from '../vocabulary/define.ts';
import { evidenceAges } from '../vocabulary/evidence-ages.ts';
import { regions } from '../vocabulary/regions.ts';
import { seen } from '../vocabulary/seen.ts';
import { sourcing } from '../vocabulary/sourcing.ts';
import { initiativeSchema } from './initiative.ts';
import { languageCodes, longerTagPattern } from './language-codes.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Where the published schema stands below the site's root. */
export const schemaPath = 'schema/initiative.schema.json';

/** A schema as a file: codes of a list, of which there are thousands, share a line. */
export const schemaText = (schema: object): string =>
  `${JSON.stringify(schema, null, 2).replaceAll(/\[\s+(?:"[A-Za-z-]{2,8}",?\s+)+\]/g, (codes) => codes.replaceAll(/\s+/g, ' '))}\n`;

const withheldField: JsonSchema = {
  type: 'string',
  enum: ['disputed', 'withdrawn'],
  description: 'Why number and address are left out: two sources disagree, or nobody has checked them for two years. Left out otherwise.',
};

/** Strict validators want what is required to be named beside it. */
const demanded = (...names: readonly string[]): JsonSchema => ({
  properties: Object.fromEntries(names.map((name) => [name, {}])),
  required: [...names],
});

/** A contact as files hold it: one that must not be shown says why in the place of its number. */
const withWithheld = (contacts: JsonSchema): JsonSchema => {
  const items = contacts.items as JsonSchema;
  return {
    ...contacts,
    items: {
      ...items,
      properties: { ...items.properties, withheld: withheldField },
      required: (items.required ?? []).filter((name) => name !== 'value' && name !== 'display'),
      anyOf: [demanded('value', 'display'), demanded('withheld')],
    },
  };
};

const termOf = (vocabulary: Vocabulary, description: string): JsonSchema => ({
  type: 'string',
  enum: Object.keys(vocabulary),
  description,
});

/** What is worked out from a record, its organisations and the day. */
const derivedFields: Readonly<Record<string, JsonSchema>> = {
  statusAsOf: {
    type: 'string',
    pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$',
    description: 'Date of the newest source that shows the status. Left out where none does.',
  },
  seen: termOf(seen, 'Whether a source shows it running, and whether that is at most two years old.'),
  sourcing: termOf(sourcing, 'How many publishers who are not part of it the entry rests on.'),
  evidenceAge: termOf(evidenceAges, 'Whether its newest dated source is at most two years old.'),
};

const texts = (description: string): JsonSchema => ({ type: 'array', items: { type: 'string' }, description });

/** Names of organisations in a role, and beside them their ids: of two with one name, ids tell which is meant. */
const inRole = (role: string, whose: string): Readonly<Record<string, JsonSchema>> => ({
  [`${role}Organisations`]: texts(`Names of ${whose}, worked out from "organisations".`),
  [`${role}OrganisationIds`]: texts(`Ids of ${whose}, in the order of their names.`),
});
const counted = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });

/** What is counted and gathered from the fields of a record, so that nobody who reads it need do so. */
const countedFields: Readonly<Record<string, JsonSchema>> = {
  ...inRole('lead', 'the organisations that run it'),
  ...inRole('partner', 'its partners'),
  ...inRole('funder', 'its funders'),
  regions: {
    type: 'array',
    items: { type: 'string', enum: Object.keys(regions) },
    description: 'Regions of the countries it works in, worked out from "countries".',
  },
  newestEvidence: {
    type: 'string',
    pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$',
    description: 'Date of the newest dated source, worked out from "sources". Left out where none is dated.',
  },
  sourceCount: counted('Number of sources.'),
  independentSourceCount: counted('Number of sources that are independent, worked out from "sources".'),
};

/** What every record has, though no file says it. */
const alwaysDerived = ['seen', 'sourcing', 'evidenceAge', 'regions', 'sourceCount', 'independentSourceCount'];

/** What was worked out about each item of a list. */
const withItemFields = (list: JsonSchema, fields: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema => {
  const items = list.items as JsonSchema;
  return {
    ...list,
    items: { ...items, properties: { ...items.properties, ...fields }, required: [...(items.required ?? []), ...required] },
  };
};

const organisationFields: Readonly<Record<string, JsonSchema>> = {
  id: {
    type: 'string',
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    description: 'Id of the organisation, which is also the end of its address.',
  },
  writtenOut: { type: 'boolean', description: 'True where the organisation has no file of its own yet. Left out otherwise.' },
};

const sourceFields: Readonly<Record<string, JsonSchema>> = {
  independent: { type: 'boolean', description: 'Whether it holds the words of somebody who is not part of the initiative.' },
};

/** Codes that fields share. They stand apart, so that nobody reads 249 countries five times. */
const codes: Readonly<Record<string, JsonSchema>> = {
  country: { type: 'string', enum: Object.keys(countries), description: 'ISO 3166-1 code of a country; XK is Kosovo, NA is Namibia.' },
  place: {
    type: 'string',
    enum: [...Object.keys(countries), 'global'],
    description: 'Code of a country, or "global".',
  },
  language: {
    type: 'string',
    anyOf: [{ enum: [...languageCodes] }, { pattern: longerTagPattern }],
    description:
      'Tag of a language after BCP 47: a code of the registry of IANA, such as en; with a script or a region where it matters, such as zh-Hant.',
  },
};

const codeOfField: Readonly<Record<string, string>> = {
  countries: 'place',
  nationals: 'country',
  country: 'country',
  languages: 'language',
  language: 'language',
};

/** Fields that hold a code say where the codes stand, in groups too. What "evidence" holds by their names are ids of sources. */
export const withCodes = (node: JsonSchema, codeOf: Readonly<Record<string, string>> = codeOfField): JsonSchema => {
  if (node.items !== undefined) return { ...node, items: withCodes(node.items as JsonSchema, codeOf) };
  if (node.properties === undefined) return node;
  const properties = Object.entries(node.properties as Record<string, JsonSchema>).map(([name, field]) => {
    const code = codeOf[name];
    const reference = { $ref: `#/$defs/${code}` };
    if (name === 'evidence') return [name, field] as const;
    if (code === undefined || field.type === 'object') return [name, withCodes(field, codeOf)] as const;
    const { type: _type, anyOf: _anyOf, ...said } = field;
    return [name, field.type === 'array' ? { ...field, items: reference } : { ...said, ...reference }] as const;
  });
  return { ...node, properties: Object.fromEntries(properties) };
};

/**
 * The shape of one entry as the site gives it away: the record, its id and the address of its page.
 * What joins two fields, such as "ended only with the status ended", is beyond JSON Schema and checked by `npm run check`.
 * @param site address of the site, with a slash at its end
 */
export const publicSchema = (site: string): JsonSchema => {
  const { $schema, properties, required, ...rest } = z.toJSONSchema(initiativeSchema, { io: 'input' });
  const record: JsonSchema = {
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
      ...derivedFields,
      organisations: withItemFields(properties?.['organisations'] as JsonSchema, organisationFields, ['id', 'name', 'type']),
      sources: withItemFields(properties?.['sources'] as JsonSchema, sourceFields, ['independent']),
      ...(properties?.['contacts'] !== undefined && { contacts: withWithheld(properties['contacts'] as JsonSchema) }),
      ...countedFields,
    },
    required: ['id', 'page', ...(required ?? []), ...alwaysDerived],
  };
  return { ...withCodes(record), $defs: codes };
};

/** The shape of a record as releases freeze it: without addresses, which may change, and without what is counted from it. */
export const frozenSchema = (site: string): JsonSchema => {
  const schema = publicSchema(site);
  const left = ['page', ...Object.keys(countedFields)];
  const properties = Object.entries(schema.properties as Record<string, JsonSchema>).filter(([name]) => !left.includes(name));
  return {
    ...schema,
    $id: `${site}schema/frozen-initiative.schema.json`,
    properties: Object.fromEntries(properties),
    required: (schema.required ?? []).filter((name) => !left.includes(name)),
  };
};
