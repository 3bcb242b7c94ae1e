import type { Line } from '../../catalogue/helplines/helplines.ts';
import type { Context } from '../context.ts';
import { cutList } from '../initiative-card/card-content.ts';

/** The countries of a line, where lines of several stand together. */
export const placeOf = ({ initiative }: Line, { t, label, fill }: Context): string =>
  cutList(
    initiative.countries.map((code) => label('country', code)),
    (n) => fill(t.common.card.moreCountries, { n }),
  );
