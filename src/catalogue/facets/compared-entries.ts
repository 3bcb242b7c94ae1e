/** Entries side by side: more do not fit on a screen or a sheet. */
export const mostCompared = 5;

export interface Compared {
  /** What is shown, in the order asked for. */
  readonly ids: readonly string[];
  /** What was asked for beyond the most that fit. */
  readonly beyond: readonly string[];
  /** What was asked for and cannot be an id. */
  readonly unfit: readonly string[];
}

const canBeId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 100;

const askedIn = (lists: readonly string[]): readonly string[] => [
  ...new Set(lists.flatMap((list) => list.split(',')).map((id) => id.trim().toLowerCase())),
];

/** The ids in lists with commas, each once. What cannot be an id is left out. */
export const idsIn = (lists: readonly string[]): readonly string[] => askedIn(lists).filter(canBeId);

/** The ids in a query string. */
export const comparedIds = (query: string): Compared => {
  const asked = askedIn(new URLSearchParams(query).getAll('ids'));
  const ids = asked.filter(canBeId);
  return {
    ids: ids.slice(0, mostCompared),
    beyond: ids.slice(mostCompared, mostCompared + 20),
    unfit: asked.filter((id) => id !== '' && !canBeId(id)),
  };
};

/** The query string of a comparison, without the question mark; empty for none. */
export const comparedQuery = (ids: readonly string[]): string => (ids.length === 0 ? '' : `ids=${ids.join(',')}`);
