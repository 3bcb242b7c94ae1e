import { createHash } from 'node:crypto';
import { citationFile } from '../catalogue/export/citation-file.ts';
import { addressOn, versionField } from '../catalogue/export/edition.ts';
import { collection, documentHead, wordsAreData } from '../catalogue/export/collection.ts';
import { catalogueTables, entriesTable, type TableKey } from '../catalogue/export/catalogue-tables.ts';
import { catalogueWorkbook, tablesOfWhole } from '../catalogue/export/catalogue-workbook.ts';
import { workbookType } from '../catalogue/export/workbook.ts';
import { csvLines, withMark } from '../catalogue/export/csv.ts';
import { dataPackage } from '../catalogue/export/data-package.ts';
import { dcatCatalogue, type DescribedRelease, type Distribution } from '../catalogue/export/dcat.ts';
import { describedFields, type DescribedField, type SchemaNode } from '../catalogue/export/data-dictionary.ts';
import { groupTables } from '../catalogue/export/group-tables.ts';
import { isOffered, piecesOf, type DataFile, type FileKey, type FileText } from '../catalogue/export/files.ts';
import { longTableLines } from '../catalogue/export/long-table.ts';
import { networkEdges, networkGraph, networkNodes } from '../catalogue/export/network-files.ts';
import { organisationDocument } from '../catalogue/export/organisation-document.ts';
import { jsonLines, givenRecord } from '../catalogue/export/record.ts';
import { rowSchema, tableCsv, tableObjects } from '../catalogue/export/keyed-table.ts';
import { provenanceTurtle } from '../catalogue/export/provenance.ts';
import { skosJsonLd, skosTurtle, type SchemeTitles } from '../catalogue/export/skos.ts';
import { vocabularyDocument } from '../catalogue/export/vocabulary-list.ts';
import { byId } from '../catalogue/facets/sort.ts';
import { entries as storedEntries, initiatives, network, organisationRegister, organisations, usedLanguages } from './content.ts';
import { databaseOf } from './database.ts';
import { parquetOf } from './parquet.ts';
import { searchLog } from './logged-searches.ts';
import { noted, notedAtOnce } from './noted-seconds.ts';
import { editionOf } from './edition-of.ts';
import { firstYearOf } from '../catalogue/export/first-year.ts';
import { releaseFiles, schemaOfRelease, type Release } from '../catalogue/releases/release.ts';
import { readReleases } from '../store/releases.ts';
import { untold } from './history-of-build.ts';
import { releasesAsTold } from './releases-as-told.ts';
import { releasesWithoutHidden } from './releases-without-hidden.ts';
import { filesOfRelease } from './files-of-release.ts';
import { apiDocument, documentSchemaPath, documentSchemas } from '../schema/api-document.ts';
import { publicSchema, schemaPath, schemaText } from '../schema/json-schema.ts';
import { siteLanguages, stringsOf } from '../i18n/strings.ts';
import type { Initiative } from '../schema/initiative.ts';
import { buildSettings, settings } from '../settings.ts';

const { siteUrl, base, today, releasesFolder } = buildSettings(process.env);

export const releases = releasesWithoutHidden(releasesAsTold(readReleases(releasesFolder), untold), storedEntries, today);
export const edition = editionOf(initiatives, releases.at(-1), { site: `${siteUrl}${base}`, date: today });

/** @throws RangeError when there is no release of this tag */
export const releaseOf = (tag: string | undefined): Release => {
  const release = releases.find(({ manifest }) => manifest.tag === tag);
  if (release === undefined) throw new RangeError(`There is no release "${tag}".`);
  return release;
};

/** Entries as they were at each release, oldest first, and as they are now, by tag. Now has addresses also where nothing has changed yet. */
export const states: ReadonlyMap<string, { readonly day: string; readonly initiatives: readonly Initiative[] }> = new Map([
  ...releases.map(({ manifest: { tag, date }, initiatives: frozen }) => [tag, { day: date, initiatives: frozen }] as const),
  ['now', { day: today, initiatives }] as const,
]);

/** Files list entries by id: an order that a change of name does not disturb. */
const entries: readonly Initiative[] = initiatives.toSorted(byId);

interface Sums {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file in pieces, text as UTF-8, whose sums are told after the last one. */
function* withSums(content: FileText | Uint8Array, tell: (sums: Sums) => void): Generator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of content instanceof Uint8Array ? [content] : piecesOf(content)) {
    const encoded = Buffer.from(piece);
    hash.update(encoded);
    bytes += encoded.length;
    yield encoded;
  }
  tell({ bytes, sha256: hash.digest('hex') });
}

/** Its sums are known once it was made; who asks for them before has it made for that. */
const describe = (key: FileKey, path: string, mediaType: string, make: () => FileText | Uint8Array): DataFile => {
  let known: Sums | undefined;
  const pieces = (): Iterable<Uint8Array> =>
    noted(path, () =>
      withSums(make(), (sums) => {
        known = sums;
      }),
    );
  const sums = (): Sums => {
    if (known === undefined) Array.from(pieces(), ({ length }) => length);
    if (known === undefined) throw new Error(`${path} was not made to its end.`);
    return known;
  };
  return {
    key,
    path,
    mediaType,
    get bytes() {
      return sums().bytes;
    },
    get sha256() {
      return sums().sha256;
    },
    pieces,
  };
};

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
function* records() {
  for (const initiative of entries) yield givenRecord(initiative, edition);
}
const schema = publicSchema(edition.site);

export const dictionary: readonly DescribedField[] = describedFields(schema as SchemaNode);

const table = describe('table', 'data/initiatives.csv', 'text/csv', () => withMark(csvLines(records())));
const lists = describe('lists', 'data/initiatives-lists.csv', 'text/csv', () => withMark(longTableLines(records())));

const entriesById = storedEntries.toSorted((a, b) => byId(a.initiative, b.initiative));

const tables = catalogueTables({
  entries: entriesById,
  organisations,
  register: organisationRegister,
  searches: searchLog.searches,
  fields: dictionary,
  today,
});

const rowSchemas = Object.fromEntries(Object.values(tables).map((each) => [each.name, rowSchema(each)]));

const workbookPath = 'data/initiatives.xlsx';

/** Made before the files are described, since its library answers later and files are handed out at once. */
const workbook = await notedAtOnce(workbookPath, () =>
  catalogueWorkbook({
    records: records(),
    tables,
    groups: groupTables({ entries: entriesById, fields: dictionary }),
    further: tablesOfWhole(tables),
    edition,
    words: stringsOf('en').data.workbook,
  }),
);

const tableFiles = (Object.keys(tables) as TableKey[]).map((key) => ({
  table: tables[key],
  file: describe(key, `data/${tables[key].name}.csv`, 'text/csv', () => tableCsv(tables[key])),
}));

const everyTable = [entriesTable(records), ...Object.values(tables)];

const columnar = everyTable.map((each) => ({
  title: each.title,
  file: describe('columnar', `data/${each.name}.parquet`, 'application/vnd.apache.parquet', () => parquetOf(each)),
}));

/** Files that the page shows beside another. */
export const besideFiles: readonly DataFile[] = [
  ...columnar.map(({ file }) => file),
  ...documentSchemas({ site: edition.site, tables: rowSchemas }).map(({ path, schema: own }) =>
    describe('furtherSchema', path, 'application/schema+json', () => schemaText(own)),
  ),
];

/** All tables in one document, a row a line. */
function* tablesDocument(): Generator<string> {
  yield `${JSON.stringify(documentHead(edition)).slice(0, -1)},"tables":{`;
  for (const [at, { table }] of tableFiles.entries()) {
    let isFirst = true;
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(table.name)}:[`;
    for (const row of tableObjects(table)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
      isFirst = false;
    }
    yield ']';
  }
  yield '}}\n';
}

/** Names of the schemes in the three languages of the pages. */
const schemeTitles = Object.fromEntries(
  (Object.keys(stringsOf('en').data.vocabularies.names) as (keyof SchemeTitles)[]).map((name) => [
    name,
    Object.fromEntries(siteLanguages.map((language) => [language, stringsOf(language).data.vocabularies.names[name]])),
  ]),
) as SchemeTitles;

const networkFiles: readonly DataFile[] = [
  describe('networkNodes', 'data/network-nodes.csv', 'text/csv', () => withMark(networkNodes(network, edition))),
  describe('networkEdges', 'data/network-edges.csv', 'text/csv', () => withMark(networkEdges(network))),
  describe('network', 'data/network.graphml', 'application/xml', () => networkGraph(network, edition)),
];

/** Entries in one document of the API. */
const entriesPerPart = 1000;
const partPath = (number: number): string => `api/v1/initiatives${number === 1 ? '' : `-${number}`}.json`;
const partCount = Math.max(1, Math.ceil(entries.length / entriesPerPart));

/** The whole catalogue as JSON: one document, or several that name the next. */
const [firstPart, ...furtherParts] = Array.from({ length: partCount }, (_, at) =>
  describe(at === 0 ? 'collection' : 'collectionPart', partPath(at + 1), 'application/json', () =>
    json(
      collection(entries.slice(at * entriesPerPart, (at + 1) * entriesPerPart), edition, {
        count: entries.length,
        next: at + 1 < partCount ? addressOn(edition, partPath(at + 2)) : null,
      }),
    ),
  ),
);

const [firstEntry] = entries;
const newest = releases.at(-1);
const newestTag = newest?.manifest.tag;

const apiExamples = {
  parameters: {
    ...(firstEntry === undefined ? {} : { id: firstEntry.id }),
    ...(newestTag === undefined ? {} : { from: newestTag, to: 'now', tag: newestTag }),
  },
  answers: {
    ...(firstEntry !== undefined && { OneInitiative: { ...documentHead(edition), item: givenRecord(firstEntry, edition) } }),
    ...(newest !== undefined && { Manifest: newest.manifest }),
  },
};

const apiPath = 'api/v1/openapi.json';

const openApi = () =>
  apiDocument({
    ...edition,
    description: `${edition.description} ${wordsAreData}`,
    version: versionField(edition),
    tables: rowSchemas,
    examples: apiExamples,
  });

const described: readonly DataFile[] = [
  describe('workbook', workbookPath, workbookType, () => workbook),
  table,
  lists,
  ...tableFiles.map(({ file }) => file),
  ...networkFiles,
  describe('tables', 'data/tables.json', 'application/json', tablesDocument),
  describe('database', 'data/tables.sqlite', 'application/vnd.sqlite3', () => databaseOf(everyTable)),
  describe('searchLog', 'data/search-log.json', 'application/json', () => json({ ...documentHead(edition), ...searchLog })),
  describe('lines', 'data/initiatives.jsonl', 'application/jsonl', () => jsonLines(records())),
  ...(firstPart === undefined ? [] : [firstPart]),
  describe('organisations', 'api/v1/organisations.json', 'application/json', () =>
    json(organisationDocument(organisations, organisationRegister, edition)),
  ),
  describe('vocabularies', 'api/v1/vocabularies.json', 'application/json', () => json(vocabularyDocument(edition))),
  describe('schema', schemaPath, 'application/schema+json', () => schemaText(schema)),
  describe('openApi', apiPath, 'application/json', () => schemaText(openApi())),
  describe('skosJson', 'data/vocabularies.jsonld', 'application/ld+json', () => json(skosJsonLd(edition, schemeTitles, usedLanguages))),
  describe('skosTurtle', 'data/vocabularies.ttl', 'text/turtle', () => skosTurtle(edition, schemeTitles, usedLanguages)),
  describe('provenance', 'data/provenance.ttl', 'text/turtle', () => provenanceTurtle(edition, initiatives)),
  describe('citation', 'CITATION.cff', 'application/yaml', () => citationFile(edition, releases.at(-1)?.manifest)),
];

const packageFile = describe(
  'package',
  'data/datapackage.json',
  'application/json',
  () => `${JSON.stringify(dataPackage(edition, dictionary, { table, lists }, { tables: tableFiles, columnar }), null, 2)}\n`,
);

const titles: Readonly<Partial<Record<FileKey, string>>> = {
  workbook: 'Initiatives, organisations, sources and contacts (Excel)',
  table: 'Initiatives, one row each (CSV)',
  lists: 'Items of lists, one row each (CSV)',
  ...Object.fromEntries(tableFiles.map(({ table: { title }, file: { key } }) => [key, `${title} (CSV)`])),
  networkNodes: 'Network of organisations and initiatives: nodes (CSV)',
  networkEdges: 'Network of organisations and initiatives: ties (CSV)',
  network: 'Network of organisations and initiatives (GraphML)',
  tables: 'All tables but that of initiatives (JSON)',
  database: 'All tables (SQLite)',
  searchLog: 'What was searched for (JSON)',
  lines: 'Initiatives, one record a line (JSON Lines)',
  collection: 'Initiatives, one document (JSON)',
  collectionPart: 'Initiatives, a further part of the document (JSON)',
  organisations: 'Organisations with their initiatives (JSON)',
  schema: 'Schema of a record (JSON Schema)',
  furtherSchema: 'Schema of a document (JSON Schema)',
  openApi: 'Description of the API (OpenAPI)',
  package: 'Description of the tables (Data Package)',
  provenance: 'Which value comes from which source, read when (PROV-O, Turtle)',
  citation: 'How the catalogue is cited (Citation File Format)',
};

const vocabularyTitles: Readonly<Partial<Record<FileKey, string>>> = {
  vocabularies: 'Vocabularies (JSON)',
  skosJson: 'Vocabularies as SKOS (JSON-LD)',
  skosTurtle: 'Vocabularies as SKOS (Turtle)',
};

/** Schemas that files fit, by the key of the file. */
const schemasOfFiles: Readonly<Partial<Record<FileKey, string>>> = {
  lines: schemaPath,
  collection: documentSchemaPath('initiatives'),
  collectionPart: documentSchemaPath('initiatives'),
  organisations: documentSchemaPath('organisations'),
  vocabularies: documentSchemaPath('vocabularies'),
  searchLog: documentSchemaPath('search-log'),
  tables: documentSchemaPath('tables'),
};

const checksumsPath = 'data/checksums.txt';

/** What stands in a release, by the name of the file. */
const releaseFileTitles: Readonly<Record<string, string>> = {
  [releaseFiles.data]: 'Initiatives, one record a line (JSON Lines)',
  [releaseFiles.table]: 'Initiatives, one row each (CSV)',
  [releaseFiles.package]: 'Description of the tables (Data Package)',
  [releaseFiles.schema]: 'Schema of a record (JSON Schema)',
  [releaseFiles.manifest]: 'Counts and files of the release (JSON)',
  [releaseFiles.checksums]: 'Checksums of the files (SHA-256)',
  [releaseFiles.bill]: 'What the site was made with (CycloneDX)',
  'vocabularies.json': 'Vocabularies (JSON)',
  'search-log.json': 'What was searched for (JSON)',
  [releaseFiles.findings]: 'Figures of the findings (JSON)',
  ...Object.fromEntries(tableFiles.map(({ table: { name, title } }) => [`${name}.csv`, `${title} (CSV)`])),
};

/** Where the schema of a file of a release stands: beside it, or, where the release is older than that, on the site. */
const schemaInRelease = (release: Release, name: string): string | undefined => {
  const own = name === releaseFiles.data ? schemaOfRelease(release) : name.replace(/\.json$/, '.schema.json');
  if (own !== undefined && own !== name && release.beside[own] !== undefined) return `data/releases/${release.manifest.tag}/${own}`;
  if (name === releaseFiles.manifest) return documentSchemaPath('manifest');
  return name === releaseFiles.findings ? documentSchemaPath('findings') : undefined;
};

const describedRelease = (release: Release): DescribedRelease => {
  const { tag, date, previous } = release.manifest;
  return {
    tag,
    date,
    previous,
    firstYear: firstYearOf(release.initiatives),
    files: filesOfRelease(release).map(({ name, path, mediaType, bytes, sha256 }) => {
      const fits = schemaInRelease(release, name);
      return {
        path,
        mediaType,
        bytes,
        sha256,
        title: `Release ${tag}: ${releaseFileTitles[name] ?? name}`,
        conformsTo: fits === undefined ? undefined : addressOn(edition, fits),
      };
    }),
  };
};

const distributionsOf = (files: readonly DataFile[], named: Readonly<Partial<Record<FileKey, string>>>): readonly Distribution[] =>
  files.flatMap(({ key, path, mediaType, bytes, sha256 }) => {
    const title = named[key];
    const fits = schemasOfFiles[key];
    return title === undefined
      ? []
      : [{ path, mediaType, bytes, sha256, title, conformsTo: fits === undefined ? undefined : addressOn(edition, fits) }];
  });

const catalogueFile = describe('catalogue', 'data/catalog.jsonld', 'application/ld+json', () =>
  json(
    dcatCatalogue(edition, {
      files: [
        ...distributionsOf([...described, ...besideFiles, packageFile, ...furtherParts], titles),
        ...columnar.map(({ title, file: { path, mediaType, bytes, sha256 } }) => ({
          path,
          mediaType,
          bytes,
          sha256,
          title: `${title} (Parquet)`,
        })),
        // It names the sums of this description too, so that its own can stand in neither.
        { path: checksumsPath, mediaType: 'text/plain', title: 'Checksums of all files (SHA-256)' },
      ],
      vocabularies: distributionsOf(described, vocabularyTitles),
      releases: releases.map(describedRelease),
      firstYear: firstYearOf(initiatives),
      contact: `mailto:${settings.contactEmail}`,
      apiDescription: apiPath,
    }),
  ),
);

const measured: readonly DataFile[] = [...described, ...besideFiles, packageFile, catalogueFile, ...furtherParts];

/** Every file of the whole catalogue, with its size and checksum. */
export const dataFiles: readonly DataFile[] = [
  ...measured,
  describe('checksums', checksumsPath, 'text/plain', () => measured.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')),
];

export const offeredFiles = dataFiles.filter(isOffered);
