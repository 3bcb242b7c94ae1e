import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldReference, vocabularyReference } from '../../scripts/lib/reference.ts';
import { initiativeKeys } from '../../src/schema/initiative.ts';

const cure = 'Run "npm run reference" and commit what it wrote.';

test('the pages about fields and terms are current', () => {
  expect(readFileSync('docs/fields.md', 'utf8'), cure).toBe(fieldReference());
  expect(readFileSync('docs/vocabularies.md', 'utf8'), cure).toBe(vocabularyReference());
});

test('every field has a row with a meaning', () => {
  const text = fieldReference();
  for (const key of initiativeKeys) expect(text).toMatch(new RegExp(`^\\| \`${key}\` \\| (yes|no) \\| \\S`, 'm'));
});
