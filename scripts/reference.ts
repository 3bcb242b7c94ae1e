import { writeFile } from 'node:fs/promises';
import { exitCodes, run } from './lib/command.ts';
import { fieldReference, vocabularyReference } from './lib/reference.ts';

const usage = `npm run reference

Writes docs/fields.md and docs/vocabularies.md from the schema and the vocabularies.`;

await run(usage, { values: [], flags: [] }, async () => {
  await writeFile('docs/fields.md', fieldReference());
  await writeFile('docs/vocabularies.md', vocabularyReference());
  return exitCodes.fine;
});
