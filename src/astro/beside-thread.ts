import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { writeIndex } from '../full-text/write-index.ts';
import { buildSettings } from '../settings.ts';
import { readEntriesFile } from '../store/entries-file.ts';
import type { BesideTask } from './beside.ts';
import { writeEntryFiles } from './write-entry-files.ts';

const { entriesFile, folder } = workerData as BesideTask;
const entries = readEntriesFile(entriesFile);
await writeEntryFiles(entries, buildSettings(process.env), folder);
await writeIndex(entries, join(folder, 'pagefind'));
