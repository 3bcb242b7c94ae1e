import { Worker } from 'node:worker_threads';

/** What is made beside the pages. */
export interface BesideTask {
  /** The file of the entries. */
  readonly entriesFile: string;
  /** Where the files go: below it they lie as on the site. */
  readonly folder: string;
}

/**
 * Makes what needs no page in a thread of its own, which uses another core: the full-text index and the files of each entry.
 * @returns when all is written
 */
export const makeBeside = (task: BesideTask): Promise<void> =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL('./beside-thread.ts', import.meta.url), { workerData: task });
    worker.once('error', failed);
    worker.once('exit', (code) => (code === 0 ? done() : failed(new Error(`The thread beside the pages ended with ${code}.`))));
  });
