import { relative, resolve } from 'node:path';
import { idOf } from '../../../src/entry/entry-id.ts';
import { translationName } from '../../../src/entry/translation-name.ts';
import { summaryLine } from '../../../src/problems/print.ts';
import { isError } from '../../../src/problems/problem.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { readConfirmations } from '../../../src/store/read-confirmations.ts';
import { confirmationsAtBase, newConfirmations } from '../check/confirmed.ts';
import { entriesAtBase } from '../check/since-base.ts';
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
  const { entries, sources, problems } = await readCatalogue(folder, { today });
  const byFile = new Map(entries.map((entry) => [resolve(entry.file), entry]));
  const texts = new Map([...sources].map(([file, text]) => [resolve(file), text]));
  const within = `${relative(base.root, resolve(folder)).replaceAll('\\', '/')}/`.replace(/^\/$/, '');
  const all = await changedFiles(base);
  const isEntry = (path: string): boolean => path.startsWith(within) && path.endsWith('.mdx');
  const changed = all.filter(isEntry).toSorted();
  const elsewhere = all.filter((path) => !isEntry(path)).toSorted();
  const before = new Map(
    (await entriesAtBase(base, folder, changed)).flatMap(({ id, record }) => (record === undefined ? [] : [[id, record] as const])),
  );
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
  const found = problems.filter((problem) => asked.has(resolve(problem.file)) || isError(problem));
  const confirmed = newConfirmations({
    now: (await readConfirmations(folder, today)).confirmations,
    before: await confirmationsAtBase(base, folder, today),
  });
  const around = { confirmed, elsewhere, before, all: entries.map(({ initiative }) => initiative), siteUrl, base: sitePath, isWhole };
  return [summarise(states, around), ...(states.length > 0 ? [summaryLine(found, states.length)] : [])].join('\n\n');
};
