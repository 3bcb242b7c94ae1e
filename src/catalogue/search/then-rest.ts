import { forEachInSlices } from '../index/slices.ts';

/** Does something in one piece; what comes after it begins a task of its own where it took long. */
export const thenRest = async <T>(work: () => T): Promise<T> => {
  let done!: T;
  await forEachInSlices([work], (piece) => {
    done = piece();
  });
  return done;
};
