import type { Initiative } from '../../schema/initiative.ts';
import type { Context } from '../context.ts';

type Words = Pick<Context, 't' | 'fill'>;

const inWords = (
  words: { readonly both: string; readonly from: string; readonly to: string },
  from: number | undefined,
  to: number | undefined,
  { fill }: Words,
): string => {
  if (from !== undefined && to !== undefined) return fill(words.both, { from, to });
  if (from !== undefined) return fill(words.from, { from });
  return to === undefined ? '' : fill(words.to, { to });
};

/** "2018–2021", "since 2018", "until 2021"; nothing where no source says a year. */
export const yearsText = (from: number | undefined, to: number | undefined, context: Words): string =>
  from !== undefined && from === to ? String(from) : inWords(context.t.organisations.profile.years, from, to, context);

/** Years of a part in an initiative; those of the whole initiative, said to be so, where no source says when the part began or ended. */
export const partYears = (
  { started, ended }: Pick<Initiative, 'started' | 'ended'>,
  from: number | undefined,
  to: number | undefined,
  context: Words,
): string => yearsText(from, to, context) || inWords(context.t.organisations.profile.wholeYears, started, ended, context);
