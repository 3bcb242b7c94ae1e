import { compareStates, type Difference } from '../catalogue/releases/compare-releases.ts';
import { isWithheld } from '../store/read-withheld-history.ts';
import { states } from './data-files.ts';
import { withheldHistory } from './history-of-build.ts';

/** Every two states, the later one and one before it. */
export const statePairs = (): readonly { readonly tag: string; readonly from: string }[] => {
  const tags = [...states.keys()];
  return tags.flatMap((tag, at) => tags.slice(0, at).map((from) => ({ tag, from })));
};

/** What is different between two states of the catalogue, as it may be told. */
export const differenceOf = (from: string, to: string): Difference => {
  const { added, removed, changed } = compareStates(states.get(from) ?? [], states.get(to) ?? []);
  const mayBeTold = ({ id }: { readonly id: string }): boolean => !isWithheld({ id }, withheldHistory);
  return { added: added.filter(mayBeTold), removed: removed.filter(mayBeTold), changed: changed.filter(mayBeTold) };
};
