import { parentPort } from 'node:worker_threads';
import { buildSettings } from '../../src/settings.ts';
import { readEntries } from './build/entries.ts';

parentPort?.postMessage(await readEntries(buildSettings(process.env)));
