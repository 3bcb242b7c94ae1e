import type { Initiative } from '../../schema/initiative.ts';
import { countedFieldNames, countedFields } from '../derived/counted-fields.ts';
import { derivedFields } from '../derived/written-record.ts';
import type { PublicRecord } from './record.ts';
import { ownSummary } from './workbook-heads.ts';

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

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  readonly value: (record: PublicRecord) => unknown;
}

/** The columns of the table of entries: id, page, every field, then what is worked out from them. */
export const columns: readonly Column[] = [
  { name: 'id', kind: 'text', value: ({ id }) => id },
  { name: 'page', kind: 'text', value: ({ page }) => page },
  ...fieldNames.map((name): Column => ({ name, kind: fieldKinds[name], value: (record) => record[name] })),
  ...countedFieldNames.map((name): Column => ({ name, kind: countedFields[name].kind, value: (record) => record[name] })),
];

/** Columns of an export that say nothing an entry holds. */
export const ignoredOnImport: readonly string[] = ['page', ownSummary, ...derivedFields, ...countedFieldNames];
