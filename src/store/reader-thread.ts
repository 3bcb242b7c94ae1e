import { parentPort, workerData } from 'node:worker_threads';
import { readStored, type Texts } from './read-stored.ts';

const { work, base } = workerData as { readonly work: readonly Texts[]; readonly base: string };
parentPort?.postMessage(work.map((texts) => readStored(texts, base)));
