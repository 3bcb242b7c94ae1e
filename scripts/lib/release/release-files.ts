import { claimsOf } from '../../../src/catalogue/analysis/claims.ts';
import { catalogueTables } from '../../../src/catalogue/export/catalogue-tables.ts';
import { describedFields, type SchemaNode } from '../../../src/catalogue/export/data-dictionary.ts';
import { documentHead } from '../../../src/catalogue/export/collection.ts';
import { releasePackage } from '../../../src/catalogue/export/data-package.ts';
import type { Edition } from '../../../src/catalogue/export/edition.ts';
import { frozenEntryTable } from '../../../src/catalogue/export/frozen-entries.ts';
import { tableCsv } from '../../../src/catalogue/export/keyed-table.ts';
import { vocabularyDocument } from '../../../src/catalogue/export/vocabulary-list.ts';
import { byId } from '../../../src/catalogue/facets/sort.ts';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { releaseFiles } from '../../../src/catalogue/releases/release.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import { documentSchemas } from '../../../src/schema/api-document.ts';
import { frozenSchema, publicSchema, schemaText } from '../../../src/schema/json-schema.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import type { SearchLog } from '../../../src/schema/search-log.ts';

interface Frozen {
  /** With their texts as HTML. */
  readonly entries: readonly { readonly initiative: Initiative; readonly html: string }[];
  readonly register: OrganisationRegister;
  readonly log: SearchLog;
  /** The release as a state of the catalogue. */
  readonly edition: Edition;
}

/** Schemas of what a release holds beside its records. */
const frozenDocuments = ['manifest', 'vocabularies', 'search-log', 'findings'].map((name) => `${name}.schema.json`);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a release holds beside its records, by the names of the files: what one needs to understand them in ten years. */
export const releaseFilesBeside = ({ entries, register, log, edition }: Frozen): Readonly<Record<string, string>> => {
  const { site, date: today } = edition;
  const initiatives = entries.map(({ initiative }) => initiative);
  const fields = describedFields(publicSchema(site) as SchemaNode);
  const tables = Object.values(
    catalogueTables({
      entries: entries.toSorted((a, b) => byId(a.initiative, b.initiative)),
      organisations: profileOrganisations(initiatives),
      register,
      searches: log.searches,
      fields,
      today,
    }),
  );
  return {
    [releaseFiles.schema]: schemaText(frozenSchema(site)),
    [releaseFiles.table]: frozenEntryTable(initiatives.toSorted(byId)),
    ...Object.fromEntries(tables.map((table) => [`${table.name}.csv`, [...tableCsv(table)].join('')])),
    [releaseFiles.package]: json(releasePackage(edition, fields, tables)),
    'vocabularies.json': json(vocabularyDocument(edition)),
    'search-log.json': json({ ...documentHead(edition), ...log }),
    [releaseFiles.findings]: json(claimsOf(initiatives, today)),
    ...Object.fromEntries(
      documentSchemas({ site, tables: {} }).flatMap(({ path, schema }) => {
        const name = path.slice('schema/'.length);
        return frozenDocuments.includes(name) ? [[name, schemaText(schema)]] : [];
      }),
    ),
  };
};
