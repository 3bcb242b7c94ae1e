import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { siteFolder } from './built-site.ts';

const read = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');
const rows = (file: string) => parseCsv<Record<string, string>>(read(file), { columns: true, bom: true });

// What the tables of the catalogue say, counted here without the code that makes the network.
const roles = rows('data/roles.csv');
const edges = rows('data/network-edges.csv');
const nodes = rows('data/network-nodes.csv');

const others = new Map<string, Set<string>>();
const entries = new Map<string, Set<string>>();
for (const own of Map.groupBy(roles, ({ initiative }) => initiative).values())
  for (const { organisation = '', initiative = '' } of own) {
    entries.set(organisation, (entries.get(organisation) ?? new Set()).add(initiative));
    const known = others.get(organisation) ?? new Set();
    others.set(organisation, known);
    for (const other of own) if (other['organisation'] !== organisation) known.add(other['organisation'] ?? '');
  }
const tied = [...others].filter(([, { size }]) => size > 0).map(([id]) => id);

const { children } = parseDocument(read('network/index.html'));
const ties = parseDocument(read('network/ties/index.html'));
const found = (name: string, within = children) => DomUtils.getElementsByTagName(name, within);
const hrefsIn = (within: typeof children): string[] => found('a', within).map(({ attribs }) => attribs['href'] ?? '');
const idOf = (href: string): string => href.split('/').at(-2) ?? '';

describe('the files of the network', () => {
  test('tie who the table of roles ties, in the same role and years', () => {
    const wanted = roles.map(({ organisation, initiative, role, from, to }) => [
      `organisation/${organisation}`,
      `initiative/${initiative}`,
      role,
      from,
      to,
    ]);
    const given = edges.map(({ Source, Target, role, from, to }) => [Source, Target, role, from, to]);
    expect(given.map(String).toSorted()).toEqual(wanted.map(String).toSorted());
  });

  test('name the year of a tie, that of the role before that of the initiative', () => {
    const started = new Map(rows('data/initiatives.csv').map(({ id, started: year = '' }) => [`initiative/${id}`, year]));
    expect(edges.filter(({ from = '', Target = '', year }) => year !== (from === '' ? started.get(Target) : from))).toEqual([]);
    const own = edges.filter(({ from = '', Target = '' }) => from !== '' && from !== started.get(Target));
    expect(own.length).toBeGreaterThan(0);
    const told = nodes.filter(({ kind }) => kind === 'initiative').map(({ Id = '', started: year }) => [Id, year]);
    expect(new Map(told as [string, string][])).toEqual(started);
  });

  test('have each organisation and entry once, and no tie leads to another', () => {
    const ids = nodes.map(({ Id }) => Id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(rows('data/organisations.csv').length + rows('data/initiatives.csv').length);
    expect(edges.filter(({ Source, Target }) => !ids.includes(Source) || !ids.includes(Target))).toEqual([]);
  });

  test('say the same in GraphML', () => {
    const source = read('data/network.graphml');
    expect(XMLValidator.validate(source)).toBe(true);
    const { graphml } = new XMLParser({ ignoreAttributes: false }).parse(source) as {
      graphml: { graph: { node: Record<string, string>[]; edge: Record<string, string>[] } };
    };
    expect(graphml.graph.node.map((node) => node['@_id'])).toEqual(nodes.map(({ Id }) => Id));
    expect(graphml.graph.edge.map((edge) => [edge['@_source'], edge['@_target']])).toEqual(
      edges.map(({ Source, Target }) => [Source, Target]),
    );
  });
});

describe('the picture of the network', () => {
  const figure = found('figure').find(({ attribs }) => attribs['class'] === 'network');
  const named = hrefsIn(figure === undefined ? [] : [figure]).map(idOf);

  test('writes out those named with most others, as its rule says, and lists them below', () => {
    expect(named.length).toBeGreaterThan(0);
    const least = Math.min(...named.map((id) => others.get(id)?.size ?? 0));
    const unnamed = [...others.keys()].filter((id) => !named.includes(id));
    expect(unnamed.filter((id) => (others.get(id)?.size ?? 0) > least)).toEqual([]);
    const listed = found('section').find(({ attribs }) => attribs['aria-labelledby'] === 'named');
    const organisations = hrefsIn(listed === undefined ? [] : [listed]).filter((href) => href.startsWith('/organisations/'));
    expect(organisations.map(idOf)).toEqual(named);
  });

  test('draws each organisation that shares an entry, and each entry that ties some', () => {
    const paths = found('path', figure === undefined ? [] : found('g', [figure])).map(({ attribs }) => attribs);
    // Filled and hollow circles are dots, a hollow one a smaller dot of the colour of paper upon it; diamonds stand alone.
    const dots = paths
      .filter((path) => path['stroke-linecap'] === 'round' && path['stroke'] !== 'var(--paper)')
      .flatMap(({ d = '' }) => d.match(/h\.01/g) ?? []);
    const drawn = [...dots, ...paths.filter(({ d = '', fill }) => d.includes('l') && fill !== undefined && fill !== 'none')];
    expect(drawn.length).toBe(tied.length);
  });

  test('leads to tables with every tie that it draws', () => {
    expect(hrefsIn(children)).toContain('/network/ties/');
    const inTables = found('details', ties.children)
      .filter(({ attribs }) => attribs['class'] === 'network-ties')
      .flatMap((group) => found('tr', found('tbody', [group])))
      .flatMap((row) => {
        const [initiative = ''] = hrefsIn([row]).map(idOf);
        return found('li', [row]).map((item) => `${initiative}: ${DomUtils.textContent(item)}`);
      });
    const yearsOf = (from = '', to = ''): string => {
      if (from !== '' && to !== '') return from === to ? ` (${from})` : ` (${from}–${to})`;
      if (from !== '') return ` (since ${from})`;
      return to === '' ? '' : ` (until ${to})`;
    };
    const wanted = [...Map.groupBy(roles, ({ initiative }) => initiative).values()]
      .filter((own) => new Set(own.map(({ organisation }) => organisation)).size > 1)
      .flatMap((own) => own.map(({ name, initiative, from, to }) => `${initiative}: ${name}${yearsOf(from, to)}`));
    expect(inTables.toSorted()).toEqual(wanted.toSorted());
  });

  test('is a file of its own in every language, with title and source', () => {
    for (const [folder, title] of [
      ['', 'Who works with whom'],
      ['fr/', 'Qui travaille avec qui'],
      ['es/', 'Quién trabaja con quién'],
    ]) {
      const source = read(`${folder}network.svg`);
      expect(XMLValidator.validate(source)).toBe(true);
      expect(source).toContain(title);
      expect(source).toContain('CC BY 4.0');
    }
  });
});
