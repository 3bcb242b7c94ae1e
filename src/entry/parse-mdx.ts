import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/**
 * Parses MDX without running any of it. Browsers take the file beside this one instead: see "imports" in package.json.
 * @throws Error whose message starts with line and column
 */
export const parseMdx = (text: string): Root => mdxToMdast(text) as Root;
