import type { CorrectionAnswers } from '../../schema/correction-answers.ts';

/** Where the source of the catalogue is kept, and by which kind of host. */
export interface Repository {
  readonly host: 'github' | 'gitlab' | 'gitea';
  readonly url: string;
  readonly branch: string;
}

/** Path of an entry's file inside the repository. */
export const entryPath = (id: string): string => `content/initiatives/${id}.mdx`;

/** Path of a draft's file inside the repository. */
export const draftPath = (id: string): string => `content/drafts/${id}.mdx`;

/** The page of the repository host where an entry's file can be edited. */
export const editLink = ({ host, url, branch }: Repository, id: string): string => {
  const place = { github: `edit/${branch}`, gitlab: `-/edit/${branch}`, gitea: `_edit/${branch}` }[host];
  return `${url}/${place}/${entryPath(id)}`;
};

/**
 * Longest address that hosts take. They say that a longer one is refused (414), not where that begins; web servers in
 * front of them stop at 8 KiB for the whole first line of a request.
 */
export const longestAddress = 8000;

export interface NewFile {
  readonly href: string;
  /** Whether the page comes with the text; else it has to be pasted. */
  readonly filled: boolean;
  /** Set where the text would make the address longer than hosts take. */
  readonly tooLong: boolean;
}

/** The page of the repository host where a new file is proposed, with name and text filled in as far as the host can. */
export const newFileLink = ({ host, url, branch }: Repository, path: string, text: string): NewFile => {
  const page = { github: `${url}/new/${branch}`, gitlab: `${url}/-/new/${branch}`, gitea: `${url}/_new/${branch}/` }[host];
  const named = `${page}?${new URLSearchParams({ [host === 'gitlab' ? 'file_name' : 'filename']: path }).toString()}`;
  // GitLab's editor leaves a text in the address aside.
  if (host === 'gitlab') return { href: named, filled: false, tooLong: false };
  const filled = `${named}&${new URLSearchParams({ value: text }).toString()}`;
  const tooLong = filled.length > longestAddress;
  return { href: tooLong ? named : filled, filled: !tooLong, tooLong };
};

/** The page of the repository host that shows one commit. */
export const commitLink = ({ host, url }: Repository, hash: string): string =>
  `${url}/${host === 'gitlab' ? '-/commit' : 'commit'}/${hash}`;

/** A new issue, with title, form fields and text filled in as far as the host can. */
const newIssue = (
  { host, url }: Repository,
  { template, title, fields, text }: { template: string; title: string; fields: Readonly<Record<string, string>>; text: string },
): string => {
  const query = {
    github: { template, title, ...fields },
    gitlab: { 'issue[title]': title, 'issue[description]': text },
    gitea: { title, body: text },
  }[host];
  return `${url}/${host === 'gitlab' ? '-/issues/new' : 'issues/new'}?${new URLSearchParams(query).toString()}`;
};

/** What the public form for a correction asks for. */
export interface PublicCorrection extends CorrectionAnswers {
  readonly entry: string;
  /** The small record that a command takes over; it can do with the answers too. */
  readonly record?: string;
}

const correctionTemplate = 'correct.yml';

/** The public form that a form of a page can fill in by the names of its fields; undefined where the host has none. */
export const publicFormOf = ({ host, url }: Repository): { readonly action: string; readonly template: string } | undefined =>
  host === 'github' ? { action: `${url}/issues/new`, template: correctionTemplate } : undefined;

/** A new issue with a correction in it. */
export const correctionLink = (repository: Repository, title: string, correction: PublicCorrection): string =>
  newIssue(repository, {
    template: correctionTemplate,
    title,
    fields: { ...correction },
    text: Object.values(correction).join('\n\n'),
  });

/** Where somebody writes in public on a host without such a form. The title names nothing that others should not see. */
export const publicPage = (repository: Repository): string =>
  newIssue(repository, { template: correctionTemplate, title: 'A correction', fields: {}, text: '' });
