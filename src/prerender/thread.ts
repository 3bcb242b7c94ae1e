import { parentPort, workerData } from 'node:worker_threads';
import { loadPages, type Place } from './page-maker.ts';
import { writePages, type Task } from './write-pages.ts';

// What comes before the pages are known takes as long as it does in the main thread, so it is done at the same time.
const loaded = loadPages(workerData as Place);

parentPort?.once('message', (task: Task | undefined) => {
  loaded
    .then((maker) => task && writePages(task, maker))
    .then((written) => parentPort?.postMessage(written))
    .catch((error: unknown) => {
      // Thrown where the main thread hears of it.
      setImmediate(() => {
        throw error;
      });
    });
});
