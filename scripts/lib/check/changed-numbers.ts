import { resolve } from 'node:path';
import { isDialled } from '../../../src/catalogue/checks/phones.ts';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { readEntry } from '../../../src/entry/read-entry.ts';
import { describe, finding } from '../../../src/problems/kinds.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { Initiative } from '../../../src/schema/initiative.ts';

const numbersOf = ({ contacts = [] }: Pick<Initiative, 'contacts'>): readonly string[] =>
  contacts.filter(isDialled).map(({ value }) => value);

/** Numbers in place of others that were listed: the rule is that two sources agree on a new one. */
export const changedNumbers = (entry: CheckedEntry, before: Pick<Initiative, 'contacts'>): readonly Problem[] => {
  const now = numbersOf(entry.initiative);
  const gone = numbersOf(before).filter((value) => !now.includes(value));
  const listed = new Set(numbersOf(before));
  if (gone.length === 0) return [];
  const kind = entry.initiative.sources.length < 2 ? 'phone-changed-alone' : 'phone-changed';
  return (entry.initiative.contacts ?? []).flatMap((contact, index) =>
    !isDialled(contact) || listed.has(contact.value)
      ? []
      : [describe(finding(kind, entry.placeOf(['contacts', index, 'value']), { before: gone.join(', '), value: contact.value }))],
  );
};

/** The same for every entry that differs from its state at the base. */
export const numbersChangedSince = async (
  entries: readonly CheckedEntry[],
  isAsked: (file: string) => boolean,
  textBefore: (file: string) => Promise<string | undefined>,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const entry of entries.filter(({ file }) => isAsked(file))) {
    const text = await textBefore(resolve(entry.file));
    const before = text === undefined ? undefined : readEntry(entry.file, text).entry;
    if (before !== undefined) problems.push(...changedNumbers(entry, before.record));
  }
  return problems;
};
