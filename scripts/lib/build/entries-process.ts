import { buildSettings } from '../../../src/settings.ts';
import { readEntries } from './entries.ts';

try {
  await readEntries(buildSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
