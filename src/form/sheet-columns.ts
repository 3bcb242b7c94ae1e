import { fill } from '../i18n/format.ts';
import type { SheetConfig } from './sheet-config.ts';
import type { SheetAnswer } from './sheet-reader.ts';

type Words = Pick<SheetConfig, 'labels' | 'groups' | 'words'>;

/** What a column is taken for, in words. */
export const nameOfGoal = (goal: string, { labels, groups, words }: Words): string => {
  if (goal === 'note') return words.note;
  if (goal === 'left-out') return words.leftOut;
  const [, group = '', number = '', part = ''] = /^(\w+) (\d+) (\w+)$/.exec(goal) ?? [];
  if (group === '') return labels[goal] ?? goal;
  return `${fill(groups[group as keyof typeof groups], { n: number })}, ${labels[`${group}s.${part}`] ?? part}`;
};

/** A field of an entry that is missing, in words: "organisations[0].type" is the kind of the first organisation. */
export const nameOfPath = (path: string, words: Words): string =>
  nameOfGoal(
    path.replace(/^(\w+)s\[(\d+)\]\.(\w+)$/, (_, group: string, at: string, part: string) => `${group} ${Number(at) + 1} ${part}`),
    words,
  );

/** For each column, a list of all that it can be taken for, with what it is taken for chosen. */
export const columnChoices = (
  { report, goals }: Pick<SheetAnswer, 'report' | 'goals'>,
  config: Words,
): readonly (readonly [string, HTMLSelectElement])[] =>
  report.columns.map(({ heading, field }) => {
    const select = document.createElement('select');
    select.className = 'sheet-goal';
    select.dataset['heading'] = heading;
    select.setAttribute('aria-label', fill(config.words.chooseField, { heading }));
    for (const goal of new Set(['note', 'left-out', ...goals, field]))
      select.add(new Option(nameOfGoal(goal, config), goal, goal === field, goal === field));
    return [heading, select];
  });
