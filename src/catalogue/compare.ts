/** Entries side by side: more do not fit on a screen or a sheet. */
export const mostCompared = 5;

export interface Compared {
  /** What is shown, in the order asked for. */
  readonly ids: readonly string[];
  /** What was asked for beyond the most that fit. */
  readonly beyond: readonly string[];
}

/** The ids in a query string, each once. What cannot be an id is left out. */
export const comparedIds = (query: string): Compared => {
  const asked = new URLSearchParams(query).getAll('ids').flatMap((value) => value.split(','));
  const ids = [...new Set(asked.map((id) => id.trim().toLowerCase()))].filter(
    (id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 100,
  );
  return { ids: ids.slice(0, mostCompared), beyond: ids.slice(mostCompared, mostCompared + 20) };
};

/** The query string of a comparison, without the question mark; empty for none. */
export const comparedQuery = (ids: readonly string[]): string => (ids.length === 0 ? '' : `ids=${ids.join(',')}`);
