import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataClients, runWithLibraries } from '../../scripts/lib/programs/data-clients.ts';
import { siteFolder } from '../site/built-site.ts';

const { bibtex, biber, latex, pdfText } = dataClients;
const folderOf = join(siteFolder, 'api/v1/initiatives');
const files = globSync('*.bib', { cwd: folderOf }).toSorted();
const entries = files.map((file) => readFileSync(join(folderOf, file), 'utf8'));
const fieldOf = (entry: string, name: string): string => new RegExp(`^  ${name} = \\{(.*)\\},$`, 'm').exec(entry)?.[1] ?? '';
const addresses = entries.map((entry) => fieldOf(entry, 'url'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'landscape-bib-'));
  writeFileSync(join(folder, 'all.bib'), entries.join('\n'));
  writeFileSync(join(folder, 'some.bib'), entries.slice(0, sample).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runIn = (command: string, ...args: readonly string[]): string => execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** Breaks of lines are the styles' business. */
const together = (text: string): string => text.replace(/\s+/g, '');

/** Styles that make a label of author and year, and letters where labels are alike, which end at z. */
const sample = 20;
const styles: readonly (readonly [style: string, file: 'all' | 'some'])[] = [
  ['plain', 'all'],
  ['abbrv', 'all'],
  ['unsrt', 'all'],
  ['alpha', 'some'],
  ['apalike', 'some'],
];

describe.skipIf(bibtex.isLeftOut())('the classic styles of BibTeX', () => {
  test.each(styles)('%s warns of nothing in %s entries, and prints each address once', (style, file) => {
    writeFileSync(join(folder, `${file}.aux`), `\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{${file}}\n`);
    expect(runIn(bibtex.command(), file)).not.toMatch(/warning|error/i);
    const printed = readFileSync(join(folder, `${file}.bbl`), 'utf8');
    const references = printed.split('\\bibitem').slice(1);
    const cited = file === 'all' ? addresses : addresses.slice(0, sample);
    expect(references).toHaveLength(cited.length);
    const all = together(printed);
    expect(cited.filter((address) => timesIn(all, `\\url{${address}}`) !== 1)).toEqual([]);
    const bare = references.filter((text) => !/contributors/.test(text) || !/release/i.test(text) || !/\b20\d\d\b/.test(text));
    expect(bare).toEqual([]);
  });
});

describe.skipIf(biber.isLeftOut() || latex.isLeftOut() || pdfText.isLeftOut())('biblatex', () => {
  test('is read by biber without a warning, every entry', () => {
    const said = runIn(biber.command(), '--tool', '--validate-datamodel', '--output-file', 'tool.bib', 'all.bib');
    expect(said).toContain('INFO - Looking for bibtex file');
    expect(said.split('\n').filter((line) => /WARN|ERROR/.test(line))).toEqual([]);
  });

  test('prints author, title, address and version, the address once', () => {
    writeFileSync(
      join(folder, 'printed.tex'),
      '\\documentclass{article}\\usepackage[backend=biber]{biblatex}\\usepackage{url}\\addbibresource{some.bib}\\pagestyle{empty}\\begin{document}\\nocite{*}\\printbibliography\\end{document}',
    );
    const compile = () => runIn(latex.command(), '-interaction=nonstopmode', '-halt-on-error', 'printed');
    compile();
    expect(runIn(biber.command(), 'printed')).not.toMatch(/WARN|ERROR/);
    compile();
    const text = together(runIn(pdfText.command(), '-raw', 'printed.pdf', '-')).replaceAll('-', '');
    const found = addresses.slice(0, sample).map((address) => timesIn(text, together(address).replaceAll('-', '')));
    expect(found).toEqual(found.map(() => 1));
    expect(timesIn(text, 'contributors.')).toBeGreaterThanOrEqual(sample);
  });
});

/** Which marks stand for quotations is the style's business. */
const plain = (text: string): string => text.replace(/[“”„«»‘’'"]/g, '');

test('a processor of citation styles prints author, title, year and address of every entry', () => {
  const program = `import { readFileSync, readdirSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
const folder = process.argv[1];
const read = (file) => JSON.parse(readFileSync(folder + '/' + file, 'utf8'))[0];
const items = readdirSync(folder).filter((file) => file.endsWith('.csl.json')).map(read);
const printed = items.map((item) => [item, new Cite([item]).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })]);
console.log(JSON.stringify(printed));`;
  const printed = JSON.parse(runWithLibraries(program, resolve(folderOf))) as readonly (readonly [
    { readonly title: string; readonly URL: string; readonly author: readonly { readonly literal: string }[] },
    string,
  ])[];
  expect(printed).toHaveLength(files.length);
  const lacking = printed.filter(
    ([{ title, URL, author }, text]) =>
      ![title, URL, author[0]?.literal ?? '?'].every((part) => plain(text).includes(plain(part))) || !/\(20\d\d/.test(text),
  );
  expect(lacking.map(([, text]) => text)).toEqual([]);
});
