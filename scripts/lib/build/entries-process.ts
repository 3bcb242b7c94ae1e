import { keptHistory } from '../../../src/history/kept-history.ts';
import { buildSettings } from '../../../src/settings.ts';
import { readEntries } from './entries.ts';

try {
  const settings = buildSettings(process.env);
  await readEntries(settings);
  // Pages ask for it, in each thread.
  await keptHistory(settings.contentFolder, process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
