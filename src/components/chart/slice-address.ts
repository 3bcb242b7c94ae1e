import { selectionOfSlice, type Breakdown, type Slice } from '../../catalogue/analysis/breakdowns.ts';
import type { Context } from '../context.ts';

/** What the number of a bar opens: exactly its initiatives, in the explorer where it has a filter for them, else as a list. */
export const sliceAddress = (breakdown: Breakdown, slice: Slice, { urls }: Context): string | undefined => {
  if (slice.count === 0) return undefined;
  const selection = selectionOfSlice(breakdown, slice);
  if (selection !== undefined) return urls.explorer(selection);
  return breakdown.id === undefined ? undefined : urls.figureSet(breakdown.id, slice.key);
};
