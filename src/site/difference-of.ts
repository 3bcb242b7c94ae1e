import { compareStates, type Difference } from '../catalogue/releases/compare-releases.ts';
import { states } from './data-files.ts';
import { untold } from './history-of-build.ts';

/** Every two states, the later one and one before it. */
export const statePairs = (): readonly { readonly tag: string; readonly from: string }[] => {
  const tags = [...states.keys()];
  return tags.flatMap((tag, at) => tags.slice(0, at).map((from) => ({ tag, from })));
};

/**
 * What is different between two states of the catalogue, as it may be told.
 * @throws RangeError when there is no such state
 */
export const differenceOf = (from: string, to: string): Difference => {
  const [earlier, later] = [states.get(from), states.get(to)];
  if (earlier === undefined || later === undefined) throw new RangeError(`There is no state "${from}" or "${to}".`);
  return untold.inDifference(compareStates(earlier.initiatives, later.initiatives), earlier.day);
};
