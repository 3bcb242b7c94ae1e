import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import parseDiff from 'parse-diff';

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
  /** Day of the commit, YYYY-MM-DD. */
  readonly date: string;
  /** First line of the message: why. */
  readonly subject: string;
  readonly files: readonly FileVersion[];
}

const commitMark = '\u001e';
const fieldMark = '\u001f';
/** Context of a whole file on both sides of every change, so that one call gives both versions. */
const wholeFile = 1_000_000;

const entryFile = /(?:^|\/)([^/.]+)(?:\.([a-z]{2,3}))?\.mdx$/;

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

/**
 * The commits that touched entries, newest first, with both versions of each file, by one call of git.
 * Empty where there is no git, no repository, or a clone without its whole history: then nothing can be said.
 */
export const readGitLog = async (folder: string): Promise<readonly Commit[]> => {
  try {
    const { stdout: shallow } = await run('git', ['-C', folder, 'rev-parse', '--is-shallow-repository']);
    if (shallow.trim() !== 'false') return [];
    const { stdout } = await run(
      'git',
      [
        '-C',
        folder,
        '-c',
        'core.quotepath=off',
        'log',
        `--format=${commitMark}%H${fieldMark}%cs${fieldMark}%s`,
        '--no-renames',
        '--no-merges',
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
      .split(commitMark)
      .slice(1)
      .map((block) => {
        const end = block.indexOf('\n');
        const [hash = '', date = '', subject = ''] = block.slice(0, end).split(fieldMark);
        return { hash, date, subject, files: parseDiff(block.slice(end + 1)).flatMap((file) => fileVersion(file) ?? []) };
      });
  } catch {
    return [];
  }
};
