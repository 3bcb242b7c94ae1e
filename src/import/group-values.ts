import { asciiDigits } from '../catalogue/text/ascii-digits.ts';
import { organisationId } from '../catalogue/organisations/organisation-id.ts';
import { readAddress, readCell } from './cell-values.ts';
import type { Fields } from './loose-fields.ts';
import type { GroupName } from './heading-names.ts';
import type { Column } from './headings.ts';
import { readNumber } from './phone-values.ts';
import type { Remark } from './remarks.ts';

/** A cell of a group, with what its column is taken for. */
export interface PartCell {
  readonly heading: string;
  readonly target: Extract<Column['target'], { is: 'part' }>;
  readonly text: string;
}

export interface GroupRead {
  readonly items: readonly Fields[];
  readonly remarks: readonly Remark[];
  /** Cells that could not be understood. */
  readonly kept: readonly PartCell[];
}

type Read = { fields: Record<string, unknown>; remarks: Remark[]; kept: PartCell[] };

const items = (text: string): string[] =>
  text
    .split(/[;|\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The way in that a cell gives: an address where it is one, else a number. */
const contactValue = (
  cell: PartCell,
  text: string,
  countries: readonly string[],
): { readonly fields?: Fields; readonly remark?: Remark } => {
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)) return { fields: { kind: 'email', value: text, display: text } };
  if (/^https?:|^www\./i.test(text)) {
    const { value } = readAddress({ heading: cell.heading, text });
    if (value !== undefined) return { fields: { kind: 'web', value, display: text } };
  }
  const read = readNumber(text, countries);
  if ('refused' in read) return { remark: { code: read.refused, heading: cell.heading, found: text, near: read.near } };
  const fields = { kind: cell.target.kind ?? 'phone', ...read };
  const isMended = read.value.startsWith('+') && !asciiDigits(text).startsWith('+');
  return isMended ? { fields, remark: { code: 'read-as', heading: cell.heading, found: text, became: read.value } } : { fields };
};

const partsOf = (group: GroupName, cells: readonly PartCell[]): Read => {
  const read: Read = { fields: {}, remarks: [], kept: [] };
  for (const cell of cells) {
    const { value, remarks } = readCell(`${group}.${cell.target.part}`, cell.heading, cell.text);
    read.remarks.push(...remarks);
    if (value === undefined || remarks.some(({ code }) => code.startsWith('not-'))) read.kept.push(cell);
    if (value !== undefined) read.fields[cell.target.part] = value;
  }
  return read;
};

const contactsOf = (cells: readonly PartCell[], countries: readonly string[]): GroupRead => {
  const own = partsOf(
    'contacts',
    cells.filter(({ target }) => target.part !== 'value'),
  );
  const where = (own.fields['countries'] as readonly string[] | undefined) ?? countries;
  const value = cells.find(({ target }) => target.part === 'value');
  if (value === undefined) return { items: [], remarks: own.remarks, kept: cells };
  const read = items(value.text).map((text) => contactValue(value, text, where));
  const found = read.flatMap(({ fields }): readonly Fields[] => (fields === undefined ? [] : [fields]));
  const said = read.flatMap(({ remark }) => remark ?? []);
  const isWhole = found.length === read.length;
  return {
    items: found.map((fields) => ({ ...fields, ...(where.length > 0 ? { countries: where } : {}), ...own.fields })),
    remarks: [...own.remarks, ...said],
    kept: found.length === 0 ? cells : isWhole ? own.kept : [value, ...own.kept],
  };
};

const organisationsOf = (cells: readonly PartCell[]): GroupRead => {
  const { fields, remarks, kept } = partsOf('organisations', cells);
  const name = fields['name'];
  if (typeof name !== 'string') return { items: [], remarks, kept: cells };
  const [first = '', ...others] = items(cells.find(({ target }) => target.part === 'name')?.text ?? '');
  // Who stands in a column "Organisation" runs it.
  return { items: [{ role: 'lead', ...fields, name: first }, ...others.map((other) => ({ role: 'lead', name: other }))], remarks, kept };
};

const sourceIdOf = (address: string): string => {
  const host = URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
  const id = organisationId(host).slice(0, 50).replace(/-$/, '');
  return /^[a-z]/.test(id) ? id : `s-${id}`;
};

const sourcesOf = (cells: readonly PartCell[]): GroupRead => {
  const { fields, remarks, kept } = partsOf('sources', cells);
  const address = fields['url'];
  if (Object.keys(fields).length === 0) return { items: [], remarks, kept: cells };
  return { items: [{ ...(typeof address === 'string' && { id: sourceIdOf(address) }), ...fields }], remarks, kept };
};

/** The organisations, sources or contacts of a row, from columns of their parts. */
export const readGroup = (group: GroupName, cells: readonly PartCell[], countries: readonly string[]): GroupRead => {
  const byNumber = [...Map.groupBy(cells, ({ target }) => target.number).values()];
  const read = byNumber.map((own) =>
    group === 'contacts' ? contactsOf(own, countries) : group === 'organisations' ? organisationsOf(own) : sourcesOf(own),
  );
  const taken = new Map<unknown, number>();
  // Two sources of one host need two ids.
  const all = read
    .flatMap((one) => one.items)
    .map((item) => {
      const count = (taken.get(item['id']) ?? 0) + 1;
      taken.set(item['id'], count);
      return count > 1 && typeof item['id'] === 'string' ? { ...item, id: `${item['id']}-${count}` } : item;
    });
  return { items: all, remarks: read.flatMap(({ remarks }) => remarks), kept: read.flatMap(({ kept }) => kept) };
};
