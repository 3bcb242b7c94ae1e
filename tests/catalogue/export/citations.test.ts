import { readFileSync } from 'node:fs';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import licenceIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { bibtexComment, toBibtex } from '../../../src/catalogue/export/bibtex.ts';
import { citationFile } from '../../../src/catalogue/export/citation-file.ts';
import { toCitation } from '../../../src/catalogue/export/citation.ts';
import { toCsl } from '../../../src/catalogue/export/csl.ts';
import { versionOf } from '../../../src/catalogue/export/edition.ts';
import {
  choiceReference,
  datasetReference,
  entryReference,
  figureReference,
  organisationReference,
} from '../../../src/catalogue/export/reference.ts';
import { toRis } from '../../../src/catalogue/export/ris.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';
import { readRis } from '../../fixtures/ris.ts';
import { edition } from './editions.ts';

const reference = entryReference(makeInitiative('one', { name: 'Tools & 100% {Open} #1_a\\b $5 ~x^2 – Ünï' }), edition);

test('for programs, an entry stands in the dataset, which stands in nothing', () => {
  expect(toCsl(reference)).toHaveProperty(['container-title'], edition.title);
  expect(toCsl(datasetReference(edition))).not.toHaveProperty(['container-title']);
});

describe('the version a citation names', () => {
  test.each([
    [{ release: '2026.11', changed: false }, 'release 2026.11'],
    [{ release: '2026.11', changed: true }, 'after release 2026.11, state of 2026-11-30'],
    [{ release: undefined, changed: false }, 'state of 2026-11-30'],
  ])('of %o is %s', (state, version) => {
    expect(versionOf({ ...edition, ...state })).toBe(version);
  });
});

test('the text names author, year, title, version and address', () => {
  expect(toCitation(entryReference(makeInitiative('one', { name: 'Lantern' }), edition))).toBe(
    'The Catalogue contributors. (2026). Lantern (catalogue entry). In The Catalogue (release 2026.11) [Data set]. https://site.example/base/initiatives/one/',
  );
});

const figure = { id: 'status', title: 'Status', address: 'https://site.example/base/findings/#chart-status' };
const works = {
  entry: reference,
  dataset: datasetReference(edition),
  organisation: organisationReference({ id: 'lantern', name: 'Lantern' }, edition),
  figure: figureReference(figure, edition),
};

test.each(Object.entries(works))('of a work of the kind %s every form names the same author, title and address', (_kind, work) => {
  const { author, title, address } = work;
  const [bib] = parseBibtex(toBibtex(work), { sentenceCase: false }).entries;
  expect(bib?.fields.author?.map(({ name }) => name)).toEqual([author]);
  expect(bib?.fields.title?.replace(/<\/?span[^>]*>/g, '')).toBe(title);
  expect(bib?.fields.howpublished?.replaceAll('\\', '')).toContain(address);
  const [ris] = readRis(toRis(work));
  expect([ris?.get('AU'), ris?.get('TI'), ris?.get('UR')]).toEqual([[`${author},`], [title], [address]]);
  expect(ris?.get('T2')).toEqual(work.container === undefined ? undefined : [work.container]);
  expect(toCsl(work)).toMatchObject({ author: [{ literal: author }], title, URL: address });
  for (const part of [author, title, address]) expect(toCitation(work)).toContain(part);
});

test('no sign of a name opens or closes what BibTeX counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('{', '}', '{{', '}}', '\\{', '\\'), (text, sign) => {
      const bib = toBibtex({ ...reference, title: `${text}${sign}${text}`, abstract: sign });
      let open = 0;
      for (const [at, letter] of [...bib].entries()) {
        open += letter === '{' ? 1 : letter === '}' ? -1 : 0;
        // Nothing is closed before the end of the record.
        if (at > '@misc{'.length && at < [...bib.trimEnd()].length - 1) expect(open).toBeGreaterThan(0);
      }
      expect(open).toBe(0);
    }),
  );
});

test('the type is one that classic styles know, and biblatex is told to print the address once', () => {
  for (const work of Object.values(works)) {
    const [bib] = parseBibtex(toBibtex(work), { sentenceCase: false }).entries;
    expect(bib?.type).toBe('misc');
    expect(bib?.fields).toMatchObject({ options: 'url=false', url: work.address });
    expect(bib?.fields.note).toContain(work.version.slice(1));
  }
});

test('signs that end a line or a definition are guarded where TeX reads the address', () => {
  const text = toBibtex({ ...works.figure, address: 'https://site.example/?q=%C3%A9&country=NP#a_b' });
  expect(text).toContain('\\url{https://site.example/?q=\\%C3\\%A9&country=NP\\#a_b}');
  expect(text).toContain('  url = {https://site.example/?q=%C3%A9&country=NP#a_b},');
});

test('a lonely brace in a name ends no field of BibTeX', () => {
  const names = ['Half {open', 'Half} closed', '50 % of {a} & b', 'a_b #1 ~ ^ \\ | <x>'];
  const text = names.map((name, at) => toBibtex(entryReference(makeInitiative(`n${at}`, { name }), edition))).join('\n');
  const { errors, entries } = parseBibtex(text, { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ fields }) => fields.title?.replace(/<\/?span[^>]*>/g, ''))).toEqual(
    names.map((name) => `${name} (catalogue entry)`),
  );
  const outside = text.replace(/\\[{}]/g, '');
  expect(outside.split('{').length).toBe(outside.split('}').length);
});

test('BibTeX is read by a parser of BibTeX, with every character as it was', () => {
  const chosen = { edition, filter: 'Country: Nepal', address: 'https://site.example/base/initiatives/?country=NP', count: 1 };
  const library = parseBibtex(`${bibtexComment(['Made @ home'])}\n${toBibtex(choiceReference(chosen))}\n${toBibtex(reference)}`, {
    sentenceCase: false,
  });
  expect(library.errors).toEqual([]);
  const [choice, entry] = library.entries;
  expect(library.entries).toHaveLength(2);
  expect(choice?.fields.note).toContain('Country: Nepal');
  expect(entry?.key).toBe('landscape-one');
  expect(entry?.fields.title?.replace(/<\/?span[^>]*>/g, '')).toBe(reference.title);
  expect(entry?.fields.url).toBe(reference.address);
  expect(entry?.fields.note).toContain('CC BY 4.0');
});

test('RIS is one tag a line, from TY to ER', () => {
  const [entry, ...rest] = readRis(toRis(reference));
  expect(rest).toEqual([]);
  expect(entry?.get('TY')).toEqual(['ELEC']);
  expect(entry?.get('TI')).toEqual([reference.title]);
  expect(entry?.get('DA')).toEqual(['2026/02/10']);
  expect(entry?.get('ET')).toEqual(['release 2026.11']);
  expect(entry?.get('UR')).toEqual([reference.address]);
});

test('CSL-JSON has dates in parts and a corporate author', () => {
  expect(toCsl(datasetReference(edition))).toMatchObject({
    type: 'dataset',
    author: [{ literal: 'The Catalogue contributors' }],
    issued: { 'date-parts': [[2026, 11, 30]] },
    version: 'release 2026.11',
    URL: edition.site,
  });
});

const address = z.url({ protocol: /^(?:https?|s?ftp)$/ });
const text = z.string().min(1);

const distinct = (items: readonly unknown[]): boolean => new Set(items.map((item) => JSON.stringify(item))).size === items.length;

/**
 * What version 1.2.0 of the Citation File Format allows at the top of a file (https://doi.org/10.5281/zenodo.5171937), of what
 * names no person: written after its schema, which no package of npm or Debian brings.
 */
const citationFormat = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  title: text,
  authors: z
    .array(z.strictObject({ name: text, website: address.optional() }))
    .min(1)
    .refine(distinct),
  type: z.enum(['dataset', 'software']).optional(),
  abstract: text.optional(),
  version: z.union([text, z.number()]).optional(),
  'date-released': z.iso.date().optional(),
  license: z.enum(licenceIds).optional(),
  url: address.optional(),
  'repository-code': address.optional(),
  keywords: z.array(text).min(1).refine(distinct).optional(),
});

test.each([
  ['before a release', parseYaml(citationFile(edition, undefined)) as unknown],
  ['of a release', parseYaml(citationFile(edition, { tag: '2026.11', date: '2026-11-22' })) as unknown],
  ['after a release', parseYaml(citationFile({ ...edition, changed: true }, { tag: '2026.11', date: '2026-11-22' })) as unknown],
  ['of the repository', parseYaml(readFileSync('CITATION.cff', 'utf8')) as unknown],
])('CITATION.cff %s fits its format', (_when, file) => {
  expect(citationFormat.safeParse(file).error?.issues ?? []).toEqual([]);
});

test('CITATION.cff is YAML, with and without a release', () => {
  expect(parseYaml(citationFile(edition, { tag: '2026.11', date: '2026-11-22' }))).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version: '2026.11',
    'date-released': '2026-11-22',
    license: 'CC-BY-4.0',
  });
  expect(parseYaml(citationFile(edition, undefined))).not.toHaveProperty('version');
});
