/**
 * A name for the file of a draft that is free, or that of the same draft from before.
 * @param taken texts by name, to which this one is added
 */
export const draftName = (id: string, text: string, taken: Map<string, string>): { readonly name: string; readonly isThere: boolean } => {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${id}.mdx` : `${id}-${number}.mdx`;
    const there = taken.get(name);
    if (there !== undefined && there !== text) continue;
    taken.set(name, text);
    return { name, isThere: there === text };
  }
};
