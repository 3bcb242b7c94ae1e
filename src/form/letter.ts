import type { Context } from '../components/context.ts';
import type { FormField } from './form-fields.ts';
import { firstOfItem, neededFields, steps, type StepName } from './sections.ts';

/** The questions of the form as a letter, for those who answer them by e-mail or on paper. */
export const questionsOf = (fields: readonly FormField[], { t }: Context): string => {
  const { labels, needed, steps: words } = t.contribute;
  const named: Readonly<Record<string, string>> = labels;
  const line = (path: string): string => {
    const isNeeded = (neededFields as readonly string[]).includes(path);
    return `${named[path] ?? path}${isNeeded ? ` (${needed})` : ''}${t.common.colon} `;
  };
  const linesOf = (name: string): string[] => {
    if (!fields.some((field) => field.name === name)) return [];
    const parts = firstOfItem[name];
    return parts === undefined ? [line(name)] : parts.map((part) => line(`${name}.${part}`));
  };
  return (Object.entries(steps) as [StepName, (typeof steps)[StepName]][])
    .map(([step, { first }], at) => [`${at + 1}. ${words.titles[step]}`, ...first.flatMap(linesOf)].join('\n'))
    .join('\n\n');
};
