import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { emergencyNumbersSchema } from '../../../src/schema/emergency-numbers.ts';
import { initiativeSchema } from '../../../src/schema/initiative.ts';
import { searchLogSchema } from '../../../src/schema/search-log.ts';
import type { Vocabulary } from '../../../src/vocabulary/define.ts';
import { vocabularies } from '../../../src/vocabulary/vocabularies.ts';

/** Terms say in the editor what they mean: the word it has for that is none of JSON Schema's own. */
const withMeanings = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const terms = jsonSchema.enum?.join();
  const vocabulary = Object.values<Vocabulary>(vocabularies).find((candidate) => Object.keys(candidate).join() === terms);
  if (vocabulary !== undefined) jsonSchema['enumDescriptions'] = Object.values(vocabulary).map(({ definition }) => definition.en);
};

const schemaText = (title: string, schema: z.ZodType): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: withMeanings }) }, null, 2)}\n`;

/** The schema of an entry's record as editors read it, made from the one that checks entries. */
export const entrySchemaText = (): string => schemaText('Entry', initiativeSchema);

/** What editors read and the repository keeps. */
export const editorFiles = (): Readonly<Record<string, string>> => ({
  '.vscode/emergency-numbers.schema.json': schemaText('Emergency numbers', emergencyNumbersSchema),
  '.vscode/search-log.schema.json': schemaText('Search log', searchLogSchema),
});

/** Where Astro's language server looks for schemas, and for the files they belong to. */
const languageServerFolder = '.astro/collections';
const collection = 'initiatives';

/** The server looks an open file up as the editor names it, without escapes and in lower case. */
const nameInEditor = (file: string): string => decodeURIComponent(pathToFileURL(resolve(file)).href).toLowerCase();

const writeIfNew = async (file: string, text: string): Promise<void> => {
  if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) await writeFile(file, text);
};

/**
 * Lets Astro's language server complete the records of entries. Astro could write these files itself, but only for content
 * without mistakes, and so not when help is needed most; and it takes no path with a space in it.
 * @param root the folder that the editor opens
 * @returns how many entries there are
 */
export const writeCompletion = async (root: string, contentFolder: string): Promise<number> => {
  const names = (await readdir(contentFolder)).filter((name) => name.endsWith('.mdx')).toSorted();
  const entries = Object.fromEntries(names.map((name) => [nameInEditor(join(contentFolder, name)), collection]));
  const folder = join(root, languageServerFolder);
  await mkdir(folder, { recursive: true });
  await writeIfNew(join(folder, `${collection}.schema.json`), entrySchemaText());
  await writeIfNew(
    join(folder, 'collections.json'),
    `${JSON.stringify({ collections: [{ hasSchema: true, name: collection }], entries }, null, 2)}\n`,
  );
  return names.length;
};
