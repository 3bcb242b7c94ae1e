import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadPages, type PageMaker, type PagePath, type Place } from './page-maker.ts';
import { createShares } from './shares.ts';
import { writePages, type Task, type Written } from './write-pages.ts';

/** Each thread holds the catalogue once more, so more than these gain less than they cost. */
const mostThreads = 4;

const threadCount = ({ BUILD_THREADS: wanted = '' }: Readonly<Record<string, string | undefined>>): number => {
  if (wanted === '') return Math.min(availableParallelism(), mostThreads);
  if (!/^[1-9]\d?$/.test(wanted)) throw new RangeError(`BUILD_THREADS is "${wanted}", but it takes a number from 1 to 99.`);
  return Number(wanted);
};

interface Helper {
  /** Without a task it ends. */
  readonly start: (task?: Task) => void;
  /** Settles when its part is done. */
  readonly done: Promise<Written | undefined>;
}

const startHelper = (place: Place): Helper => {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: place });
  const done = new Promise<Written | undefined>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that makes pages ended with ${code}.`)));
  });
  // Looked at after the pages; a failure before must not end the process without its message.
  done.catch(() => undefined);
  return { start: (task) => worker.postMessage(task), done };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * All paths: first those that are made together, then the others by name, so that neighbours have the same language and
 * folder.
 * @throws Error when two routes make the same file
 */
const pathsOf = async (maker: PageMaker): Promise<readonly PagePath[]> => {
  const { fileOf, togetherOf } = maker;
  const paths = (await maker.paths()).toSorted((a, b) => compare(a.pathname, b.pathname));
  for (const [at, { pathname, route }] of paths.entries()) {
    const before = paths[at - 1];
    if (before?.pathname === pathname) throw new Error(`Both ${before.route} and ${route} make ${pathname}.`);
  }
  const isPage = (path: PagePath): number => (fileOf(path).endsWith('.html') ? 1 : 0);
  const together = paths
    .filter((path) => togetherOf(path) !== undefined)
    .sort((a, b) => compare(togetherOf(a) ?? '', togetherOf(b) ?? '') || isPage(a) - isPage(b) || compare(a.route, b.route) || a.at - b.at);
  return [...together, ...paths.filter((path) => togetherOf(path) === undefined)];
};

/**
 * Makes all pages in as many threads as there are cores: Astro makes them in one.
 * @param isWanted tells of a path on the site whether it is made; parts of a site may be made apart
 * @returns what each thread made
 */
export const makePages = async (
  place: Place,
  to: Pick<Task, 'outFolder' | 'before'>,
  isWanted: (path: string) => boolean,
): Promise<readonly Written[]> => {
  const helpers = Array.from({ length: threadCount(process.env) - 1 }, () => startHelper(place));
  try {
    const maker = await loadPages(place);
    const paths = (await pathsOf(maker)).filter(({ pathname }) => isWanted(pathname));
    const shares = createShares(paths.length, helpers.length + 1);
    const taskOf = (thread: number): Task => ({ ...to, paths, shares, thread });
    for (const [at, helper] of helpers.entries()) helper.start(taskOf(at + 1));
    const all = await Promise.all([writePages(taskOf(0), maker), ...helpers.map(({ done }) => done)]);
    return all.filter((written) => written !== undefined);
  } finally {
    for (const { start } of helpers) start();
    await Promise.allSettled(helpers.map(({ done }) => done));
  }
};
