/** The id of an entry: the name of its file. */
export const idOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.mdx$/, '');

/** Names that Windows keeps for its devices, whatever stands behind a dot: such a file cannot be checked out there. */
export const isKeptByWindows = (id: string): boolean => /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(id);
