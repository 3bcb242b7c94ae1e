import { expect, test } from 'vitest';
import { readEntry } from '../../src/entry/read-entry.ts';
import { parseOrganisations } from '../../src/store/read-organisations.ts';
import { entryText } from '../fixtures/initiative.ts';

const kinds = (problems: readonly { readonly kind: string }[]): string[] => [...new Set(problems.map(({ kind }) => kind))];

/** What is said of a line that gives a name, in an entry and in the file of an organisation. */
const inEntry = (line: string): string[] => kinds(readEntry('a.mdx', entryText().replace(/^name: .*$/m, line)).problems);
const inOrganisation = (line: string, file = 'a.yaml') => parseOrganisations([{ file, text: `${line}\ntype: ngo\n` }]).problems;

test.each([
  ['name: Line #39 and more', 'value-cut'],
  ['<<<<<<< HEAD\nname: Aurora\n=======\nname: Boreal\n>>>>>>> theirs', 'conflict-markers'],
  ['name: “Aurora Trust”', 'curly-quotes'],
  ['name: FundaciÃ³n Aurora', 'decoded-twice'],
  ['name: "Aurora \\ud83d"', 'hidden-character'],
  ['name: "Aurora \\u202e"', 'hidden-character'],
  ['name:', 'field-empty'],
  ['name: ~', 'field-empty'],
  ['name: 1984', 'wrong-type'],
  ['name: [Aurora]', 'wrong-type'],
  ['name: &a Aurora', 'yaml-feature'],
  ['name: Aurora\nname: Boreal', 'yaml-syntax'],
  ['name: One: two', 'yaml-syntax'],
])('%j is the same mistake in an entry and in the file of an organisation', (line, kind) => {
  expect(inEntry(line)).toContain(kind);
  expect(kinds(inOrganisation(line))).toEqual([kind]);
});

test('the file of an organisation may have what is harmless in an entry', () => {
  expect(inOrganisation('\ufeffname: Aurora Trust\r')).toEqual([]);
});

test('what is wrong with the name of the file is said of an organisation, with the form that its name has', () => {
  for (const file of ['aux.yaml', 'CON.yaml', 'Aurora.yaml', 'aurora.yml']) {
    const [problem] = inOrganisation('name: Aurora Trust', file);
    expect([problem?.kind, problem?.message], file).toEqual(['file-name', expect.stringContaining('cannot be an organisation')]);
    expect(problem?.fix).toContain('<id>.yaml');
  }
});

test('an empty file is called empty', () => {
  expect(kinds(parseOrganisations([{ file: 'a.yaml', text: '' }]).problems)).toEqual(['file-empty']);
});
