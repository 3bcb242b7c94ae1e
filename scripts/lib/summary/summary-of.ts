import { posix, relative, resolve } from 'node:path';
import { idOf } from '../../../src/entry/entry-id.ts';
import { translationName } from '../../../src/entry/translation-name.ts';
import { isError } from '../../../src/problems/problem.ts';
import { ownText } from '../../../src/store/own-file.ts';
import { isLeftAside } from '../../../src/store/read-folder.ts';
import { confirmationsAtBase, newConfirmations } from '../check/confirmed.ts';
import { openMemory } from '../check/memory.ts';
import { movedAddresses, redirectedAtBase } from '../check/moved-addresses.ts';
import { readAll } from '../check/read-all.ts';
import { entriesAtBase, goneIn, namedAtBase, problemsSince } from '../check/since-base.ts';
import { changedFiles, fileAtBase, type Base } from '../github/git.ts';
import { isRead, outsideSections } from './outside-sections.ts';
import { summarise, type EntryStates, type Surroundings } from './summarise.ts';
import { verdict } from './verdict.ts';

export interface Asked extends Pick<Surroundings, 'siteUrl' | 'isWhole'> {
  /** Path of the site on its host. */
  readonly path: string;
  /** Day that dates are held against. */
  readonly today: string;
}

/** The text of a changed file; undefined where it is gone, or is no file but leads to one. */
const textAt = ({ root }: Base, path: string): string | undefined => ownText(resolve(root, path));

/**
 * What differs from a base, as Markdown for a reviewer.
 * @param folder of the entries
 */
export const summaryOf = async (folder: string, base: Base, { siteUrl, path: sitePath, today, isWhole }: Asked): Promise<string> => {
  const within = `${relative(base.root, resolve(folder)).replaceAll('\\', '/')}/`.replace(/^\/$/, '');
  const all = await changedFiles(base);
  const isEntry = (path: string): boolean => path.startsWith(within) && path.endsWith('.mdx') && !isLeftAside(posix.basename(path));
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
    const [before, after] = [await fileAtBase(base, path), texts.get(file)];
    // A new file that is not read, as a link is, was never an entry: the verdict says what is wrong with it.
    if (before === undefined && after === undefined) continue;
    states.push({ id, language, before, after, initiative: byFile.get(file)?.initiative });
  }
  const asked = new Set(all.map((path) => resolve(base.root, path)));
  // The verdict of the check, of what the change does to listed entries too.
  const found = [
    ...(await problemsSince({ base, folder, today, changed: all, before: atBase }, catalogue)),
    ...catalogue.problems.filter((problem) => asked.has(resolve(problem.file)) || isError(problem)),
  ];
  const { redirected } = catalogue;
  const outside = outsideSections({
    confirmed: newConfirmations({ now: confirmations, before: await confirmationsAtBase(base, folder, today) }),
    elsewhere: await Promise.all(
      elsewhere.map(async (path) => (isRead(path) ? { path, before: await fileAtBase(base, path), after: textAt(base, path) } : { path })),
    ),
    moved: movedAddresses(redirected, await redirectedAtBase(base, folder), goneIn(atBase, catalogue.ids)),
  });
  const around = { redirected, before, all: entries.map(({ initiative }) => initiative), siteUrl, base: sitePath, isWhole, today };
  return summarise(states, around, outside, verdict(found, states.length, base.root));
};
