import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from './house.ts';
import { files, importsOf, read, targetOf, type Import } from './imports.ts';

/** What pages are made with. A page says what it shows by what it gives its layout, so these may not look for anything themselves. */
const givenAll = ['src/layouts', 'src/components', 'src/form'];

/** What pages give them. */
const givers = ['src/site', 'src/store'];

/** The room of a file: of two that hold it, the inner one. */
const roomOf = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];

const isData = (file: string): boolean => /\.(?:css|json|svg)$/.test(file);

const inWords = (may: readonly string[]): string =>
  may.length === 0 ? 'nothing else of ours' : may.map((name) => name.replace(/ types$/, ' (types only)')).join(', ');

/** Which of the permissions of a room an import into another makes use of. */
const permissionFor = (may: readonly string[], goal: string, typesOnly: boolean): string | undefined =>
  may.find((name) => {
    const allowed = name.replace(/ types$/, '');
    return (goal === allowed || goal.startsWith(`${allowed}/`)) && (typesOnly || allowed === name);
  });

const noRoom = (file: string): string =>
  `${file} stands in no room. Put it into one of those in tests/house.ts, or add a room there and say what it may import.`;

const wrongArrow = (found: Import): string | undefined => {
  const target = targetOf(found);
  const where = `${found.file}:${found.line} imports ${found.from}`;
  const name = roomOf(found.file);
  const room = name === undefined ? undefined : rooms[name];
  if (name === undefined || room === undefined) return noRoom(found.file);
  const goal = target === undefined ? undefined : roomOf(target);
  const asksItself = found.from.startsWith('node:');
  if (givenAll.includes(name) && !found.typesOnly && (asksItself || (goal !== undefined && givers.includes(goal))))
    return `${where}: ${name} gets everything from the page.`;
  if (room.runsAnywhere && /^(?:node:|astro[:/]|astro$)/.test(found.from))
    return `${where}: ${name} runs anywhere, so it may use neither Node nor Astro.`;
  if (target === undefined || isData(target) || goal === name) return undefined;
  if (goal !== undefined && permissionFor(room.may, goal, found.typesOnly) !== undefined) return undefined;
  return `${where}: ${name} may import ${inWords(room.may)}.`;
};

const imports = files.flatMap(importsOf);

test('every file stands in a room', () => {
  expect(files.filter((file) => roomOf(file) === undefined).map(noRoom)).toEqual([]);
});

test('code imports only from the rooms that its room may use', () => {
  expect(imports.flatMap((found) => wrongArrow(found) ?? [])).toEqual([]);
});

test('a room may use no more than it does', () => {
  const unused = Object.entries(rooms).flatMap(([name, { may }]) => {
    const used = new Set(
      imports
        .filter(({ file }) => roomOf(file) === name)
        .map((found) => permissionFor(may, roomOf(targetOf(found) ?? '') ?? '', found.typesOnly)),
    );
    return may.filter((permission) => !used.has(permission)).map((permission) => `${name} does not import ${permission}.`);
  });
  expect(unused).toEqual([]);
});

test('no file can reach itself by way of those that it imports', () => {
  const next = new Map(files.map((file) => [file, new Set<string>()]));
  for (const found of imports) {
    const target = targetOf(found);
    if (target !== undefined) next.get(found.file)?.add(target);
  }
  // What imports nothing that is left stands in no circle.
  let rest = files;
  for (;;) {
    const left = new Set(rest);
    const kept = rest.filter((file) => [...(next.get(file) ?? [])].some((target) => left.has(target)));
    if (kept.length === rest.length) break;
    rest = kept;
  }
  // Nor does what only leads into one.
  for (;;) {
    const imported = new Set(rest.flatMap((file) => [...(next.get(file) ?? [])]));
    const kept = rest.filter((file) => imported.has(file));
    if (kept.length === rest.length) break;
    rest = kept;
  }
  expect(rest).toEqual([]);
});

test('no room can reach itself by way of others', () => {
  const reaches = (from: string, seen: Set<string>): Set<string> => {
    for (const permission of rooms[from]?.may ?? []) {
      const allowed = permission.replace(/ types$/, '');
      for (const next of Object.keys(rooms).filter((name) => name === allowed || name.startsWith(`${allowed}/`)))
        if (!seen.has(next)) reaches(next, seen.add(next));
    }
    return seen;
  };
  expect(Object.keys(rooms).filter((name) => reaches(name, new Set()).has(name))).toEqual([]);
});

test('the house is drawn in the documentation as it is', () => {
  const cells = (row: string): string =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .join('|');
  const drawn = read('docs/architecture.md').split('\n').map(cells);
  const short = (name: string): string => name.replace(/^src\//, '');
  const rows = Object.entries(rooms).map(([name, { holds, may, runsAnywhere }]) => {
    const allowed = may.length === 0 ? 'nothing of ours' : inWords(may.map(short));
    return `|\`${name}\`|${holds}|${allowed}|${runsAnywhere ? 'yes' : ''}|`;
  });
  expect(drawn.filter((row) => /^\|`(?:src|scripts|bench)[^|]*`\|[^|]*\|[^|]*\|[^|]*\|$/.test(row))).toEqual(rows);
});

describe('a name says one thing', () => {
  /** Named by a convention: after their language, their address, or the part of the site that they dress. */
  const isNamedByRule = (file: string): boolean =>
    /^src\/(?:pages|styles)\/|^src\/(?:i18n|prose)\/[a-z]{2}\/|^scripts\/[^/]+$|^bench\/[^/]+\//.test(file);
  /** TakeAway.astro, take-away.element.ts and take-away.worker.ts beside each other are one thing. */
  const nameOf = (file: string): string => basename(file).replace(/\..*$/, '').replaceAll('-', '').toLowerCase();

  const repeated = (list: readonly string[]): string[] =>
    [
      ...Map.groupBy(
        list.filter((file) => !isNamedByRule(file)),
        nameOf,
      ).values(),
    ]
      .filter((same) => new Set(same.map(dirname)).size > 1)
      .map((same) => same.join(' and '));

  test('no two files in different folders are called the same', () => {
    expect(repeated(files)).toEqual([]);
  });

  test('two that are called the same are named', () => {
    expect(repeated(['src/form/words.ts', 'src/form/words.css', 'src/site/Words.astro', 'src/i18n/en/words.ts'])).toEqual([
      'src/form/words.ts and src/form/words.css and src/site/Words.astro',
    ]);
  });
});

test('a wrong arrow is named with its place and what is allowed', () => {
  const at = (file: string, from: string, typesOnly = false): string | undefined => wrongArrow({ file, line: 3, from, typesOnly });
  expect(at('src/problems/kinds.ts', '../schema/fields.ts')).toBe(
    'src/problems/kinds.ts:3 imports ../schema/fields.ts: src/problems may import nothing else of ours.',
  );
  expect(at('src/catalogue/facets/sort.ts', '../../schema/initiative.ts')).toContain('src/schema (types only)');
  expect(at('src/catalogue/facets/sort.ts', '../../schema/initiative.ts', true)).toBeUndefined();
  expect(at('src/catalogue/checks/dates.ts', 'node:fs')).toContain('neither Node nor Astro');
  expect(at('src/layouts/HomePage.astro', '../site/content.ts')).toContain('gets everything from the page');
  expect(at('src/components/icon/Icon.astro', 'node:fs')).toContain('gets everything from the page');
  expect(at('src/prose/en/about.mdx', '../../site/content.ts')).toContain('src/prose may import src/settings.ts, src/vocabulary');
  expect(at('src/lounge/sofa.ts', '../pages/index.astro')).toContain('src/lounge/sofa.ts stands in no room');
});
