import { catalogueTables } from '../../catalogue/export/catalogue-tables.ts';
import { catalogueWorkbook } from '../../catalogue/export/catalogue-workbook.ts';
import { describedFields, type SchemaNode } from '../../catalogue/export/data-dictionary.ts';
import type { ChosenEntries } from '../../catalogue/export/edition.ts';
import { groupTables } from '../../catalogue/export/group-tables.ts';
import { givenRecord } from '../../catalogue/export/record.ts';
import { workbookType } from '../../catalogue/export/workbook.ts';
import { profileOrganisations } from '../../catalogue/organisations/organisation-profiles.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { OrganisationFile } from '../../schema/organisation.ts';
import type { Context } from '../context.ts';
import { citeChosen, citedChoice } from './cite-choice.ts';
import type { Made } from './order.ts';

const fetchJson = async <T>(url: string): Promise<T> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json() as Promise<T>;
};

/** Chosen entries as the workbook that the whole catalogue is given away as, in the reader's language. */
export const chosenWorkbook = async (initiatives: readonly Initiative[], chosen: ChosenEntries, context: Context): Promise<Made> => {
  const { edition, filter } = chosen;
  const { urls, t, language } = context;
  const cited = { language, words: t.data.takeAway };
  const [schema, { items }] = await Promise.all([
    fetchJson<SchemaNode>(urls.file('schema/initiative.schema.json')),
    fetchJson<{ readonly items: readonly (OrganisationFile & { readonly id: string })[] }>(urls.file('api/v1/organisations.json')),
  ]);
  const entries = initiatives.map((initiative) => ({ initiative, html: '' }));
  const fields = describedFields(schema);
  const tables = catalogueTables({
    entries,
    organisations: profileOrganisations(initiatives),
    register: new Map(items.map((item) => [item.id, item])),
    searches: [],
    fields,
    today: edition.date,
  });
  const content = await catalogueWorkbook({
    records: initiatives.map((initiative) => givenRecord(initiative, edition)),
    tables,
    groups: groupTables({ entries, fields }),
    edition,
    words: t.data.workbook,
    selection: filter,
    reference: citedChoice(chosen, cited),
    citation: citeChosen(chosen, cited),
    language,
  });
  return { ending: 'xlsx', type: workbookType, content };
};
