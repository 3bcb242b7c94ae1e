import type { Network } from '../organisations/network.ts';
import { escapeHtml } from '../text/html.ts';
import { guarded } from './cell.ts';
import { csvLine } from './csv.ts';
import { addressOn, type Edition } from './edition.ts';

/** Organisations and entries may have the same id; in a network all have one list of ids. */
const organisationNode = (id: string): string => `organisation/${id}`;
const initiativeNode = (id: string): string => `initiative/${id}`;

/** Headings that programs for networks look for stand in capitals. */
const nodeColumns = ['Id', 'Label', 'kind', 'type', 'country', 'started', 'ended', 'address'] as const;
/** `from` and `to` are what a source says of the role; `year` is its first year, or else that in which the initiative started. */
const edgeColumns = ['Source', 'Target', 'Type', 'role', 'from', 'to', 'year'] as const;

type Row<Column extends string> = Readonly<Record<Column, string>>;

const yearText = (year: number | undefined): string => (year === undefined ? '' : String(year));

function* nodesOf({ members, initiatives }: Network, edition: Edition): Generator<Row<(typeof nodeColumns)[number]>> {
  const organisations = members.map(({ organisation }) => organisation).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, name, type, country = '' } of organisations)
    yield {
      Id: organisationNode(id),
      Label: name,
      kind: 'organisation',
      type,
      country,
      started: '',
      ended: '',
      address: addressOn(edition, `organisations/${id}/`),
    };
  for (const { id, name, focusAreas, started, ended } of initiatives)
    yield {
      Id: initiativeNode(id),
      Label: name,
      kind: 'initiative',
      type: focusAreas[0] ?? '',
      country: '',
      started: yearText(started),
      ended: yearText(ended),
      address: addressOn(edition, `initiatives/${id}/`),
    };
}

function* edgesOf({ ties, initiatives }: Network): Generator<Row<(typeof edgeColumns)[number]>> {
  const inOrder = ties.toSorted((a, b) => (`${a.initiative} ${a.organisation}` < `${b.initiative} ${b.organisation}` ? -1 : 1));
  const starts = new Map(initiatives.map(({ id, started }) => [id, started]));
  for (const { organisation, initiative, role, from, to } of inOrder)
    yield {
      Source: organisationNode(organisation),
      Target: initiativeNode(initiative),
      Type: 'Directed',
      role,
      from: yearText(from),
      to: yearText(to),
      year: yearText(from ?? starts.get(initiative)),
    };
}

function* linesOf<Column extends string>(columns: readonly Column[], rows: Iterable<Row<Column>>): Generator<string> {
  yield csvLine(columns);
  for (const row of rows) yield csvLine(columns.map((column) => guarded(row[column])));
}

/** Organisations and entries as one list. */
export const networkNodes = (network: Network, edition: Edition): Generator<string> => linesOf(nodeColumns, nodesOf(network, edition));

/** Who does what in which entry: from the organisation to the entry. */
export const networkEdges = (network: Network): Generator<string> => linesOf(edgeColumns, edgesOf(network));

/** What GraphML says of nodes and of edges; ends and direction have places of their own. */
const nodeKeys = ['Label', 'kind', 'type', 'country', 'started', 'ended', 'address'] as const;
const edgeKeys = ['role', 'from', 'to', 'year'] as const;
const years: readonly string[] = ['started', 'ended', 'from', 'to', 'year'];

const keysFor = (of: 'node' | 'edge', keys: readonly string[]): string =>
  keys
    .map(
      (key) =>
        `<key id="${key.toLowerCase()}" for="${of}" attr.name="${key.toLowerCase()}" attr.type="${years.includes(key) ? 'int' : 'string'}"/>\n`,
    )
    .join('');

const dataOf = <Column extends string>(row: Row<Column>, keys: readonly Column[]): string =>
  keys
    .filter((key) => row[key] !== '')
    .map((key) => `<data key="${key.toLowerCase()}">${escapeHtml(row[key])}</data>`)
    .join('');

/** The same network as GraphML, which programs that draw and count networks read. */
export function* networkGraph(network: Network, edition: Edition): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${escapeHtml(`${edition.title}, ${edition.date}, ${edition.licence.name}. ${addressOn(edition, 'network/')}`)}</desc>\n`;
  yield `${keysFor('node', nodeKeys)}${keysFor('edge', edgeKeys)}<graph edgedefault="directed">\n`;
  for (const node of nodesOf(network, edition)) yield `<node id="${escapeHtml(node.Id)}">${dataOf(node, nodeKeys)}</node>\n`;
  for (const edge of edgesOf(network))
    yield `<edge source="${escapeHtml(edge.Source)}" target="${escapeHtml(edge.Target)}">${dataOf(edge, edgeKeys)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}
