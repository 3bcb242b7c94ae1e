import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Papa from 'papaparse';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import { unguarded } from '../../src/catalogue/export/cell.ts';
import { base, readPage, siteFolder, siteUrl } from './built-site.ts';
import { languageFolders } from '../fixtures/language-folders.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const storeOf = (turtle: string): Store => new Store(new Parser().parse(turtle));
const shapes = (name: string): Store => storeOf(readFileSync(`tests/fixtures/shapes/${name}.ttl`, 'utf8'));

const rowsIn = (name: string) => Papa.parse<Record<string, string>>(read(`data/${name}.csv`), { header: true, skipEmptyLines: true }).data;

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
  const sourced = (name: string) => rowsIn(name).filter(({ source = '', withheld = '' }) => source !== '' && withheld === '');
  const derived = ['evidence', 'roles', 'contacts'].map((name) => sourced(name).length);
  expect(Math.min(...derived)).toBeGreaterThan(200);
  const toldElsewhere = sourced('contacts').flatMap(({ evidence = '' }) => (evidence === '' ? [] : evidence.split(' | '))).length;
  expect(data.countQuads(null, 'http://www.w3.org/ns/prov#wasDerivedFrom', null, null)).toBe(
    derived.reduce((sum, count) => sum + count, toldElsewhere),
  );
  expect(await faults('prov', data)).toEqual([]);
  for (const { initiative, position, value = '' } of sourced('contacts')) {
    const address = `${siteUrl}${base}initiatives/${initiative}/#contact-${position}`;
    expect(data.getObjects(address, 'http://www.w3.org/ns/prov#value', null).map((found) => found.value)).toEqual([unguarded(value)]);
  }
  for (const { initiative, position, organisation, role } of sourced('roles')) {
    const address = `${siteUrl}${base}initiatives/${initiative}/#role-${position}`;
    const [whose, which] = ['http://purl.org/dc/terms/references', 'http://www.w3.org/ns/prov#value'].map((property) =>
      data.getObjects(address, property, null).map((found) => found.value),
    );
    expect([whose, which]).toEqual([[`${siteUrl}${base}organisations/${organisation}/#organisation`], [role]]);
  }
});

test('the shapes of provenance find a part that names no organisation', async () => {
  const turtle = `@prefix prov: <http://www.w3.org/ns/prov#> . @prefix dcterms: <http://purl.org/dc/terms/> .
    <urn:b> a prov:Entity ; prov:specializationOf <urn:page> ; dcterms:date "2026-11-01"^^<http://www.w3.org/2001/XMLSchema#date> .
    <urn:a> a prov:Entity ; prov:value "lead" ; dcterms:type "organisations" ; dcterms:isPartOf <urn:i> ; prov:wasDerivedFrom <urn:b> .`;
  expect((await faults('prov', storeOf(turtle))).join('\n')).toMatch(/^urn:a .*XoneConstraintComponent/);
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

test('a data set says what it fits, unless it is a release that holds no description of its tables', async () => {
  const data = await catalogue();
  const described = data.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://www.w3.org/ns/dcat#Dataset', null);
  const without = described.filter((each) => data.countQuads(each, 'http://purl.org/dc/terms/conformsTo', null, null) === 0);
  const releases = without.map(({ value }) => /\/data\/releases\/([^/]+)\/#dataset$/.exec(value)?.[1] ?? value);
  expect(described.length).toBeGreaterThan(without.length + 1);
  for (const tag of releases) {
    expect(existsSync(join(siteFolder, `data/releases/${tag}/manifest.json`)), tag).toBe(true);
    expect(existsSync(join(siteFolder, `data/releases/${tag}/datapackage.json`)), tag).toBe(false);
  }
});

test('the description names every release, each with its files', async () => {
  const data = await catalogue();
  const releases = data.getObjects(null, 'http://www.w3.org/ns/dcat#hasVersion', null);
  expect(releases.length).toBeGreaterThan(0);
  for (const release of releases)
    expect(data.getObjects(release, 'http://www.w3.org/ns/dcat#distribution', null).length).toBeGreaterThan(2);
});

test('the description names every file of data that the site has, by itself or through the description of the API', async () => {
  const data = await catalogue();
  const dcat = (name: string): string => `http://www.w3.org/ns/dcat#${name}`;
  const site = `${siteUrl}${base}`;
  const named = new Set(data.getObjects(null, dcat('downloadURL'), null).map(({ value }) => value.slice(site.length)));
  const [api] = data.getObjects(null, dcat('endpointDescription'), null).map(({ value }) => value.slice(site.length));
  expect(data.getObjects(null, dcat('endpointURL'), null).map(({ value }) => value)).toEqual([site]);
  const { paths } = JSON.parse(read(api ?? '')) as { paths: object };
  const patterns = Object.keys(paths).map(
    (path) =>
      new RegExp(
        `^${path
          .slice(1)
          .replaceAll('.', '\\.')
          .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
      ),
  );
  const files = globSync(['data/**/*.*', 'api/**/*.*', 'schema/**/*.*', 'CITATION.cff'], { cwd: siteFolder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.html') && statSync(join(siteFolder, file)).isFile());
  expect(files.length).toBeGreaterThan(3000);
  const unnamed = files.filter((file) => !named.has(file) && !patterns.some((pattern) => pattern.test(file)));
  expect(unnamed).toEqual(['data/catalog.jsonld']);
  expect([...named].filter((path) => !files.includes(path))).toEqual([]);
  const releaseFiles = files.filter((file) => /^data\/releases\/[^/]+\/[^/]+$/.test(file));
  expect(releaseFiles.length).toBeGreaterThan(15);
  expect(releaseFiles.filter((file) => !named.has(file))).toEqual([]);
});

/** What a page says of itself in schema.org terms. */
const structured = (path: string): Readonly<Record<string, unknown>> => {
  const { structuredData } = readPage(read(path), path, base);
  const found = structuredData.map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>);
  return found.find((data) => data['@type'] !== 'BreadcrumbList') ?? {};
};

test('the page of an entry says who provides it and where, with the ids that the organisations have on their pages', () => {
  const roles = Map.groupBy(rowsIn('roles'), ({ initiative = '' }) => initiative);
  const idOf = (organisation = ''): string => `${siteUrl}${base}organisations/${organisation}/#organisation`;
  for (const [id, parts] of [...roles].slice(0, 60))
    for (const language of languageFolders) {
      const about = structured(`${language}initiatives/${id}/index.html`)['about'] as {
        provider?: readonly { '@id': string }[];
        funder?: readonly { '@id': string }[];
        areaServed: readonly { name: string }[];
      };
      const named = (role: string): readonly string[] =>
        parts.flatMap((part) => (part['role'] === role ? [idOf(part['organisation'])] : []));
      expect(about.provider?.map((each) => each['@id']) ?? []).toEqual(named('lead'));
      expect(about.funder?.map((each) => each['@id']) ?? []).toEqual(named('funder'));
      expect(about.areaServed.every(({ name }) => name.length > 2)).toBe(true);
    }
  const [first] = rowsIn('roles');
  expect(structured(`organisations/${first?.['organisation']}/index.html`)['@id']).toBe(idOf(first?.['organisation']));
});

test('the data page and the page of each release describe a data set as the catalogue in DCAT does', async () => {
  const data = await catalogue();
  const dcat = (name: string): string => `http://www.w3.org/ns/dcat#${name}`;
  const sets = data.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', dcat('Dataset'), null).map(({ value }) => value);
  const pages = globSync('data/releases/*/index.html', { cwd: siteFolder }).map((file) => file.replaceAll('\\', '/'));
  expect(pages.length).toBeGreaterThan(1);
  for (const path of ['data/index.html', ...pages]) {
    const found = structured(path) as Record<string, string> & { distribution: readonly { contentUrl: string; sha256: string }[] };
    expect([found['@type'], sets]).toEqual(['Dataset', expect.arrayContaining([found['@id']])]);
    expect(found['identifier']).toBe(found['@id']);
    expect(found['temporalCoverage']).toMatch(/^\d{4}\/\d{4}-\d{2}-\d{2}$/);
    for (const { contentUrl, sha256 } of found.distribution)
      expect(
        createHash('sha256')
          .update(readFileSync(join(siteFolder, contentUrl.slice(`${siteUrl}${base}`.length))))
          .digest('hex'),
      ).toBe(sha256);
  }
});
