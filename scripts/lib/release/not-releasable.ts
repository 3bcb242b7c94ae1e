import { attempt } from '../github/git.ts';

/** Nobody can look what is committed, or which tags there are. */
export const noRepository = 'There is no git repository, so nobody looked whether all is committed and the tag is free.';

const shown = 5;

/** Whether a folder stands in a repository. */
export const isInRepository = async (folder: string): Promise<boolean> => (await attempt(folder, 'rev-parse', '--git-dir')) !== undefined;

/** Why the state of a repository cannot be released under a tag; undefined where it can, or where there is no repository. */
export const notReleasable = async (folder: string, tag: string): Promise<string | undefined> => {
  const status = await attempt(folder, 'status', '--porcelain', '-z');
  if (status === undefined) return undefined;
  const changed = status.split('\0').filter((line) => line !== '');
  if (changed.length > 0) {
    const names = changed.slice(0, shown).map((line) => line.slice(3));
    return `A release is of what is committed, and this is not: ${names.join(', ')}${changed.length > shown ? ` and ${changed.length - shown} more` : ''}. Commit it, or put it away, and release then.`;
  }
  const tags = (await attempt(folder, 'tag', '--list', tag, `v${tag}`))?.trim() ?? '';
  return tags === '' ? undefined : `git has the tag ${tags.split('\n').join(' and ')} already. Give another one.`;
};
