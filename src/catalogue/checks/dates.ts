import { finding, type Finding } from '../../problems/kinds.ts';
import { dayAfter, isLater } from '../text/partial-date.ts';
import type { CheckedEntry, Rule } from './rule.ts';

type Dated = readonly [path: readonly PropertyKey[], date: string | number | undefined];

const datesOf = ({ initiative }: CheckedEntry): Dated[] => [
  [['started'], initiative.started],
  [['ended'], initiative.ended],
  [['added'], initiative.added],
  [['reviewed'], initiative.reviewed],
  [['secondReading'], initiative.secondReading],
  ...(initiative.effects ?? []).map(({ date }, index): Dated => [['effects', index, 'date'], date]),
  ...initiative.sources.flatMap(({ published, asOf, accessed }, index): Dated[] => [
    [['sources', index, 'published'], published],
    [['sources', index, 'asOf'], asOf],
    [['sources', index, 'accessed'], accessed],
  ]),
  ...(initiative.contacts ?? []).map(({ checked }, index): Dated => [['contacts', index, 'checked', 'date'], checked?.date]),
];

export const nothingIsInTheFuture: Rule = ({ entries, today }) =>
  entries.flatMap((entry) =>
    datesOf(entry).flatMap(([path, date]): Finding[] => {
      const found = String(date);
      // East of Greenwich it is tomorrow already for up to fourteen hours.
      return date !== undefined && isLater(found, dayAfter(today)) ? [finding('future-date', entry.placeOf(path), { found, today })] : [];
    }),
  );
