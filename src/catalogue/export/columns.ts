import type { Initiative } from '../../schema/initiative.ts';
import { derivedFields } from '../derived/written-record.ts';
import { facets } from '../facets/facets.ts';
import { newestEvidence } from '../facets/evidence.ts';
import type { PublicRecord } from './record.ts';

type Field = Exclude<keyof Initiative, 'id'>;

/** How a field stands in one cell: as it is, as a list, or as JSON because it has fields of its own. */
export type CellKind = 'text' | 'number' | 'list' | 'json';

/** Every field of an entry, in canonical order. A field that is missing here is a type error. */
export const fieldKinds = {
  name: 'text',
  summary: 'text',
  translations: 'json',
  url: 'text',
  aliases: 'list',
  focusAreas: 'list',
  technologies: 'list',
  purposes: 'list',
  pillars: 'list',
  exploitation: 'list',
  users: 'list',
  sector: 'list',
  countries: 'list',
  languages: 'list',
  status: 'text',
  statusAsOf: 'text',
  seen: 'text',
  started: 'number',
  ended: 'number',
  access: 'text',
  openSource: 'json',
  evidence: 'json',
  effects: 'json',
  organisations: 'json',
  contacts: 'json',
  supersededBy: 'list',
  partOf: 'list',
  related: 'list',
  gaps: 'text',
  added: 'text',
  reviewed: 'text',
  secondReading: 'text',
  sourcing: 'text',
  evidenceAge: 'text',
  sources: 'json',
} as const satisfies Record<Field, CellKind>;

export const fieldNames = Object.keys(fieldKinds) as readonly Field[];

interface Derived {
  readonly kind: CellKind;
  readonly description: string;
  readonly value: (initiative: Initiative) => unknown;
}

const namesByRole = (role: Initiative['organisations'][number]['role']): Derived['value'] => {
  const names = ({ organisations }: Initiative): string[] => organisations.filter((one) => one.role === role).map(({ name }) => name);
  return names;
};

/** Columns worked out from the fields, so that a spreadsheet can sort and count without reading JSON. Importing ignores them. */
export const derivedColumns = {
  leadOrganisations: { kind: 'list', description: 'Names of the organisations that run it.', value: namesByRole('lead') },
  partnerOrganisations: { kind: 'list', description: 'Names of its partners.', value: namesByRole('partner') },
  funderOrganisations: { kind: 'list', description: 'Names of its funders.', value: namesByRole('funder') },
  regions: { kind: 'list', description: 'Regions of the countries it works in.', value: facets.region.termsOf },
  newestEvidence: { kind: 'text', description: 'Date of the newest dated source.', value: newestEvidence },
  sourceCount: { kind: 'number', description: 'Number of sources.', value: ({ sources }) => sources.length },
  independentSourceCount: {
    kind: 'number',
    description: 'Number of sources whose publisher is none of its organisations.',
    value: ({ sources }) => sources.filter(({ independent }) => independent).length,
  },
} as const satisfies Record<string, Derived>;

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  readonly value: (record: PublicRecord) => unknown;
}

/** The columns of the table of entries: id, page, every field, then the derived ones. */
export const columns: readonly Column[] = [
  { name: 'id', kind: 'text', value: ({ id }) => id },
  { name: 'page', kind: 'text', value: ({ page }) => page },
  ...fieldNames.map((name): Column => ({ name, kind: fieldKinds[name], value: (record) => record[name] })),
  ...Object.entries<Derived>(derivedColumns).map(([name, { kind, value }]): Column => ({ name, kind, value })),
];

/** Columns of an export that say nothing an entry holds. */
export const ignoredOnImport: readonly string[] = ['page', ...derivedFields, ...Object.keys(derivedColumns)];
