import type { Context } from '../context.ts';

/** "2018–2021", "since 2018", "until 2021"; nothing where no source says a year. */
export const yearsText = (from: number | undefined, to: number | undefined, { t, fill }: Pick<Context, 't' | 'fill'>): string => {
  const { years } = t.organisations.profile;
  if (from !== undefined && to !== undefined) return from === to ? String(from) : fill(years.both, { from, to });
  if (from !== undefined) return fill(years.from, { from });
  return to === undefined ? '' : fill(years.to, { to });
};
