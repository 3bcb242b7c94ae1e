import { inEachLanguage } from '../vocabulary/define.ts';
import { z } from 'zod';
import { organisationRoles } from '../vocabulary/organisation-roles.ts';
import { organisationTypes } from '../vocabulary/organisation-types.ts';
import { regions } from '../vocabulary/regions.ts';
import { vocabularies } from '../vocabulary/vocabularies.ts';
import { publicSchema, withCodes, type JsonSchema } from './json-schema.ts';
import { releaseSchemas } from './release-schemas.ts';
import { day, listOf, number, object, text, words } from './schema-parts.ts';
import { searchLogSchema } from './search-log.ts';

const component = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const mapped = <From, To>(from: Readonly<Record<string, From>>, change: (value: From) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value)]));

/** What the schemas of documents are made for. */
interface DescribedDocuments {
  /** Address of the site, with a slash at its end. */
  readonly site: string;
  /** The schema of a row of each table beside that of the entries, by its name. */
  readonly tables: Readonly<Record<string, JsonSchema>>;
}

/** What stands at the head of every document. */
const head: Readonly<Record<string, JsonSchema>> = {
  release: { type: ['string', 'null'], description: 'The newest release.' } as JsonSchema,
  changedSinceRelease: { type: ['boolean', 'null'], description: 'Whether the entries differ from those of that release.' } as JsonSchema,
  generated: { ...day, description: 'Day of the state.' },
  licence: object({ name: text, url: text }),
  source: text,
  note: { type: 'string', description: 'Whose words these are, for programs that read and act.' },
};

const labels: JsonSchema = object(inEachLanguage(() => text));

/** What an organisation is called elsewhere, and what it is a part of. */
const identity: Readonly<Record<string, JsonSchema>> = {
  names: { ...listOf(object({ name: text, language: component('Language') })), description: 'Its name in other languages and scripts.' },
  acronyms: { ...listOf(text), description: 'Short forms by which it is known.' },
  formerly: { ...listOf(text), description: 'What it was called before.' },
  partOf: { ...listOf(text), description: 'Ids of the organisations that it is a part of.' },
  address: { ...text, description: 'Postal address, as its site prints it.' },
  wikidata: { ...text, description: 'Its item at Wikidata.' },
  ror: { ...text, description: 'Its identifier in the Research Organization Registry.' },
};

const upperFirst = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Schemas that refer to each other as components of one document. */
const asComponents = (schemas: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> =>
  JSON.parse(
    JSON.stringify(schemas).replaceAll(/"#\/\$defs\/(\w+)"/g, (_whole, name: string) => `"#/components/schemas/${upperFirst(name)}"`),
  ) as Readonly<Record<string, JsonSchema>>;

/**
 * The record, and what it refers to, as components of one document: generators of clients look for a reference from its root,
 * whatever address the schema of the record has by itself.
 */
const recordSchemas = (site: string): Readonly<Record<string, JsonSchema>> => {
  const { $schema: _dialect, $id: _address, $defs = {}, ...record } = publicSchema(site);
  const parts = Object.entries($defs).map(([name, part]) => [upperFirst(name), part]);
  return asComponents({ Initiative: record, ...Object.fromEntries(parts) });
};

/** The search log goes by countries, never by "global". */
const searchLog = asComponents(
  withCodes(z.toJSONSchema(searchLogSchema) as JsonSchema, { countries: 'country', languages: 'language' }).properties as Record<
    string,
    JsonSchema
  >,
);

const schemasOf = ({ site, tables }: DescribedDocuments): Readonly<Record<string, JsonSchema>> => ({
  ...recordSchemas(site),
  Initiatives: object({
    ...head,
    citation: text,
    count: number,
    next: { type: ['string', 'null'] } as JsonSchema,
    items: listOf(component('Initiative')),
  }),
  OneInitiative: object({ ...head, item: component('Initiative') }),
  Organisation: object(
    {
      id: text,
      page: text,
      name: text,
      type: words(organisationTypes),
      country: component('Country'),
      url: text,
      ...identity,
      initiatives: listOf(object({ id: text, role: words(organisationRoles), from: number, to: number }, ['from', 'to'])),
      worksWith: listOf(object({ id: text, shared: number })),
    },
    ['country', 'url', ...Object.keys(identity)],
  ),
  Organisations: object({ ...head, count: number, next: { type: 'null' }, items: listOf(component('Organisation')) }),
  Term: object({
    id: text,
    page: text,
    label: labels,
    definition: labels,
    synonyms: { type: 'object', additionalProperties: listOf(text) },
    mappings: listOf({ type: 'object' }),
  }),
  Vocabularies: object({
    ...head,
    vocabularies: object(
      Object.fromEntries(Object.keys(vocabularies).map((name) => [name, object({ page: text, terms: listOf(component('Term')) })])),
    ),
    countries: listOf(object({ id: component('Country'), label: labels, region: words(regions) })),
  }),
  SearchLog: object({ ...head, ...searchLog }),
  Tables: object({ ...head, tables: object(mapped(tables, listOf)) }),
  ...releaseSchemas,
  Difference: object({
    $schema: { ...text, description: 'Address of the schema of this document.' },
    ...head,
    from: text,
    to: text,
    count: number,
    items: listOf(
      object(
        {
          change: { type: 'string', enum: ['added', 'removed', 'changed'] },
          id: text,
          field: text,
          before: {},
          after: {},
          withheld: { const: true, description: 'The values of the field are not told.' },
          added: { ...listOf(text), description: 'Then the ids that came into the field, where it has ids.' },
          removed: { ...listOf(text), description: 'And the ids that went from it.' },
        },
        ['field', 'before', 'after', 'withheld', 'added', 'removed'],
      ),
    ),
  }),
});

interface Address {
  readonly what: string;
  readonly schema: string;
  readonly parameters?: readonly string[];
}

/** Addresses below that of the site, with what they give. */
const apiAddresses = {
  'api/v1/initiatives.json': { what: 'All initiatives', schema: 'Initiatives' },
  'api/v1/initiatives/{id}.json': { what: 'One initiative', schema: 'OneInitiative', parameters: ['id'] },
  'api/v1/organisations.json': { what: 'All organisations', schema: 'Organisations' },
  'api/v1/vocabularies.json': { what: 'All terms, and all countries', schema: 'Vocabularies' },
  'data/search-log.json': { what: 'What was searched for', schema: 'SearchLog' },
  'data/tables.json': { what: 'All tables but that of initiatives', schema: 'Tables' },
  'data/releases/{tag}/manifest.json': { what: 'What a release holds', schema: 'Manifest', parameters: ['tag'] },
  'data/releases/{tag}/findings.json': { what: 'The figures of the findings of a release', schema: 'Findings', parameters: ['tag'] },
  'data/releases/{to}/since/{from}.json': {
    what: 'The difference of two releases, or of a release and now',
    schema: 'Difference',
    parameters: ['to', 'from'],
  },
} as const satisfies Readonly<Record<string, Address>>;

interface Described extends DescribedDocuments {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** A value of each parameter that gives an answer, and the answer of each address that has one to show. */
  readonly examples: { readonly parameters: Readonly<Record<string, string>>; readonly answers: Readonly<Record<string, unknown>> };
}

const operationOf = ({ what, schema, parameters = [] }: Address, { parameters: values, answers }: Described['examples']) => ({
  get: {
    operationId: `get${schema}`,
    summary: what,
    parameters: parameters.map((name) => ({ name, in: 'path', required: true, schema: text, example: values[name] })),
    responses: {
      '200': { description: what, content: { 'application/json': { schema: component(schema), example: answers[schema] } } },
      ...(parameters.length === 0 ? {} : { '404': { description: 'There is none.' } }),
    },
  },
});

/** What else stands beside the document of an entry, by its ending. */
const furtherForms = {
  bib: { what: 'The citation of one initiative (BibTeX)', mediaType: 'application/x-bibtex', schema: text },
  ris: { what: 'The citation of one initiative (RIS)', mediaType: 'application/x-research-info-systems', schema: text },
  'csl.json': {
    what: 'The citation of one initiative (CSL-JSON)',
    mediaType: 'application/vnd.citationstyles.csl+json',
    schema: listOf({ type: 'object' }),
  },
  mdx: { what: 'The file of one initiative, with its text (YAML and Markdown)', mediaType: 'text/plain', schema: text },
} as const;

const furtherPaths = ({ parameters }: Described['examples']) =>
  Object.entries(furtherForms).map(([ending, { what, mediaType, schema }]) => [
    `/api/v1/initiatives/{id}.${ending}`,
    {
      get: {
        operationId: `getInitiativeAs${ending.split('.').map(upperFirst).join('')}`,
        summary: what,
        parameters: [{ name: 'id', in: 'path', required: true, schema: text, example: parameters['id'] }],
        responses: {
          '200': { description: what, content: { [mediaType]: { schema } } },
          '404': { description: 'There is none.' },
        },
      },
    },
  ]);

/** The API, which is made of files, after OpenAPI 3.1. */
export const apiDocument = ({ title, description, version, site, tables, licence, examples }: Described) => ({
  openapi: '3.1.0',
  info: { title, description, version, license: { name: licence.name, url: licence.url } },
  // Paths begin with a slash and are put behind it as they are.
  servers: [{ url: site.replace(/\/$/, '') }],
  paths: Object.fromEntries([
    ...Object.entries<Address>(apiAddresses).map(([path, address]) => [`/${path}`, operationOf(address, examples)]),
    ...furtherPaths(examples),
  ]),
  components: { schemas: schemasOf({ site, tables }) },
});

/** Documents with a schema of their own, by the name of its file. */
const ownSchemas = {
  initiatives: 'Initiatives',
  'one-initiative': 'OneInitiative',
  organisations: 'Organisations',
  vocabularies: 'Vocabularies',
  'search-log': 'SearchLog',
  difference: 'Difference',
  tables: 'Tables',
  manifest: 'Manifest',
  findings: 'Findings',
} as const;

/** Where the schema of a document stands below the site's root. */
export const documentSchemaPath = (file: keyof typeof ownSchemas): string => `schema/${file}.schema.json`;

const references = (node: unknown): readonly string[] =>
  [...JSON.stringify(node).matchAll(/"#\/components\/schemas\/(\w+)"/g)].flatMap(([, name]) => name ?? []);

/** The schema of each document as a file that stands by itself, for validators that do not read OpenAPI. */
export const documentSchemas = (described: DescribedDocuments): readonly { readonly path: string; readonly schema: JsonSchema }[] => {
  const { site } = described;
  const schemas = schemasOf(described);
  const needed = (name: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const next of references(schemas[name])) {
      if (found.has(next)) continue;
      found.add(next);
      needed(next, found);
    }
    return found;
  };
  return (Object.keys(ownSchemas) as (keyof typeof ownSchemas)[]).map((file) => {
    const [name, path] = [ownSchemas[file], documentSchemaPath(file)];
    const $defs = Object.fromEntries([...needed(name)].map((each) => [each, schemas[each]]));
    const whole = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${site}${path}`, title: name, ...schemas[name], $defs };
    return { path, schema: JSON.parse(JSON.stringify(whole).replaceAll('"#/components/schemas/', '"#/$defs/')) as JsonSchema };
  });
};
