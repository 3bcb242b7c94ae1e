export interface Repository {
  readonly api: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

export interface WantedIssue {
  readonly title: string;
  readonly body: string;
  readonly isNeeded: boolean;
}

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly user: { readonly type: string } | null;
  readonly pull_request?: unknown;
}

/** Asks GitHub's interface about a repository. */
export const call = async <Answer>(
  { api, repository, token }: Repository,
  method: string,
  path: string,
  body?: object,
): Promise<Answer> => {
  const response = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: { Accept: 'application/vnd.github+json', Authorization: `Bearer ${token}`, 'X-GitHub-Api-Version': '2022-11-28' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}.`);
  return (await response.json()) as Answer;
};

const mostPages = 20;

/** The open issue with a title that a program opened; anybody may open one that is called the same. */
const findIssue = async (repository: Repository, title: string): Promise<Issue | undefined> => {
  for (let page = 1; page <= mostPages; page++) {
    const issues = await call<Issue[]>(repository, 'GET', `issues?state=open&per_page=100&page=${page}`);
    const found = issues.find((issue) => issue.title === title && issue.user?.type === 'Bot' && issue.pull_request === undefined);
    if (found !== undefined || issues.length < 100) return found;
  }
  return undefined;
};

/** Opens, updates or closes the one issue about a matter; says what it did. */
export const keepIssue = async (repository: Repository, { title, body, isNeeded }: WantedIssue): Promise<string> => {
  const open = await findIssue(repository, title);
  if (open === undefined) {
    if (!isNeeded) return 'No issue is needed, and none is open.';
    const { number } = await call<Issue>(repository, 'POST', 'issues', { title, body });
    return `Opened issue ${number}.`;
  }
  await call(repository, 'PATCH', `issues/${open.number}`, isNeeded ? { body } : { body, state: 'closed', state_reason: 'completed' });
  return isNeeded ? `Brought issue ${open.number} up to date.` : `Closed issue ${open.number}.`;
};
