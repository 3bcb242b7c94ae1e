import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import parseDiff from 'parse-diff';
import { anyOwner } from './any-owner.ts';

const run = promisify(execFile);

/** One file of the content folder in one commit. */
export interface FileVersion {
  readonly id: string;
  /** Language of a translation; undefined for the entry itself. */
  readonly language: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Commit {
  readonly hash: string;
  /** Day of the commit in Greenwich, YYYY-MM-DD. */
  readonly date: string;
  readonly files: readonly FileVersion[];
}

/** Context of a whole file on both sides of every change, so that one call gives both versions. */
const wholeFile = 1_000_000;

/** A file that may be an entry: what is called otherwise never was one, and its name is a stranger's text. */
const entryFile = /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]{2,3}))?\.mdx$/;

const fileVersion = ({ from, to, new: added, deleted, chunks }: parseDiff.File): FileVersion | undefined => {
  const [, id, language] = entryFile.exec((deleted ? from : to) ?? '') ?? [];
  if (id === undefined) return undefined;
  const side = (without: 'add' | 'del'): string =>
    chunks
      .flatMap(({ changes }) =>
        changes.filter(({ type, content }) => type !== without && !content.startsWith('\\')).map(({ content }) => content.slice(1)),
      )
      .join('\n');
  return { id, language, before: added ? undefined : side('add'), after: deleted ? undefined : side('del') };
};

/** The first line of a commit: its mark, its hash and its moment in seconds. The message is a stranger's and is not read. */
const headOf = (line: string): Pick<Commit, 'hash' | 'date'> | undefined => {
  const [, hash, seconds = ''] = /^ ([0-9a-f]{40,64}) (\d{1,12})$/.exec(line) ?? [];
  const moment = Number(seconds) * 1000;
  return hash === undefined || moment > Date.now() ? undefined : { hash, date: new Date(moment).toISOString().slice(0, 10) };
};

/**
 * The commits that touched entries, newest first, with both versions of each file, by one call of git.
 * Of a merge it is the state that the branch came to by it, on the day of the merge.
 * Empty where there is no git, no repository, or a clone without its whole history: then nothing can be said.
 * A commit from a moment that has not come is left out: moments are what whoever commits says they are.
 */
export const readGitLog = async (folder: string): Promise<readonly Commit[]> => {
  try {
    const { stdout: shallow } = await run('git', [...anyOwner, '-C', folder, 'rev-parse', '--is-shallow-repository']);
    if (shallow.trim() !== 'false') return [];
    // Nobody can write a commit or an entry that holds it.
    const mark = randomBytes(16).toString('hex');
    const { stdout } = await run(
      'git',
      [
        ...anyOwner,
        '-C',
        folder,
        '-c',
        'core.quotepath=off',
        'log',
        // In seconds: git stops at a day that it cannot write, such as one before 1970 in the zone of its commit.
        `--format=${mark} %H %ct`,
        '--no-renames',
        // What came to the branch, as it was reviewed: the states between the commits of a pull request were nobody's to read.
        '--first-parent',
        '-m',
        // An attribute of git could call entries binary, and hide their history.
        '--text',
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '-p',
        `-U${wholeFile}`,
        '--',
        '.',
      ],
      { maxBuffer: 2 ** 31 - 1 },
    );
    return stdout
      .split(mark)
      .slice(1)
      .flatMap((block) => {
        const end = block.indexOf('\n');
        const head = headOf(block.slice(0, end));
        return head === undefined ? [] : [{ ...head, files: parseDiff(block.slice(end + 1)).flatMap((file) => fileVersion(file) ?? []) }];
      });
  } catch {
    return [];
  }
};
