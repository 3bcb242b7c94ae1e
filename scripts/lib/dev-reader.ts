import { parentPort } from 'node:worker_threads';
import { setTimeout as wait } from 'node:timers/promises';
import { keptHistory } from '../../src/history/kept-history.ts';
import { buildSettings } from '../../src/settings.ts';
import { readEntries } from './build/entries.ts';

/** Milliseconds after which the first page has long been made. */
const late = 10_000;

const settings = buildSettings(process.env);
parentPort?.postMessage(await readEntries(settings));
// The first page of an entry shows its history, and finds it kept.
await keptHistory(settings.contentFolder, process.cwd());
// At its end a thread writes what it has compiled to the cache, which would take a core from the first page.
await wait(late);
