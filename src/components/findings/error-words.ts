import { entriesOfSecondCheck, secondCheck, wilson, type CheckedKind } from '../../catalogue/analysis/error-rates.ts';
import type { Context } from '../context.ts';

/** How often one kind of statement was wrong, in figures as the language writes them. */
export const errorFigures = (kind: CheckedKind, { t, number, percent }: Context) => {
  const { checked, wrong } = secondCheck[kind];
  const { low, high } = wilson(secondCheck[kind]);
  return {
    what: t.findings.errors.what[kind],
    checked: number(checked),
    wrong: number(wrong),
    share: percent(wrong / checked),
    low: percent(low),
    high: percent(high),
    entries: number(entriesOfSecondCheck),
  };
};
