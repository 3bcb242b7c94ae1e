import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Papa from 'papaparse';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import { siteFolder } from './built-site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const storeOf = (turtle: string): Store => new Store(new Parser().parse(turtle));
const shapes = (name: string): Store => storeOf(readFileSync(`tests/fixtures/shapes/${name}.ttl`, 'utf8'));

/** What breaks the shapes, each with the thing, the property and the rule. */
const faults = async (name: string, data: Store): Promise<readonly string[]> => {
  const { results } = await new SHACLValidator(shapes(name)).validate(data);
  return results.map(
    ({ focusNode, path, sourceConstraintComponent: rule }) =>
      `${String(focusNode?.value)} ${String((path as { value?: string } | null)?.value)} ${String(rule?.value)}`,
  );
};

const catalogue = async (): Promise<Store> =>
  storeOf(String(await jsonld.toRDF(JSON.parse(read('data/catalog.jsonld')) as jsonld.JsonLdDocument, { format: 'application/n-quads' })));

test('the vocabularies fit what SKOS asks for', async () => {
  const data = storeOf(read('data/vocabularies.ttl'));
  expect(data.size).toBeGreaterThan(3000);
  expect(await faults('skos', data)).toEqual([]);
});

test('the shapes of SKOS find a label that stands twice, and two concepts that match one address', async () => {
  const concept = (id: string) => `<urn:${id}> a skos:Concept ; skos:inScheme <urn:s> ; skos:notation "${id}" ;
    skos:prefLabel "Name"@en, "Nom"@fr, "Nombre"@es ; skos:altLabel "Name"@en ; skos:exactMatch <urn:elsewhere> .`;
  const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . ${concept('a')} ${concept('b')}`;
  const found = (await faults('skos', storeOf(turtle))).join('\n');
  expect(found).toContain('DisjointConstraintComponent');
  expect(found).toMatch(/urn:elsewhere .*MaxCountConstraintComponent/);
});

test('every value that names its sources leads to the pages that say so, and to the day on which they were read', async () => {
  const data = storeOf(read('data/provenance.ttl'));
  const rows = Papa.parse<Record<string, string>>(read('data/evidence.csv'), { header: true }).data.filter(
    ({ source = '' }) => source !== '',
  );
  expect(rows.length).toBeGreaterThan(1000);
  expect(data.countQuads(null, 'http://www.w3.org/ns/prov#wasDerivedFrom', null, null)).toBe(rows.length);
  expect(await faults('prov', data)).toEqual([]);
});

test('the shapes of provenance find a value from a page that nobody read', async () => {
  const turtle = '@prefix prov: <http://www.w3.org/ns/prov#> . <urn:a> a prov:Entity ; prov:value "x" ; prov:wasDerivedFrom <urn:b> .';
  expect((await faults('prov', storeOf(turtle))).join('\n')).toMatch(/urn:b .*date .*MinCount/);
});

test('the description of the catalogue fits what DCAT-AP requires and recommends', async () => {
  expect(await faults('dcat-ap', await catalogue())).toEqual([]);
});

test('the shapes of DCAT-AP find a distribution that nobody could open', async () => {
  const data = await catalogue();
  const opened = data.getQuads(null, 'http://www.w3.org/ns/dcat#accessURL', null, null);
  expect(opened.length).toBeGreaterThan(10);
  data.removeQuads(opened.slice(0, 1));
  expect(await faults('dcat-ap', data)).toHaveLength(1);
});

test('the description names every release, each with its files', async () => {
  const data = await catalogue();
  const releases = data.getObjects(null, 'http://www.w3.org/ns/dcat#hasVersion', null);
  expect(releases.length).toBeGreaterThan(0);
  for (const release of releases)
    expect(data.getObjects(release, 'http://www.w3.org/ns/dcat#distribution', null).length).toBeGreaterThan(0);
});
