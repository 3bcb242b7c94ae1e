import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { SKIP, visit } from 'unist-util-visit';

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';
const isMdx = (node: PhrasingContent): boolean => node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';

const flowTypes: Readonly<Record<string, string>> = {
  mdxJsxTextElement: 'mdxJsxFlowElement',
  mdxTextExpression: 'mdxFlowExpression',
};

/** A component that stands alone in its paragraph is a block. */
const unwrap = (node: Paragraph, index: number | undefined, parent: Parents | undefined): [typeof SKIP, number] | undefined => {
  if (index === undefined || parent === undefined) return undefined;
  if (!node.children.some(isMdx) || !node.children.every((child) => isMdx(child) || isBlank(child))) return undefined;
  const blocks = node.children.filter(isMdx).map((child) => ({ ...child, type: flowTypes[child.type] }) as unknown as Nodes);
  (parent.children as Nodes[]).splice(index, 1, ...blocks);
  return [SKIP, index];
};

interface ParserMessage {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

const isParserMessage = (error: unknown): error is ParserMessage => typeof error === 'object' && error !== null && 'reason' in error;

/** What the build's parser does, in plain script: that one is a program of its own, which a browser cannot start. */
export const parseMdx = (text: string): Root => {
  try {
    const tree = fromMarkdown(text, { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] });
    visit(tree, 'paragraph', unwrap);
    return tree;
  } catch (error) {
    if (!isParserMessage(error)) throw error;
    throw new Error(`${error.line ?? 1}:${error.column ?? 1}: ${error.reason}`, { cause: error });
  }
};
