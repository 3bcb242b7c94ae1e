import { parentPort } from 'node:worker_threads';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSettings } from '../../src/settings.ts';
import { readEntries } from './build/entries.ts';

/** Milliseconds after which the first page has long been made. */
const late = 10_000;

parentPort?.postMessage(await readEntries(buildSettings(process.env)));
// At its end a thread writes what it has compiled to the cache, which would take a core from the first page.
await wait(late);
