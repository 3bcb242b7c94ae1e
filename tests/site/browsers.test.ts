import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from './built-site.ts';

const folder = join(siteFolder, '_astro');
const scripts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
);

/** Given by src/catalogue/lists/newer-methods.ts, which names all of them. */
const given = /\.toSorted\(|\.toReversed\(|\.toSpliced\(|Map\.groupBy\(|URL\.canParse\(/;
const givesThem = (source: string): boolean => /(['"`])toSpliced\1/.test(source);

/** Newer than the browsers that are promised, and given by nobody. */
const refused =
  /Array\.fromAsync|Object\.groupBy|URL\.parse\(|Promise\.(?:withResolvers|try)\b|RegExp\.escape|Iterator\.from|AbortSignal\.any|\.(?:isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|toBase64|toHex)\(|\.(?:values|entries|keys)\(\)\.(?:map|filter|some|every|reduce|take|drop|flatMap|toArray|find|forEach)\(/;

/** A script and all that it loads before it runs. */
const withImports = (name: string, reached = new Set<string>()): ReadonlySet<string> => {
  if (reached.has(name)) return reached;
  reached.add(name);
  for (const [, other = ''] of (scripts.get(name) ?? '').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    withImports(other, reached);
  return reached;
};

const sourceOf = (name: string): string => [...withImports(name)].map((each) => scripts.get(each)).join('\n');

test('no script asks more of a browser than those have that are promised', () => {
  expect(scripts.size).toBeGreaterThan(20);
  expect(
    [...scripts].flatMap(([name, source]) => (refused.exec(source) === null ? [] : [`${name}: ${refused.exec(source)?.[0]}`])),
  ).toEqual([]);
});

test('what begins a page or a worker brings the methods that older browsers lack, where it uses them', () => {
  const begins = [...scripts.keys()].filter((name) => /_astro_type_script_|\.worker-/.test(name));
  const using = begins.filter((name) => given.test(sourceOf(name)));
  expect(using.length).toBeGreaterThan(5);
  expect(using.filter((name) => !givesThem(sourceOf(name)))).toEqual([]);
});
