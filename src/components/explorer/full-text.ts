import { openEngine, type FullTextEngine } from './full-text-engine.ts';
import type { Question, Reply } from './full-text-messages.ts';

/** A blocked or broken index must not leave the visitor waiting. */
const patience = 10_000;

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The full-text index did not answer.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Pagefind away from the page. It has a worker of its own, but hands the page an object for each of thousands of results,
 * and clearing those up later stops the page for longer than searching would.
 * @returns nothing where no worker starts
 */
const openWorker = async (contents: string): Promise<FullTextEngine | undefined> => {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(new URL('./full-text.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asker?.reject(new Error(data.error));
    else asker?.resolve(data.value);
  });
  let asked = 0;
  const send = (ask: Question['ask']): Promise<unknown> =>
    new Promise((resolve, reject) => {
      asked++;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, ask } satisfies Question);
    });
  const failed = new Promise<'failed'>((done) => worker.addEventListener('error', () => done('failed')));
  if ((await Promise.race([send({ contents }), failed])) === 'failed') return undefined;
  return {
    search: (words) => send({ words }) as Promise<readonly Uint32Array[]>,
    excerpt: (words, row) => send({ words, row }) as Promise<string>,
  };
};

/**
 * @param contents address of what the index says first
 * @throws when the index is missing, blocked or does not answer; a search of it throws when it does not answer
 */
export const openFullText = async (contents: string): Promise<FullTextEngine> => {
  const address = new URL(contents, location.href).href;
  // A browser too old for a worker of modules searches on the page.
  const engine = await inTime(openWorker(address).then((worker) => worker ?? openEngine(address)));
  return { ...engine, search: (words) => inTime(engine.search(words)) };
};
