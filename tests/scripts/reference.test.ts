import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { editorFiles, entrySchemaText } from '../../scripts/lib/reference/editor-files.ts';
import { fieldReference, glossaryReference, vocabularyReference } from '../../scripts/lib/reference/reference-pages.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { readEntry } from '../../src/entry/read-entry.ts';
import { print } from '../../src/problems/print.ts';
import { initiativeKeys } from '../../src/schema/initiative.ts';
import { entryText } from '../fixtures/initiative.ts';

const cure = 'Run "npm run reference" and commit what it wrote.';

test('the pages about fields and terms are current', () => {
  expect(readFileSync('docs/fields.md', 'utf8'), cure).toBe(fieldReference());
  expect(readFileSync('docs/vocabularies.md', 'utf8'), cure).toBe(vocabularyReference());
  expect(readFileSync('docs/glossary.md', 'utf8'), cure).toBe(glossaryReference());
});

test('what editors read is current', () => {
  for (const [file, text] of Object.entries(editorFiles())) expect(readFileSync(file, 'utf8'), cure).toBe(text);
});

test('the schema for editors takes every entry and refuses a misspelt term', async () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(entrySchemaText()) as object);
  const { entries } = await readCatalogue('content/initiatives', { today: '2999-12-31' });
  for (const { id, record } of entries) {
    expect(validate(record), id).toBe(true);
    expect(validate({ ...record, access: 'fre' }), id).toBe(false);
  }
});

test('the editor finds the place of a problem in what the check prints', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const text = entryText().replace('access: free', 'access: fre');
  const { problems } = readEntry('content/initiatives/a.mdx', text);
  const [first = ''] = print(problems, 'text', 1).split('\n');
  expect(new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '').exec(first)?.slice(1)).toEqual([
    'content/initiatives/a.mdx',
    '12',
    '9',
    'error',
    'access: "fre" is not one of the allowed terms.',
  ]);
});

test('every field has a row with a meaning', () => {
  const text = fieldReference();
  for (const key of initiativeKeys) expect(text).toMatch(new RegExp(`^\\| \`${key}\` \\| (yes|no) \\| \\S`, 'm'));
});
