import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { siteFolder, siteUrl, base } from './built-site.ts';

const json = (path: string) => JSON.parse(readFileSync(join(siteFolder, path), 'utf8'));
const api = json('api/v1/openapi.json');
interface Operation {
  readonly get: {
    readonly responses: { readonly 200: { readonly content: { readonly 'application/json'?: { schema: { $ref: string } } } } };
  };
}
/** Addresses that answer with a document, with the component that it fits. */
const paths = Object.entries(api.paths as Record<string, Operation>).flatMap(([path, { get }]) => {
  const document = get.responses[200].content['application/json'];
  return document === undefined ? [] : [[path, document.schema.$ref] as const];
});

test('the description of the API is OpenAPI 3.1', async () => {
  expect(await new Validator().validate(structuredClone(api))).toMatchObject({ valid: true });
  expect(api.servers).toEqual([{ url: `${siteUrl}${base}`.slice(0, -1) }]);
});

test('its examples are real: the answer of an entry is what its file holds, and every parameter leads to a file', () => {
  const described = Object.entries(api.paths as Record<string, { get: { parameters: { name: string; example: string }[] } }>);
  const { example } = api.paths['/api/v1/initiatives/{id}.json'].get.responses[200].content['application/json'];
  for (const [path, { get }] of described) {
    const file = get.parameters.reduce((address, parameter) => address.replace(`{${parameter.name}}`, parameter.example), path);
    expect(existsSync(join(siteFolder, file)), file).toBe(true);
    if (path.endsWith('{id}.json')) expect(json(file)).toEqual(example);
  }
});

const filesOf = (path: string): readonly string[] =>
  globSync(path.slice(1).replaceAll(/\{\w+\}/g, '*'), { cwd: siteFolder }).filter((file) => !file.endsWith('.csl.json'));

/** As strict as the validator can be: nothing unknown in a schema, and nothing required that it does not name. */
const validatorOf = (schema: object) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
  const validate = ajv.compile(schema);
  return Object.assign((value: unknown): boolean => validate(value), { faults: () => ajv.errorsText(validate.errors).slice(0, 300) });
};

/** The components of the API where a validator that knows no OpenAPI looks for them. */
const definitions = JSON.parse(JSON.stringify(api.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'));

test.each(globSync('schema/*.schema.json', { cwd: siteFolder }))('%s is taken by a strict validator', (file) => {
  expect(validatorOf(json(file))({})).toBe(false);
});

test.each(paths)('what stands at %s fits its schema', (path, $ref) => {
  const files = filesOf(path);
  expect(files.length).toBeGreaterThan(0);
  const validate = validatorOf({ $ref: $ref.replace('components/schemas', '$defs'), $defs: definitions });
  const faults = files.flatMap((file) => (validate(json(file)) ? [] : [`${file}: ${validate.faults()}`]));
  expect(faults).toEqual([]);
  expect(validate({})).toBe(false);
});

test('a client finds every address without parameters', () => {
  const fixed = paths.map(([path]) => path).filter((path) => !path.includes('{'));
  expect(fixed.filter((path) => !existsSync(join(siteFolder, path)))).toEqual([]);
});
