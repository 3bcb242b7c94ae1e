interface Step {
  /** What is asked at once. */
  readonly first: readonly string[];
  /** What an editor can fill in as well; it stands out of the way. */
  readonly more: readonly string[];
}

/** The steps of the form in their order, with the fields of each. The file name and the text stand among them by names of their own. */
export const steps = {
  name: { first: ['name', 'url'], more: ['aliases', '(id)'] },
  what: { first: ['summary', 'focusAreas', 'purposes'], more: ['technologies', 'exploitation', 'sector', 'pillars'] },
  where: {
    first: ['countries', 'users', 'organisations'],
    more: ['languages', 'status', 'started', 'ended', 'access', 'openSource'],
  },
  sources: { first: ['sources', 'contacts'], more: ['evidence', 'effects'] },
  check: { first: ['(text)', 'gaps'], more: ['translations', 'partOf', 'supersededBy', 'related', 'added', 'reviewed', 'secondReading'] },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

/** Without these nobody can begin with an entry. All else that it must have, an editor can find. */
export const neededFields = ['name', 'summary', 'focusAreas', 'countries', 'users', 'organisations.name', 'sources.url'] as const;

/** What is asked at once of each item of a list, in this order. A line to call is asked for its number, hours, languages and whom it serves. */
export const firstOfItem: Readonly<Record<string, readonly string[]>> = {
  organisations: ['name', 'role', 'type'],
  sources: ['url', 'title', 'publisher', 'published'],
  contacts: ['kind', 'value', 'hours', 'languages', 'for', 'serves', 'countries', 'source'],
};

/** The field of a path without the places in lists. */
const fieldOf = (path: string): string => path.replace(/\[\d+\]/g, '');

/** Whether a field is needed, or holds one that is. */
export const isNeeded = (path: string): boolean =>
  neededFields.some((field) => field === fieldOf(path) || field.startsWith(`${fieldOf(path)}.`));
