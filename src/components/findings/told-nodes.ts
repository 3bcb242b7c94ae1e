import { jsx, type AstroVNode } from 'astro/jsx-runtime';
import type { Told } from './finding-words.ts';

type Node = string | AstroVNode;

const nodeOf = (piece: Told): Node => (typeof piece === 'string' ? piece : jsx('a', { href: piece.href, children: piece.text }));

/** Figures as a text in MDX can show them: its numbers lead to what they count. */
export const toldNodes = (words: Readonly<Record<string, Told | readonly Told[]>>): Readonly<Record<string, readonly Node[]>> =>
  Object.fromEntries(Object.entries(words).map(([name, told]) => [name, [told].flat().map(nodeOf)]));
