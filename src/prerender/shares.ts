/**
 * Shares of a row of pages, one for each thread, which starts at the beginning of its own and helps the others when it is
 * done. Neighbours in the row have much in common, so a thread that keeps to its stretch does less twice.
 */
export interface Shares {
  readonly ends: readonly number[];
  /** Where each share is, and after them whether to stop; seen by all threads. */
  readonly state: Int32Array<SharedArrayBuffer>;
}

export const createShares = (count: number, threads: number): Shares => {
  const ends = Array.from({ length: threads }, (_, at) => Math.round((count * (at + 1)) / threads));
  const state = new Int32Array(new SharedArrayBuffer((threads + 1) * Int32Array.BYTES_PER_ELEMENT));
  for (let at = 1; at < threads; at++) state[at] = ends[at - 1] ?? 0;
  return { ends, state };
};

/** The next position for a thread, or nothing when all are taken or a thread has failed. */
export const takeNext = ({ ends, state }: Shares, thread: number): number | undefined => {
  if (Atomics.load(state, ends.length) !== 0) return undefined;
  for (let step = 0; step < ends.length; step++) {
    const share = (thread + step) % ends.length;
    const position = Atomics.add(state, share, 1);
    if (position < (ends[share] ?? 0)) return position;
  }
  return undefined;
};

export const stop = ({ ends, state }: Shares): void => {
  Atomics.store(state, ends.length, 1);
};
