import { watch } from 'node:fs/promises';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { writeCompletion } from './lib/reference/editor-files.ts';

const usage = `npm run editor [-- --watch]

Writes into .astro/collections/ what editors need to complete the records of entries, explain fields and terms and
underline mistakes, while one types: the schema, and the list of entries it belongs to. An editor reads it through
Astro's language server; Visual Studio Code does when it has the extension for Astro.

  --watch  stays, and writes the list again when an entry comes or goes`;

await run(usage, { values: [], flags: ['watch'] }, async ({ flags, files }) => {
  if (files.length > 0) throw new UsageError(`"${files[0]}" belongs to no option.`);
  const folder = await existingFolder(buildSettings(process.env).contentFolder);
  const write = (): Promise<number> => writeCompletion('.', folder);
  console.log(`Editors can complete ${await write()} entries.`);
  // Ends when the process is ended.
  if (flags.has('watch')) for await (const { eventType } of watch(folder)) if (eventType === 'rename') await write();
  return exitCodes.fine;
});
