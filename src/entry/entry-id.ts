/** The id of an entry: the name of its file. */
export const idOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.mdx$/, '');
