import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { readCanonicalYaml } from '../../src/entry/canonical-yaml.ts';
import { readFrontmatter } from '../../src/entry/frontmatter.ts';
import type { Path } from '../../src/entry/frontmatter-parts.ts';
import { plainData } from '../../src/entry/plain-yaml.ts';
import { writeEntry } from '../../src/entry/write-entry.ts';
import { anyRecord } from '../fixtures/arbitrary.ts';

/** What the full parser reads; undefined where it finds anything wrong. */
const fullData = (yaml: string): unknown => {
  const document = parseDocument(yaml, { strict: true, version: '1.2', schema: 'core', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  let isRefused = false;
  const refuse = () => (isRefused = true);
  const data = plainData(document.contents, refuse, refuse);
  return isRefused ? undefined : data;
};

/** The way to every field, and to one more in each group and list that is not there. */
const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path, [...path, 'none']];
  const inner = Object.entries(value).flatMap(([key, field]) => pathsIn(field, [...path, Array.isArray(value) ? Number(key) : key]));
  return [path, ...inner, [...path, Array.isArray(value) ? value.length : 'none']];
};

/** Where both say that each field stands. A comment leaves the places as they are, and only the full parser reads it. */
const placesIn = (yaml: string, paths: readonly Path[]): string[] => {
  const { placeOf } = readFrontmatter('a.mdx', `---\n${yaml}---\n`);
  return paths.flatMap((path) => [JSON.stringify(placeOf(path)), JSON.stringify(placeOf(path, 'key'))]);
};

/** Certain and right, or not certain. */
const expectSameData = (yaml: string): boolean => {
  const quick = readCanonicalYaml(yaml);
  if (quick === undefined) return false;
  expect(JSON.stringify(quick), yaml).toBe(JSON.stringify(fullData(yaml)));
  return true;
};

/** The same of the data, and of the place of each field. */
const expectAgreement = (yaml: string): boolean => {
  if (!expectSameData(yaml)) return false;
  const paths = pathsIn(readCanonicalYaml(yaml));
  expect(placesIn(yaml, paths), yaml).toEqual(placesIn(`${yaml}# a comment\n`, paths));
  return true;
};

const frontmatterOf = (text: string): string => text.slice(4, text.indexOf('\n---\n') + 1);
const real = readdirSync('content/initiatives')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => frontmatterOf(readFileSync(`content/initiatives/${name}`, 'utf8')));

test('reads nearly every entry, each as the full parser does', () => {
  expect(real.filter(expectSameData).length / real.length).toBeGreaterThan(0.9);
  // Places are read twice for each field, which takes ten times as long.
  expect(real.filter((_, at) => at % 8 === 0).filter(expectAgreement).length).toBeGreaterThan(90);
});

test('reads what is written as the full parser does, or leaves it', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expectAgreement(frontmatterOf(writeEntry(record, '')));
    }),
    { numRuns: 300 },
  );
});

const piece = fc.constantFrom(
  ': ',
  ':',
  ' #',
  '#',
  '- ',
  '-',
  '  ',
  ' ',
  '\n',
  '\n  ',
  '\n- ',
  '"',
  "'",
  '\\',
  '[',
  ']',
  ', ',
  '{',
  '}',
  '&a ',
  '*a',
  '!t ',
  '|',
  '>',
  '?',
  '%',
  '@',
  '`',
  '~',
  'null',
  'true',
  'No',
  '0',
  '08',
  '0x1',
  '1e3',
  '1.5',
  '1_000',
  '.5',
  '2024-06-01',
  '12:30',
  '<<: ',
  '__proto__: ',
  'a: b',
  '\t',
  '\r',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '---',
  '...',
  'é',
  '𝒳',
);

test('a changed entry is read as the full parser reads it, or left', () => {
  let certain = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...real),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), piece), { minLength: 1, maxLength: 3 }),
      (yaml, changes) => {
        const changed = changes.reduce((text, [share, cut, put]) => {
          const at = Math.floor(share * text.length);
          return text.slice(0, at) + put + text.slice(at + cut);
        }, yaml);
        if (expectAgreement(changed)) certain++;
      },
    ),
    { numRuns: 2000 },
  );
  expect(certain).toBeGreaterThan(0);
});

test('values alone are read as the full parser reads them, or left', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 6 }), (parts) => {
      const value = parts.join('');
      expectAgreement(`a: ${value}\n`);
      expectAgreement(`a:\n  - ${value}\n`);
      expectAgreement(`a: [${value}]\n`);
      expectAgreement(`a:\n  - b: ${value}\n    c: 1\n`);
      expectAgreement(`${value}: 1\n`);
    }),
    { numRuns: 3000 },
  );
});
