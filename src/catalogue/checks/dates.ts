import { finding, type Finding } from '../../problems/kinds.ts';
import { isLater, latest } from '../text/partial-date.ts';
import type { CheckedEntry, Rule } from './rule.ts';

type Dated = readonly [path: readonly PropertyKey[], date: string | number | undefined];

const datesOf = ({ initiative }: CheckedEntry): Dated[] => [
  [['statusAsOf'], initiative.statusAsOf],
  [['started'], initiative.started],
  [['ended'], initiative.ended],
  [['added'], initiative.added],
  [['reviewed'], initiative.reviewed],
  ...initiative.sources.flatMap(({ published, accessed }, index): Dated[] => [
    [['sources', index, 'published'], published],
    [['sources', index, 'accessed'], accessed],
  ]),
  ...(initiative.contacts ?? []).map(({ checked }, index): Dated => [['contacts', index, 'checked', 'date'], checked?.date]),
];

export const nothingIsInTheFuture: Rule = ({ entries, today }) =>
  entries.flatMap((entry) =>
    datesOf(entry).flatMap(([path, date]): Finding[] => {
      const found = String(date);
      return date !== undefined && isLater(found, today) ? [finding('future-date', entry.placeOf(path), { found, today })] : [];
    }),
  );

/** An undated page can show a status too, as it was on the day it was read. */
export const statusRestsOnSource: Rule = ({ entries }) =>
  entries.flatMap(({ initiative: { statusAsOf, sources }, placeOf }) => {
    if (statusAsOf === undefined) return [];
    const newest = latest(sources.map(({ published, accessed }) => published ?? accessed));
    return newest !== undefined && isLater(statusAsOf, newest)
      ? [finding('status-newer-than-sources', placeOf(['statusAsOf']), { statusAsOf, newest })]
      : [];
  });
