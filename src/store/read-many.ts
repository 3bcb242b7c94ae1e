import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StoredResult, Texts } from './read-stored.ts';

/** A thread takes about as long to start as this many entries take to be read. */
const entriesPerThread = 400;

const readInThread = (work: readonly Texts[], base: string): Promise<readonly StoredResult[]> =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData: { work, base } });
    worker.once('message', done);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`A thread that reads entries ended with ${code}.`)));
  });

/**
 * Reads entries, in as many threads as are worth it, and gives the results in their order.
 * What reads is loaded only where something is to be read: that takes longer than to read a few.
 */
export const readMany = async (work: readonly Texts[], base: string): Promise<readonly StoredResult[]> => {
  if (work.length === 0) return [];
  const threads = Math.min(availableParallelism(), Math.floor(work.length / entriesPerThread));
  if (threads < 2) {
    const { readStored } = await import('./read-stored.ts');
    return work.map((texts) => readStored(texts, base));
  }
  const size = Math.ceil(work.length / threads);
  const parts = Array.from({ length: threads }, (_, at) => work.slice(at * size, (at + 1) * size));
  return (await Promise.all(parts.map((part) => readInThread(part, base)))).flat();
};
