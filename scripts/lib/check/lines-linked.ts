import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { InitiativeRecord } from '../../../src/schema/initiative.ts';

const fields = ['related', 'partOf', 'supersededBy'] as const;

const isLine = ({ contacts = [] }: Pick<InitiativeRecord, 'contacts'>): boolean => contacts.length > 0;

/**
 * Lines whose pages newly lead to another entry, by the word of either side: what one entry names stands on the page of both.
 * That a line was succeeded is a question of its own.
 */
export const linesLinked = (
  { id, initiative, placeOf }: CheckedEntry,
  before: InitiativeRecord | undefined,
  byId: ReadonlyMap<string, CheckedEntry>,
): readonly Problem[] =>
  fields.flatMap((field) => {
    const known = new Set(before?.[field]);
    return (initiative[field] ?? []).flatMap((named, index) => {
      const other = byId.get(named);
      if (known.has(named) || other === undefined) return [];
      const pages: readonly (readonly [line: string, other: string])[] = [
        ...(before !== undefined && isLine(before) && field !== 'supersededBy' ? [[id, named] as const] : []),
        ...(isLine(other.initiative) ? [[named, id] as const] : []),
      ];
      return pages.map(([line, to]) => describe(finding('line-linked', placeOf([field, index]), { line, other: to })));
    });
  });
