import type { MDXInstance } from 'astro';
import type { FindingChapter } from '../vocabulary/finding-chapters.ts';

export const proseNames = ['about', 'methodology', 'safety', 'accessibility'] as const;
export type ProseName = (typeof proseNames)[number] | `findings-${FindingChapter}`;

interface Frontmatter extends Record<string, unknown> {
  readonly title: string;
  readonly description: string;
}

export type ProseText = MDXInstance<Frontmatter>;

const texts = import.meta.glob<ProseText>('./*/*.mdx', { eager: true });

/** The text of a page in a language. */
export const proseOf = (name: ProseName, language: string): ProseText => {
  const text = texts[`./${language}/${name}.mdx`];
  if (text === undefined) throw new RangeError(`src/prose/${language}/${name}.mdx is missing.`);
  return text;
};
