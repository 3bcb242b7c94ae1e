import { call, type Repository } from './github.ts';

/** One file that a pull request proposes, as it should be. */
export interface Proposal {
  readonly path: string;
  readonly text: string;
  /** The branch it is to be merged into. */
  readonly into: string;
  /** The branch it stands on. Nobody else's: whatever it holds is replaced. */
  readonly branch: string;
  readonly title: string;
  readonly body: string;
}

interface Sha {
  readonly sha: string;
}

const textAt = async ({ api, repository, token }: Repository, path: string, branch: string): Promise<string | undefined> => {
  const response = await fetch(`${api}/repos/${repository}/contents/${path}?ref=${branch}`, {
    headers: { Accept: 'application/vnd.github.raw+json', Authorization: `Bearer ${token}`, 'X-GitHub-Api-Version': '2022-11-28' },
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to GET contents/${path}.`);
  return response.text();
};

/** One commit with the file, on top of what it is to be merged into. */
const commitFile = async (repository: Repository, { path, text, into, title }: Proposal): Promise<string> => {
  const head = await call<{ object: Sha }>(repository, 'GET', `git/ref/heads/${into}`);
  const { tree } = await call<{ tree: Sha }>(repository, 'GET', `git/commits/${head.object.sha}`);
  const blob = await call<Sha>(repository, 'POST', 'git/blobs', { content: text, encoding: 'utf-8' });
  const entry = { path, mode: '100644', type: 'blob', sha: blob.sha };
  const changed = await call<Sha>(repository, 'POST', 'git/trees', { base_tree: tree.sha, tree: [entry] });
  const commit = await call<Sha>(repository, 'POST', 'git/commits', { message: title, tree: changed.sha, parents: [head.object.sha] });
  return commit.sha;
};

/** Opens the one pull request about a file, or brings it up to date; says what it did. */
export const keepPullRequest = async (repository: Repository, proposal: Proposal): Promise<string> => {
  const { path, text, into, branch, title, body } = proposal;
  if ((await textAt(repository, path, into)) === text) return `${path} is the same on ${into}: there is nothing to propose.`;
  const sha = await commitFile(repository, proposal);
  const ref = `refs/heads/${branch}`;
  const branches = await call<{ ref: string }[]>(repository, 'GET', `git/matching-refs/heads/${branch}`);
  if (branches.some((known) => known.ref === ref)) await call(repository, 'PATCH', `git/${ref}`, { sha, force: true });
  else await call(repository, 'POST', 'git/refs', { ref, sha });

  const [owner = ''] = repository.repository.split('/');
  const [open] = await call<{ number: number }[]>(repository, 'GET', `pulls?state=open&base=${into}&head=${owner}:${branch}`);
  if (open !== undefined) {
    await call(repository, 'PATCH', `pulls/${open.number}`, { body });
    return `Brought pull request ${open.number} up to date.`;
  }
  const { number } = await call<{ number: number }>(repository, 'POST', 'pulls', { title, body, head: branch, base: into });
  return `Opened pull request ${number}.`;
};
