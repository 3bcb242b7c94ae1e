/** The components an entry's text may use: name, allowed attributes with their values, and the HTML element they become. */
export const entryComponents = {
  Note: { element: 'aside', attributes: { kind: ['caution', 'context'] } },
} as const satisfies Record<string, { element: string; attributes: Record<string, readonly string[]> }>;

export type EntryComponent = keyof typeof entryComponents;

export const isEntryComponent = (name: string): name is EntryComponent => Object.hasOwn(entryComponents, name);
