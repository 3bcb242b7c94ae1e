import { relative, resolve } from 'node:path';
import { idOf } from '../../../src/entry/entry-id.ts';
import { translationName } from '../../../src/entry/translation-name.ts';
import { summaryLine } from '../../../src/problems/print.ts';
import { isError } from '../../../src/problems/problem.ts';
import { readEmergencyNumbers } from '../../../src/store/read-emergency-numbers.ts';
import { confirmationsAtBase, newConfirmations } from '../check/confirmed.ts';
import { openMemory } from '../check/memory.ts';
import { readAll } from '../check/read-all.ts';
import { entriesAtBase, namedAtBase, problemsSince } from '../check/since-base.ts';
import { changedFiles, fileAtBase, type Base } from '../github/git.ts';
import { summarise, type EntryStates, type Surroundings } from './summarise.ts';

export interface Asked extends Pick<Surroundings, 'siteUrl' | 'isWhole'> {
  /** Path of the site on its host. */
  readonly path: string;
  /** Day that dates are held against. */
  readonly today: string;
}

/**
 * What differs from a base, as Markdown for a reviewer.
 * @param folder of the entries
 */
export const summaryOf = async (folder: string, base: Base, { siteUrl, path: sitePath, today, isWhole }: Asked): Promise<string> => {
  const within = `${relative(base.root, resolve(folder)).replaceAll('\\', '/')}/`.replace(/^\/$/, '');
  const all = await changedFiles(base);
  const isEntry = (path: string): boolean => path.startsWith(within) && path.endsWith('.mdx');
  const changed = all.filter(isEntry).toSorted();
  const elsewhere = all.filter((path) => !isEntry(path)).toSorted();
  const atBase = await entriesAtBase(base, folder, changed);
  const catalogue = await readAll(folder, today, openMemory(undefined, ''), namedAtBase(atBase));
  const { entries, confirmations } = catalogue;
  const byFile = new Map(entries.map((entry) => [resolve(entry.file), entry]));
  const texts = new Map([...catalogue.sources].map(([file, text]) => [resolve(file), text]));
  const before = new Map(atBase.flatMap(({ id, record }) => (record === undefined ? [] : [[id, record] as const])));
  const states: EntryStates[] = [];
  for (const path of changed) {
    const file = resolve(base.root, path);
    const { id, language } = translationName(path) ?? { id: idOf(path), language: undefined };
    states.push({
      id,
      language,
      before: await fileAtBase(base, path),
      after: texts.get(file),
      initiative: byFile.get(file)?.initiative,
    });
  }
  const asked = new Set(changed.map((path) => resolve(base.root, path)));
  const confirmedAtBase = await confirmationsAtBase(base, folder, today);
  // The verdict of the check, of what the change does to listed entries too.
  const found = [
    ...catalogue.problems.filter((problem) => asked.has(resolve(problem.file)) || isError(problem)),
    ...problemsSince(atBase, folder, {
      entries,
      ids: catalogue.ids,
      explained: new Set([...catalogue.redirected, ...catalogue.leftOut]),
      today,
      confirmed: { now: confirmations, before: confirmedAtBase },
      emergency: (await readEmergencyNumbers(folder, today)).numbers,
    }),
  ];
  const confirmed = newConfirmations({ now: confirmations, before: confirmedAtBase });
  const around = {
    confirmed,
    elsewhere,
    before,
    all: entries.map(({ initiative }) => initiative),
    siteUrl,
    base: sitePath,
    isWhole,
    today,
  };
  return [summarise(states, around), ...(states.length > 0 ? [summaryLine(found, states.length)] : [])].join('\n\n');
};
