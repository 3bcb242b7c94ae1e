import type { Element, ElementContent, Nodes as HtmlNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Nodes, Root } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { entryComponents, isEntryComponent } from './components.ts';

export interface RenderedBody {
  readonly html: string;
}

/** Ids in the text start with this, so that they can never be an id of the page around it. */
const idPrefix = 'text-';

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Goes to every node of a tree, parents first. */
const eachNode = <Node extends { readonly type: string }>(node: Node, visit: (node: Node) => void): void => {
  visit(node);
  if ('children' in node) for (const child of node.children as readonly Node[]) eachNode(child, visit);
};

/** An id for each heading, so that one can link to it. */
const idsOf = (tree: Root): ReadonlyMap<Heading, string> => {
  const taken = new Set<string>();
  const ids = new Map<Heading, string>();
  eachNode<Nodes>(tree, (node) => {
    if (node.type !== 'heading') return;
    const base = `${idPrefix}${slugOf(toString(node)) || 'section'}`;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    ids.set(node, id);
  });
  return ids;
};

const component = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement): ElementContent | undefined => {
  if (node.name === null || !isEntryComponent(node.name)) return undefined;
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [`${attribute.name}-${attribute.value}`] : [],
  );
  return {
    type: 'element',
    tagName: entryComponents[node.name].element,
    properties: { className: [`entry-${node.name.toLowerCase()}`, ...attributes] },
    children: state.all(node),
  };
};

/**
 * Turns a checked text into HTML. Citations become numbered links to the sources, numbered in the
 * order of `sourceIds`; the list of sources on the page carries the ids `source-<id>`.
 * `base` is the path the site is deployed under, with a slash at both ends; links to other entries get it.
 */
export const renderBody = (tree: Root, sourceIds: readonly string[], base: string): RenderedBody => {
  const ids = idsOf(tree);
  const cite: Handler = (_state, node: { identifier: string }) => {
    const number = sourceIds.indexOf(node.identifier) + 1;
    return {
      type: 'element',
      tagName: 'sup',
      properties: { className: ['cite'] },
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: `#source-${node.identifier}` },
          children: [{ type: 'text', value: String(number) }],
        },
      ],
    };
  };
  const heading: Handler = (state, node: Heading) => ({
    type: 'element',
    tagName: `h${node.depth}`,
    properties: { id: ids.get(node) },
    children: state.all(node),
  });
  const hast = toHast(tree, {
    handlers: { footnoteReference: cite, heading, mdxJsxFlowElement: component as Handler, mdxJsxTextElement: component as Handler },
  });
  const withSafeLinks = (element: Element): void => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return;
    if (href.startsWith('/')) element.properties.href = `${base}${href.slice(1)}`;
    if (/^https?:/i.test(href)) {
      element.properties.rel = ['noopener', 'noreferrer'];
      element.properties.referrerPolicy = 'no-referrer';
    }
  };
  eachNode<HtmlNodes>(hast, (node) => {
    if (node.type === 'element') withSafeLinks(node);
  });
  return { html: toHtml(hast) };
};
