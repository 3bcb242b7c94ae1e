import { claimsOf } from '../../../src/catalogue/analysis/claims.ts';
import { catalogueTables } from '../../../src/catalogue/export/catalogue-tables.ts';
import { describedFields, type SchemaNode } from '../../../src/catalogue/export/data-dictionary.ts';
import { tableCsv } from '../../../src/catalogue/export/keyed-table.ts';
import { byId } from '../../../src/catalogue/facets/sort.ts';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { releaseFiles } from '../../../src/catalogue/releases/release.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';
import { frozenSchema, publicSchema, schemaText } from '../../../src/schema/json-schema.ts';
import type { OrganisationRegister } from '../../../src/schema/organisation.ts';
import type { SearchLog } from '../../../src/schema/search-log.ts';
import { vocabularies } from '../../../src/vocabulary/vocabularies.ts';

interface Frozen {
  /** With their texts as HTML. */
  readonly entries: readonly { readonly initiative: Initiative; readonly html: string }[];
  readonly register: OrganisationRegister;
  readonly log: SearchLog;
  /** Day as YYYY-MM-DD. */
  readonly today: string;
  /** Address of the site, with a slash at its end. */
  readonly site: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a release holds beside its records, by the names of the files: what one needs to understand them in ten years. */
export const releaseFilesBeside = ({ entries, register, log, today, site }: Frozen): Readonly<Record<string, string>> => {
  const initiatives = entries.map(({ initiative }) => initiative);
  const fields = describedFields(publicSchema(site) as SchemaNode);
  const tables = catalogueTables({
    entries: entries.toSorted((a, b) => byId(a.initiative, b.initiative)),
    organisations: profileOrganisations(initiatives),
    register,
    searches: log.searches,
    fields,
    today,
  });
  return {
    [releaseFiles.schema]: schemaText(frozenSchema(site)),
    ...Object.fromEntries(Object.values(tables).map((table) => [`${table.name}.csv`, [...tableCsv(table)].join('')])),
    'vocabularies.json': json(vocabularies),
    'search-log.json': json(log),
    'findings.json': json(claimsOf(initiatives, today)),
  };
};
