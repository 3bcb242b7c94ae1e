/** Where the source of the catalogue is kept, and by which kind of host. */
export interface Repository {
  readonly host: 'github' | 'gitlab' | 'gitea';
  readonly url: string;
  readonly branch: string;
}

const entryPath = (id: string): string => `content/initiatives/${id}.mdx`;

/** The page of the repository host where an entry's file can be edited. */
export const editLink = ({ host, url, branch }: Repository, id: string): string => {
  const place = { github: `edit/${branch}`, gitlab: `-/edit/${branch}`, gitea: `_edit/${branch}` }[host];
  return `${url}/${place}/${entryPath(id)}`;
};

/** The page of the repository host that shows one commit. */
export const commitLink = ({ host, url }: Repository, hash: string): string =>
  `${url}/${host === 'gitlab' ? '-/commit' : 'commit'}/${hash}`;

/** A new issue about an entry, with title and entry filled in. */
export const correctionLink = ({ host, url }: Repository, { id, name, address }: { id: string; name: string; address: string }): string => {
  const title = `Correction: ${name}`;
  const query = {
    github: { template: 'correct.yml', title, entry: address },
    gitlab: { 'issue[title]': title, 'issue[description]': `${address}\n${entryPath(id)}\n\n` },
    gitea: { title, body: `${address}\n${entryPath(id)}\n\n` },
  }[host];
  const path = host === 'gitlab' ? '-/issues/new' : 'issues/new';
  return `${url}/${path}?${new URLSearchParams(Object.entries(query)).toString()}`;
};
