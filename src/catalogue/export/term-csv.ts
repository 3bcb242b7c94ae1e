import type { Initiative } from '../../schema/initiative.ts';
import { countedFields } from '../derived/counted-fields.ts';
import { guarded } from './cell.ts';
import { byteOrderMark, csvLine } from './csv.ts';
import { entryAddress, type Edition } from './edition.ts';
import { labelOf, type Labelled } from './labelled-cells.ts';

/** What one cell holds, in the words of the main language. */
type Cell = (initiative: Initiative, edition: Pick<Edition, 'site'>) => string;

const listed = (values: readonly string[] = []): string => values.join('; ');
const labels = (values: readonly string[] | undefined, of: Labelled): string => listed(values?.map((value) => labelOf(value, of, 'en')));

/**
 * A few columns, by name: what one decides by, and where the rest stands. Every entry is in the tables of some twenty terms, so a
 * column here weighs twenty times what it does in the table of the whole catalogue.
 */
const cells: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  summary: ({ summary }) => summary,
  seen: ({ seen }) => labels([seen], 'seen'),
  newestEvidence: (initiative) => countedFields.newestEvidence.value(initiative) ?? '',
  focusAreas: ({ focusAreas }) => labels(focusAreas, 'focusAreas'),
  countries: ({ countries }) => labels(countries, 'country'),
  leadOrganisations: (initiative) => listed(countedFields.leadOrganisations.value(initiative)),
  leadOrganisationIds: (initiative) => listed(countedFields.leadOrganisationIds.value(initiative)),
  funderOrganisations: (initiative) => listed(countedFields.funderOrganisations.value(initiative)),
  funderOrganisationIds: (initiative) => listed(countedFields.funderOrganisationIds.value(initiative)),
  users: ({ users }) => labels(users, 'users'),
  sector: ({ sector }) => labels(sector, 'sectors'),
  access: ({ access }) => labels([access], 'access'),
  sourceCount: (initiative) => String(countedFields.sourceCount.value(initiative)),
  page: ({ id }, edition) => entryAddress(edition, id),
};

/** The entries of a term as a table to read, an entry a line. */
export const termCsv = (initiatives: readonly Initiative[], edition: Pick<Edition, 'site'>): string =>
  byteOrderMark +
  csvLine(Object.keys(cells)) +
  initiatives.map((initiative) => csvLine(Object.values(cells).map((cell) => guarded(cell(initiative, edition))))).join('');
