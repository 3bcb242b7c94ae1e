import { compareStates, type Difference } from '../catalogue/releases/compare-releases.ts';
import { isWithheld } from '../store/read-withheld-history.ts';
import { states } from './data-files.ts';
import { withheldHistory } from './history-of-build.ts';

/** What is different between two states of the catalogue, as it may be told. */
export const differenceOf = (from: string, to: string): Difference => {
  const { added, removed, changed } = compareStates(states.get(from) ?? [], states.get(to) ?? []);
  const mayBeTold = ({ id }: { readonly id: string }): boolean => !isWithheld({ id }, withheldHistory);
  return { added: added.filter(mayBeTold), removed: removed.filter(mayBeTold), changed: changed.filter(mayBeTold) };
};
