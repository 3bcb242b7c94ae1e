import { hiddenIn, withoutHidden } from '../entry/raw-text.ts';
import { idFromName } from '../entry/id-from-name.ts';
import { nameFindings } from '../entry/read-entry.ts';
import { slug } from '../schema/fields.ts';
import { readCell } from './cell-values.ts';
import { isDecodedTwice } from '../catalogue/text/double-encoding.ts';
import { fieldsOf, isFields, textOf, withoutAbsent, type Fields } from './loose-fields.ts';
import { isOwnTable, type Table, type TableRow } from './find-table.ts';
import { readGroup, type PartCell } from './group-values.ts';
import { groupHeadings, type GroupName } from './heading-names.ts';
import type { Column } from './headings.ts';
import { isDialledKind } from '../vocabulary/contact-kinds.ts';
import { disagreement, readNumber } from './phone-values.ts';
import { isMended, type Remark } from './remarks.ts';
import { isFormula, textOfCell } from './opened-sheet.ts';

/** A cell that no field holds. */
export interface Note {
  readonly heading: string;
  readonly text: string;
}

/** One row as it was understood. */
export interface RowRead {
  readonly row: number;
  /** Undefined where the sheet gives none: then the row is of no entry that exists. */
  readonly id: string | undefined;
  /** The id for a new entry: that one, or one from the name. Undefined where neither gives one. */
  readonly made: string | undefined;
  readonly record: Fields;
  readonly body: string | undefined;
  /** What has no field, and what was not understood. */
  readonly notes: readonly Note[];
  /** What is worked out anew for an entry, and would be lost with a draft. */
  readonly asides: readonly Note[];
  readonly remarks: readonly Remark[];
  /** Fields that have a column and an empty cell. */
  readonly emptied: readonly string[];
  /** Parts of groups that came in columns of their own, like "contacts.hours": these add to what an entry has, or change it. */
  readonly saidParts: readonly string[];
  /** Whether the contacts count as read on the day their source was. */
  readonly contactsWereRead?: boolean;
}

/** What people and programs write for nothing. "NA" alone is Namibia. */
const nothing = /^(?:\[\s*\]|n\/a|#n\/a|null|none|nan|n\.?d\.?|s\/o|s\/d|[-–—?.]+|tbd|unknown\?)$/i;

const headingOf = (columns: readonly Column[], field: string): string =>
  columns.find(({ target }) => target.is === 'field' && target.field === field)?.heading ?? field;

interface Cell {
  readonly column: Column;
  readonly text: string;
}

interface Draft {
  record: Record<string, unknown>;
  notes: Note[];
  asides: Note[];
  remarks: Remark[];
  emptied: string[];
  parts: Map<GroupName, PartCell[]>;
  /** Whether the site made the table: then a sign that others write for nothing is meant. */
  isOwn: boolean;
}

const noteOf = ({ column, text }: Cell): Note => ({ heading: column.heading, text });

/** A cell with a sign for nothing is not dropped without a word. */
const noteNothing = (draft: Draft, { column, text }: Cell): void => {
  const isTaken = column.target.is === 'field' || column.target.is === 'part';
  if (text !== '' && isTaken) draft.remarks.push({ code: 'said-nothing', heading: column.heading, found: text });
};

const readField = (draft: Draft, cell: Cell, field: string): void => {
  if (cell.text === '' || (!draft.isOwn && nothing.test(cell.text))) {
    noteNothing(draft, cell);
    draft.emptied.push(field);
    return;
  }
  // Names where the site has a group as JSON: a column of organisations as people keep it.
  if (field in groupHeadings && !/^\s*[[{]/.test(cell.text)) {
    const group = field as GroupName;
    const part = group === 'organisations' ? 'name' : group === 'sources' ? 'url' : 'value';
    const cells = draft.parts.get(group) ?? [];
    draft.parts.set(group, [...cells, { heading: cell.column.heading, text: cell.text, target: { is: 'part', group, number: 1, part } }]);
    return;
  }
  const { value, remarks } = readCell(field, cell.column.heading, cell.text);
  draft.remarks.push(...remarks);
  if (value !== undefined) draft.record[field] = value;
  // The day of which only the year is kept.
  if (typeof value === 'number' && cell.text.length > String(value).length + 2) draft.asides.push(noteOf(cell));
  if (value === undefined || !remarks.every(isMended)) draft.notes.push(noteOf(cell));
};

/** Where the site shows an entry: it is made of the id. */
const pageOfEntry = /^https?:\/\/\S+\/initiatives\/[\w-]+\/?$/;

const takeCell = (draft: Draft, cell: Cell): void => {
  const { target } = cell.column;
  if (target.is === 'field') readField(draft, cell, target.field);
  else if (cell.text === '' || nothing.test(cell.text)) noteNothing(draft, cell);
  else if (target.is === 'part') {
    const part: PartCell = { heading: cell.column.heading, target, text: cell.text };
    draft.parts.set(target.group, [...(draft.parts.get(target.group) ?? []), part]);
  } else if (target.is === 'note') draft.notes.push({ ...noteOf(cell), heading: cell.column.heading || '–' });
  else if (target.is === 'derived' && !pageOfEntry.test(cell.text)) draft.asides.push(noteOf(cell));
};

/** What a cell of a group says: its part, and the kind of contact where the heading names one. */
const partsSaid = ({ target: { group, part, kind } }: PartCell): readonly string[] =>
  kind === undefined ? [`${group}.${part}`] : [`${group}.${part}`, `${group}.kind`];

const takeGroups = (draft: Draft): void => {
  const countries = (draft.record['countries'] as readonly string[] | undefined) ?? [];
  for (const [group, cells] of draft.parts) {
    const { items, remarks, kept } = readGroup(group, cells, countries);
    draft.remarks.push(...remarks);
    draft.notes.push(...kept.map(({ heading, text }) => ({ heading, text })));
    const before = fieldsOf(draft.record[group]);
    if (items.length > 0) draft.record[group] = [...before, ...items];
  }
};

const asText = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

const namesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []);

interface ContactRead {
  readonly contact: unknown;
  readonly remark?: Omit<Remark, 'heading'>;
  /** Whether its number cannot come in. */
  readonly isWrong: boolean;
}

/** A number in JSON, read as one in a cell of its own is, and held against what is shown. */
const readContact = (contact: unknown, { isOwn, record }: Draft): ContactRead => {
  if (!isFields(contact)) return { contact, isWrong: false };
  const found = asText(contact['value']);
  if (found === undefined || !isDialledKind(asText(contact['kind']) ?? '')) return { contact, isWrong: false };
  const display = asText(contact['display']) ?? found;
  const shown = display === found ? {} : { near: [display] };
  // What the site itself gives away is as it should be, but for what a spreadsheet did to it.
  const isPlain = typeof contact['value'] === 'string' && (isOwn || /[*]/.test(found));
  const read = isPlain
    ? { value: found }
    : readNumber(found, namesOf(contact['countries']).length > 0 ? namesOf(contact['countries']) : namesOf(record['countries']));
  if ('refused' in read)
    return { contact, remark: { code: read.refused, found, ...shown, ...(read.near && { near: read.near }) }, isWrong: true };
  const code = disagreement(read.value, display);
  if (code !== undefined && !(isOwn && code === 'number-differs')) return { contact, remark: { code, found, ...shown }, isWrong: true };
  return {
    contact: { ...contact, value: read.value, display },
    ...(read.value !== found && { remark: { code: 'read-as', found, became: read.value } }),
    isWrong: false,
  };
};

/** Numbers whose digits a spreadsheet changed, or that are not those which are shown, do not come in. */
const readContacts = (draft: Draft, columns: readonly Column[]): void => {
  const contacts = draft.record['contacts'];
  if (!Array.isArray(contacts)) return;
  const heading = headingOf(columns, 'contacts');
  const read = contacts.map((contact: unknown) => readContact(contact, draft));
  draft.remarks.push(...read.flatMap(({ remark }) => (remark === undefined ? [] : [{ ...remark, heading }])));
  draft.notes.push(...read.flatMap(({ contact, isWrong }) => (isWrong ? [{ heading, text: JSON.stringify(contact) }] : [])));
  draft.record['contacts'] = read.flatMap(({ contact, isWrong }) => (isWrong ? [] : [contact]));
};

/** Half of a character: the other half is lost, and with it what was meant. */
const isCut = /\p{Surrogate}/u;

/** Text as entries can hold it: without what nobody sees, and without the second of two decodings. */
const cleanText = (draft: Draft, column: Column, raw: string): string => {
  if (column.target.is === 'personal') return '';
  if (isDecodedTwice(raw) || isCut.test(raw))
    draft.remarks.push({ code: 'decoded-twice', heading: column.heading, found: raw.slice(0, 80) });
  const hidden = isCut.test(raw) ? undefined : hiddenIn(raw);
  if (hidden === undefined) return raw.replace(/\r\n?/g, '\n');
  draft.remarks.push({ code: 'hidden-removed', heading: column.heading, found: `${hidden.code} (${hidden.name})` });
  return withoutHidden(raw.replace(/\r\n?/g, '\n')).trim();
};

const idOf = (draft: Draft, columns: readonly Column[]): string | undefined => {
  const given = draft.record['id'];
  if (typeof given !== 'string') return undefined;
  const heading = headingOf(columns, 'id');
  if (!slug.safeParse(given).success) draft.remarks.push({ code: 'id-form', heading, found: given });
  else if (nameFindings(`${given}.mdx`).length > 0) draft.remarks.push({ code: 'id-reserved', heading, found: given });
  return given;
};

/** What a row says, cell by cell. */
export const readRow = async ({ row, cells }: TableRow, { columns }: Pick<Table, 'columns'>): Promise<RowRead> => {
  const draft: Draft = {
    record: {},
    notes: [],
    asides: [],
    remarks: [],
    emptied: [],
    parts: new Map(),
    isOwn: isOwnTable({ columns }),
  };
  for (const [at, column] of columns.entries()) {
    const text = cleanText(draft, column, textOfCell(cells[at]));
    const { is } = column.target;
    if (isFormula(cells[at]) && text !== '' && (is === 'field' || is === 'part')) {
      draft.remarks.push({ code: 'formula', heading: column.heading, found: text });
      draft.notes.push(noteOf({ column, text }));
    } else takeCell(draft, { column, text });
  }
  takeGroups(draft);
  readContacts(draft, columns);
  const id = idOf(draft, columns);
  const { id: _, body, ...record } = draft.record;
  const name = textOf(record['name']);
  const made = id ?? (await idFromName(name));
  if (made === undefined && name !== '') draft.remarks.push({ code: 'no-id', heading: headingOf(columns, 'name'), found: name });
  return {
    row,
    id,
    made,
    record: withoutAbsent(record) as Fields,
    body: typeof body === 'string' ? body : undefined,
    notes: draft.notes,
    asides: draft.asides,
    remarks: draft.remarks,
    emptied: draft.emptied,
    saidParts: [...draft.parts.values()].flat().flatMap(partsSaid),
  };
};
