import type { Edition } from '../../catalogue/export/edition.ts';
import type { Context } from '../context.ts';

/** Which state of the catalogue it is, in words of the page. */
export const versionText = ({ release, changed, date: day }: Edition, { t, fill, date }: Context): string => {
  const { versions } = t.data;
  if (release === undefined) return fill(versions.none, { date: date(day) });
  return fill(changed ? versions.changed : versions.released, { release, date: date(day) });
};
