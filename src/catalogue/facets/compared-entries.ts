/** Entries side by side: more do not fit on a screen or a sheet. */
export const mostCompared = 5;

export interface Compared {
  /** What is shown, in the order asked for. */
  readonly ids: readonly string[];
  /** What was asked for beyond the most that fit. */
  readonly beyond: readonly string[];
}

/** The ids in lists with commas, each once. What cannot be an id is left out. */
export const idsIn = (lists: readonly string[]): readonly string[] => {
  const asked = lists.flatMap((list) => list.split(',')).map((id) => id.trim().toLowerCase());
  return [...new Set(asked)].filter((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 100);
};

/** The ids in a query string. */
export const comparedIds = (query: string): Compared => {
  const ids = idsIn(new URLSearchParams(query).getAll('ids'));
  return { ids: ids.slice(0, mostCompared), beyond: ids.slice(mostCompared, mostCompared + 20) };
};

/** The query string of a comparison, without the question mark; empty for none. */
export const comparedQuery = (ids: readonly string[]): string => (ids.length === 0 ? '' : `ids=${ids.join(',')}`);
