import { similarPairs } from '../../../src/catalogue/checks/similar.ts';
import { readPlainly } from '../../../src/entry/read-with-translations.ts';
import { createPossiblySame } from '../../../src/import/possibly-same.ts';
import type { EntryFile } from '../../../src/entry/entry-file.ts';
import type { Answers } from './questions.ts';

/** Says which entries may be the initiative that is being entered: by name, other name or address, or by a name that is close. */
export const createAlreadyThere = (files: readonly EntryFile[]): ((answers: Answers) => readonly string[]) => {
  const entries = files.flatMap((file) => {
    const { entry } = readPlainly(file, []);
    return entry === undefined ? [] : [{ id: entry.id, name: entry.record.name, aliases: entry.record.aliases, url: entry.record.url }];
  });
  return (answers) => {
    const name = String(answers.get('name') ?? '');
    const record = { name, url: answers.get('url') };
    const row = { row: 1, id: undefined, made: undefined, body: undefined, notes: [], asides: [], remarks: [], emptied: [], saidParts: [] };
    const same = createPossiblySame(entries)({ ...row, record });
    const close = similarPairs([name, ...entries.map((entry) => entry.name)]).flatMap(([first, second]) =>
      Math.min(first, second) === 0 ? (entries[Math.max(first, second) - 1]?.id ?? []) : [],
    );
    const ids = new Set([...(same !== undefined && 'id' in same ? [same.id] : []), ...close]);
    return [...ids].map(
      (id) => `It may be there already: "${entries.find((entry) => entry.id === id)?.name ?? id}" (${id}). If it is, correct that one.`,
    );
  };
};
