import type { Initiative } from '../../schema/initiative.ts';
import { newestEvidence } from '../facets/evidence.ts';
import { guarded } from './cell.ts';
import { byteOrderMark, csvLine } from './csv.ts';
import { entryAddress, type Edition } from './edition.ts';
import { labelOf, type Labelled } from './labelled-cells.ts';

type Role = Initiative['organisations'][number]['role'];

/** What one cell holds, in the words of the main language. */
type Cell = (initiative: Initiative, edition: Pick<Edition, 'site'>) => string;

const labels = (values: readonly string[] = [], of: Labelled): string => values.map((value) => labelOf(value, of, 'en')).join('; ');

const named = ({ organisations }: Initiative, role: Role): string =>
  organisations
    .filter((each) => each.role === role)
    .map(({ name }) => name)
    .join('; ');

/**
 * A few columns, by name: what one decides by, and where the rest stands. Every entry is in the tables of some twenty terms, so a
 * column here weighs twenty times what it does in the table of the whole catalogue.
 */
const cells: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  summary: ({ summary }) => summary,
  seen: ({ seen }) => labels([seen], 'seen'),
  newestEvidence: (initiative) => newestEvidence(initiative) ?? '',
  focusAreas: ({ focusAreas }) => labels(focusAreas, 'focusAreas'),
  countries: ({ countries }) => labels(countries, 'country'),
  leads: (initiative) => named(initiative, 'lead'),
  funders: (initiative) => named(initiative, 'funder'),
  users: ({ users }) => labels(users, 'users'),
  sector: ({ sector }) => labels(sector, 'sectors'),
  access: ({ access }) => labels([access], 'access'),
  sources: ({ sources }) => String(sources.length),
  page: ({ id }, edition) => entryAddress(edition, id),
};

/** The entries of a term as a table to read, an entry a line. */
export const termTable = (initiatives: readonly Initiative[], edition: Pick<Edition, 'site'>): string =>
  byteOrderMark +
  csvLine(Object.keys(cells)) +
  initiatives.map((initiative) => csvLine(Object.values(cells).map((cell) => guarded(cell(initiative, edition))))).join('');
