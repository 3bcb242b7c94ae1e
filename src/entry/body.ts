import type { Nodes, Root } from 'mdast';
import { parseMdx } from '#parse-mdx';
import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { finding, type Finding } from '../problems/kinds.ts';
import type { Place } from '../problems/problem.ts';
import { entryComponents, isEntryComponent } from './components.ts';

export interface Body {
  readonly tree: Root;
  /** Source ids in the order in which the text cites them, repeats included. */
  readonly citations: readonly string[];
  readonly findings: readonly Finding[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type AnyNode = Nodes | { type: string; children?: AnyNode[]; position?: { start: { line: number; column: number } } };

const emptyTree: Root = { type: 'root', children: [] };
const deepest = 20;
const citation = /\[\^([^\]\s]{1,100})\]/g;

const linkProblem = (url: string): string | undefined => {
  if (/^\/(?!\/)[^\\]*$/.test(url) || url.startsWith('#')) return undefined;
  if (!URL.canParse(url)) return 'it is not a full address.';
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return `addresses that start with ${protocol} can run code or lead astray.`;
  if (!/^https?:\/\//i.test(url)) return 'it is not written as a full address.';
  return username !== '' || password !== '' ? 'it contains a user name or password.' : undefined;
};

/** An e-mail address in the text stays text: the parser makes a link of it, and an address to write to belongs in the contacts. */
const withoutMailLinks = (node: AnyNode): void => {
  if (!('children' in node) || node.children === undefined) return;
  node.children = node.children.map((child) => {
    const [text] = child.type === 'link' && 'children' in child ? (child.children ?? []) : [];
    const isMail = text?.type === 'text' && 'value' in text && 'url' in child && child.url === `mailto:${text.value}`;
    return isMail ? text : child;
  }) as typeof node.children;
};

/** Nodes that make an entry more than data, or more than short prose. */
const refusals: Readonly<Record<string, (place: Place) => Finding>> = {
  mdxjsEsm: (place) =>
    finding('code-in-entry', place, {
      what: 'The text has an import or export.',
      fix: 'Remove it. If the sentence is meant as text, start it with another word.',
    }),
  mdxFlowExpression: (place) =>
    finding('code-in-entry', place, { what: 'The text has an expression in { }.', fix: 'Remove it. A literal brace is written \\{.' }),
  mdxTextExpression: (place) =>
    finding('code-in-entry', place, { what: 'The text has an expression in { }.', fix: 'Remove it. A literal brace is written \\{.' }),
  html: (place) => finding('code-in-entry', place, { what: 'The text has raw HTML.', fix: 'Use Markdown instead.' }),
  image: (place) => finding('not-in-entry', place, { what: 'An image', fix: 'Say in words what it shows, and cite the page it is on.' }),
  imageReference: (place) =>
    finding('not-in-entry', place, { what: 'An image', fix: 'Say in words what it shows, and cite the page it is on.' }),
  footnoteDefinition: (place) =>
    finding('not-in-entry', place, {
      what: 'A footnote of its own',
      fix: 'Footnotes come from "sources" in the frontmatter; cite one with [^id].',
    }),
};

const checkElement = (node: JsxElement, placeOf: (node: AnyNode) => Place): Finding[] => {
  const name = node.name ?? '';
  const place = placeOf(node as AnyNode);
  if (!isEntryComponent(name)) {
    return [
      /^[a-z]|^$/.test(name)
        ? finding('code-in-entry', place, { what: `The text has raw HTML (<${name}>).`, fix: 'Use Markdown instead.' })
        : finding('unknown-component', place, { name, allowed: Object.keys(entryComponents) }),
    ];
  }
  const allowed: Readonly<Record<string, readonly string[]>> = entryComponents[name].attributes;
  const wrong = (attribute: string, reason: string): Finding =>
    finding('component-attribute', place, { component: name, attribute, reason });
  return node.attributes.flatMap((attribute: MdxJsxAttributeUnion) => {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return [
        finding('code-in-entry', place, {
          what: `<${name}> has an attribute in { }.`,
          fix: 'Write attributes as plain text: kind="caution".',
        }),
      ];
    if (typeof attribute.value === 'object' && attribute.value !== null)
      return [
        finding('code-in-entry', place, {
          what: `<${name}> has an attribute in { }.`,
          fix: 'Write attributes as plain text: kind="caution".',
        }),
      ];
    const values = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
    if (values === undefined) return [wrong(attribute.name, `it takes only ${Object.keys(allowed).join(', ')}.`)];
    return values.includes(attribute.value ?? '') ? [] : [wrong(attribute.name, `it takes ${values.join(' or ')}.`)];
  });
};

/** `12:3: reason (note) (rule)` as the parser words it. */
const syntaxFinding = (error: unknown, file: string, bodyLine: number): Finding => {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(?:(\d+):(\d+): )?(.*?)(?: \(note: .*)?(?: \([a-z-]+:[a-z-]+\))?$/s.exec(text);
  const reason = (match?.[3] ?? text).replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '').replace(/[.\s]*$/, '.');
  const line = match?.[1] === undefined ? undefined : Number(match[1]) + bodyLine - 1;
  return finding('mdx-syntax', { file, line, column: match?.[2] === undefined ? undefined : Number(match[2]) }, { reason });
};

/** Where something stands that comes after `before` in a piece of text. */
const placeInText = ({ file, line = 1, column = 1 }: Place, before: string): Place => {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return { file, line: line + lines.length - 1, column: lines.length === 1 ? column + last.length : last.length + 1 };
};

/**
 * Parses the text of an entry and walks it: code, raw HTML, unknown components and unsafe links are findings.
 * Nothing of the text is ever run. `bodyLine` is the line of the file on which the body starts.
 */
export const readBody = (file: string, body: string, bodyLine: number, sourceIds: readonly string[]): Body => {
  // A citation is a footnote only where a definition exists, so the sources lend theirs.
  const definitions = sourceIds.map((id) => `[^${id}]: source`).join('\n\n');
  const authored = body.split('\n').length;
  let tree: Root;
  try {
    tree = parseMdx(`${body}\n\n${definitions}\n`);
  } catch (error) {
    return { tree: emptyTree, citations: [], findings: [syntaxFinding(error, file, bodyLine)] };
  }

  const placeOf = (node: AnyNode): Place => ({
    file,
    line: (node.position?.start.line ?? 1) + bodyLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const isLent = (node: AnyNode): boolean => node.type === 'footnoteDefinition' && (node.position?.start.line ?? 0) > authored;
  const findings: Finding[] = [];
  const citations: string[] = [];

  const walk = (node: AnyNode, depth: number): void => {
    if (isLent(node)) return;
    if (depth > deepest) {
      findings.push(
        finding('not-in-entry', placeOf(node), { what: `Nesting of more than ${deepest} levels`, fix: 'Write plain paragraphs.' }),
      );
      return;
    }
    const refusal = refusals[node.type];
    if (refusal !== undefined) {
      findings.push(refusal(placeOf(node)));
      return;
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      findings.push(...checkElement(node as unknown as JsxElement, placeOf));
    if ((node.type === 'link' || node.type === 'definition') && 'url' in node) {
      const reason = linkProblem(node.url);
      if (reason !== undefined) findings.push(finding('unsafe-link', placeOf(node), { url: node.url, reason }));
    }
    if (node.type === 'heading' && 'depth' in node && (node.depth < 2 || node.depth > 4)) {
      findings.push(
        finding('not-in-entry', placeOf(node), {
          what: `A heading of level ${node.depth}`,
          fix: 'Use ## for a section and ### below it; the name of the entry is the page heading.',
        }),
      );
    }
    if (node.type === 'footnoteReference' && 'identifier' in node) citations.push(node.identifier);
    withoutMailLinks(node);
    if (node.type === 'text' && 'value' in node) {
      for (const match of node.value.matchAll(citation)) {
        const place = placeInText(placeOf(node), node.value.slice(0, match.index));
        findings.push(finding('citation-without-source', place, { id: match[1] ?? '', allowed: sourceIds }));
      }
    }
    for (const child of ('children' in node ? (node.children ?? []) : []) as AnyNode[]) walk(child, depth + 1);
  };
  walk(tree, 0);
  return { tree: { ...tree, children: tree.children.filter((node) => !isLent(node)) }, citations, findings };
};
