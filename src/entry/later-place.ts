import { readFrontmatter, type Frontmatter } from './frontmatter.ts';

let lastRead: { readonly text: string; readonly matter: Frontmatter } | undefined;

/** Positions are seldom asked for, and the tree they come from is large: it is made anew when they are, and kept for the next question. */
export const laterPlaceOf =
  (file: string, text: string): Frontmatter['placeOf'] =>
  (path, at) => {
    if (lastRead?.text !== text) lastRead = { text, matter: readFrontmatter(file, text) };
    return { ...lastRead.matter.placeOf(path, at), file };
  };
