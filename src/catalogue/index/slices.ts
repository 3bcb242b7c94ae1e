/** Work goes on this long before whatever else is waiting has its turn: well below what a visitor would feel. */
const longest = 12;
/** After work that took this long, what comes next begins a task of its own: several such in a row would stop the page. */
const long = 3;

const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/**
 * Does something with every item, in slices, so that a page stays awake while it goes through thousands.
 * @param atLeast items of a slice, as many as are done in less time than it is worth to look at the clock
 */
export const forEachInSlices = async <T>(items: readonly T[], work: (item: T, at: number) => void, atLeast = 16): Promise<void> => {
  let start = performance.now();
  for (const [at, item] of items.entries()) {
    work(item, at);
    if ((at + 1) % atLeast !== 0 || performance.now() - start < longest) continue;
    await nextTask();
    start = performance.now();
  }
  if (performance.now() - start >= long) await nextTask();
};
