import { writeFile } from 'node:fs/promises';
import { exitCodes, run } from './lib/command/command.ts';
import { editorFiles } from './lib/reference/editor-files.ts';
import { fieldReference, glossaryReference, vocabularyReference } from './lib/reference/reference-pages.ts';

const usage = `npm run reference

Writes docs/fields.md, docs/vocabularies.md, docs/glossary.md and the schemas that .vscode/ keeps for editors, from the schemas and
the vocabularies.`;

await run(usage, { values: [], flags: [] }, async () => {
  await writeFile('docs/fields.md', fieldReference());
  await writeFile('docs/vocabularies.md', vocabularyReference());
  await writeFile('docs/glossary.md', glossaryReference());
  for (const [file, text] of Object.entries(editorFiles())) await writeFile(file, text);
  return exitCodes.fine;
});
