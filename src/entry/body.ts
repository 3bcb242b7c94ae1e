import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMdx } from '#parse-mdx';
import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { finding, type Finding } from '../problems/kinds.ts';
import type { Place } from '../problems/problem.ts';
import { reason, type Reason } from '../problems/reasons.ts';
import { sharedHostOf } from '../catalogue/text/shared-hosts.ts';
import { entryComponents, isEntryComponent } from './components.ts';
import { fieldsAt } from './fields-in-text.ts';
import { hiddenIn, ofReference } from './raw-text.ts';
import { hasFewMarks, hasShortWords } from '../schema/long-word.ts';

export interface Body {
  readonly tree: Root;
  /** Source ids in the order in which the text cites them, repeats included. */
  readonly citations: readonly string[];
  readonly findings: readonly Finding[];
  /** Whether the text could not be read at all, so that what it cites is not known. */
  readonly isUnread?: boolean;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type AnyNode = Nodes | { type: string; children?: AnyNode[]; position?: { start: { line: number; column: number } } };

const emptyTree: Root = { type: 'root', children: [] };
const deepest = 20;
/** Characters with which the parser's work grows by the square, with far more of each than prose ever has. */
const costly: Readonly<Record<string, number>> = { '{': 300, '<': 300, '&': 1000 };
const citation = /\[\^([^\]\s]{1,100})\]/g;

const linkProblem = (url: string): Reason | undefined => {
  // Browsers drop some of these from an address, which makes another address of it.
  if (/[\p{Cc}\p{Zs}\p{Cf}]|%(?:[01][\da-f]|7f)/iu.test(url)) return reason('link-with-spaces');
  if (/^\/(?!\/)[^\\]*$/.test(url) || url.startsWith('#')) return undefined;
  if (!URL.canParse(url)) return reason('link-not-whole');
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return reason('link-scheme', { protocol });
  if (!/^https?:\/\/[^\\]*$/i.test(url)) return reason('link-not-written-out');
  return username !== '' || password !== '' ? reason('link-with-login') : undefined;
};

/** As much of an address as a report has room for. */
const mostShown = 300;

/** Another port is another server. */
const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** Whether a page is one of those that the entry gives, or below the same name; where anybody may have a page, it is that page. */
const isGiven = (url: string, given: readonly string[]): boolean => {
  const host = hostOf(url);
  return given.some((own) => own === url || (sharedHostOf(host) === undefined && hostOf(own) === host));
};

/** A link leads to what the entry names with a date and a title: behind any other nobody has looked. */
const strayProblem = (url: string, given: readonly string[] | undefined): Reason | undefined =>
  given === undefined || !/^https?:/i.test(url) || !URL.canParse(url) || isGiven(url, given)
    ? undefined
    : reason('link-elsewhere', { host: hostOf(url).slice(0, mostShown) });

/** A name on the network as a text shows it, with or without what stands around it in an address. */
const shownHost = /^\s*(?:https?:\/\/)?(?:[^\s/@]+@)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[:/?#]\S*)?\s*$/i;

/** A link whose text is an address leads to the host that it shows. */
const textProblem = (node: AnyNode, url: string): Reason | undefined => {
  const [, host] = shownHost.exec(textOf(node as Nodes).normalize('NFKC')) ?? [];
  if (host === undefined || !URL.canParse(url)) return undefined;
  const other = new URL(url).hostname.replace(/^www\./, '');
  return other === host.toLowerCase() ? undefined : reason('link-shows-other', { host: other });
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

/** What was meant as a link, and is none because its address has a blank in it. Behind the blank of a link stands at most a title in quotes. */
const brokenLink = /\]\(\s*(https?:\/\/[^)\s<>]*[^\S\n]+[^)\s"'(][^)\n"]*)\)/g;

/** 5~10 and 20~30 are numbers; only two tildes on each side strike a text through. */
const withoutSingleTildes = (node: AnyNode, text: string): void => {
  if (!('children' in node) || node.children === undefined) return;
  node.children = node.children.flatMap((child): AnyNode[] => {
    const start = child.type === 'delete' ? child.position?.start : undefined;
    const line = start === undefined ? undefined : text.split('\n')[start.line - 1];
    if (start === undefined || line === undefined || line.slice(start.column - 1).startsWith('~~')) return [child];
    const tilde = (): AnyNode => ({ type: 'text', value: '~' }) as AnyNode;
    return [tilde(), ...('children' in child ? (child.children ?? []) : []), tilde()] as AnyNode[];
  }) as typeof node.children;
};

/** Nodes that make an entry more than data, or more than short prose. */
const refusals: Readonly<Record<string, (place: Place) => Finding>> = {
  mdxjsEsm: (place) => finding('code-in-entry', place, { what: 'import', values: {} }),
  mdxFlowExpression: (place) => finding('code-in-entry', place, { what: 'expression', values: {} }),
  mdxTextExpression: (place) => finding('code-in-entry', place, { what: 'expression', values: {} }),
  html: (place) => finding('code-in-entry', place, { what: 'html', values: {} }),
  image: (place) => finding('not-in-entry', place, { what: 'image', values: {} }),
  imageReference: (place) => finding('not-in-entry', place, { what: 'image', values: {} }),
  footnoteDefinition: (place) => finding('not-in-entry', place, { what: 'footnote', values: {} }),
};

const checkElement = (node: JsxElement, placeOf: (node: AnyNode) => Place): Finding[] => {
  const name = node.name ?? '';
  const place = placeOf(node as AnyNode);
  if (!isEntryComponent(name)) {
    return [
      /^[a-z]|^$/.test(name)
        ? finding('code-in-entry', place, { what: 'tag', values: { tag: name } })
        : finding('unknown-component', place, { name, allowed: Object.keys(entryComponents) }),
    ];
  }
  const allowed: Readonly<Record<string, readonly string[]>> = entryComponents[name].attributes;
  const wrong = (attribute: string, why: Reason): Finding =>
    finding('component-attribute', place, { component: name, attribute, reason: why });
  return node.attributes.flatMap((attribute: MdxJsxAttributeUnion) => {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return [finding('code-in-entry', place, { what: 'attribute', values: { tag: name } })];
    if (typeof attribute.value === 'object' && attribute.value !== null)
      return [finding('code-in-entry', place, { what: 'attribute', values: { tag: name } })];
    const values = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
    if (values === undefined) return [wrong(attribute.name, reason('attribute-name', { allowed: Object.keys(allowed) }))];
    return values.includes(attribute.value ?? '') ? [] : [wrong(attribute.name, reason('attribute-value', { allowed: values }))];
  });
};

/** `12:3: reason (note) (rule)` as the parser words it. */
const syntaxFinding = (error: unknown, file: string, body: string, bodyLine: number): Finding => {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(?:(\d+):(\d+): )?(.*?)(?: \(note: .*)?(?: \([a-z-]+:[a-z-]+\))?$/s.exec(text);
  const why = (match?.[3] ?? text).replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '').replace(/[.\s]*$/, '.');
  const line = match?.[1] === undefined ? undefined : Number(match[1]) + bodyLine - 1;
  const column = match?.[2] === undefined ? undefined : Number(match[2]);
  const at = line === undefined ? '' : (body.split('\n')[line - bodyLine] ?? '').slice((column ?? 1) - 1);
  // The parser takes a tag of HTML for one of its own that is not written as it should be.
  const tag = /^<\/?([a-z][\w-]*)(?:[\s/>]|$)/.exec(at)?.[1];
  if (tag !== undefined) return finding('code-in-entry', { file, line, column }, { what: 'tag', values: { tag } });
  // In Markdown it would be a link; the parser takes it for a tag.
  if (/^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)[^\s<>]*>/i.test(at))
    return finding('not-in-entry', { file, line, column }, { what: 'address', values: {} });
  return finding('mdx-syntax', { file, line, column }, { reason: why });
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
 * @param given the addresses that the entry gives; undefined where nobody knows them
 */
export const readBody = (file: string, body: string, bodyLine: number, sourceIds: readonly string[], given?: readonly string[]): Body => {
  for (const [character, most] of Object.entries(costly)) {
    if (!body.includes(character) || body.split(character).length - 1 <= most) continue;
    const place = placeInText({ file, line: bodyLine, column: 1 }, body.slice(0, body.indexOf(character)));
    const refused = finding('not-in-entry', place, { what: 'repeats', values: { most, character } });
    return { tree: emptyTree, citations: [], findings: [refused], isUnread: true };
  }
  // A citation is a footnote only where a definition exists, so the sources lend theirs.
  const definitions = sourceIds.map((id) => `[^${id}]: source`).join('\n\n');
  const lines = body.split('\n');
  const authored = lines.length;
  // Behind a backslash it is text.
  const comment = body.search(/(?<!\\)(?:\\\\)*<!--/);
  if (comment >= 0) {
    const place = placeInText({ file, line: bodyLine, column: 1 }, body.slice(0, comment));
    return { tree: emptyTree, citations: [], findings: [finding('code-in-entry', place, { what: 'comment', values: {} })], isUnread: true };
  }
  const whole = `${body}\n\n${definitions}\n`;
  let tree: Root;
  try {
    tree = parseMdx(whole);
  } catch (error) {
    return { tree: emptyTree, citations: [], findings: [syntaxFinding(error, file, body, bodyLine)], isUnread: true };
  }

  const placeOf = (node: AnyNode): Place => ({
    file,
    line: (node.position?.start.line ?? 1) + bodyLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const isLent = (node: AnyNode): boolean => node.type === 'footnoteDefinition' && (node.position?.start.line ?? 0) > authored;
  const findings: Finding[] = [...body.matchAll(brokenLink)].map(({ index, 1: url = '' }) =>
    finding('unsafe-link', placeInText({ file, line: bodyLine, column: 1 }, body.slice(0, index + 2)), {
      url,
      reason: reason('link-with-spaces'),
    }),
  );
  const citations: string[] = [];

  // Of one block, each part may look like fields.
  const fields = tree.children.flatMap((node, at) => {
    const first = fieldsAt(tree.children, at, lines);
    return first === undefined ? [] : [{ node, first: first.slice(0, mostShown) }];
  });
  findings.push(
    ...fields.slice(0, 1).map(({ node, first }) => finding('not-in-entry', placeOf(node), { what: 'fields', values: { first } })),
  );

  const walk = (node: AnyNode, depth: number): void => {
    if (isLent(node)) return;
    if (depth > deepest) {
      findings.push(finding('not-in-entry', placeOf(node), { what: 'nesting', values: { most: deepest } }));
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
      const why = linkProblem(node.url) ?? textProblem(node, node.url) ?? strayProblem(node.url, given);
      if (why !== undefined) findings.push(finding('unsafe-link', placeOf(node), { url: node.url.slice(0, mostShown), reason: why }));
    }
    if (node.type === 'heading' && 'depth' in node && (node.depth < 2 || node.depth > 4)) {
      findings.push(finding('not-in-entry', placeOf(node), { what: 'heading', values: { level: node.depth } }));
    }
    if (node.type === 'footnoteReference' && 'identifier' in node) citations.push(node.identifier);
    withoutMailLinks(node);
    withoutSingleTildes(node, whole);
    if (node.type === 'text' && 'value' in node) {
      // As a reference such as &#8238;. What stands there as it is was named before anything was parsed.
      const hidden = hiddenIn(node.value);
      if (hidden !== undefined && hiddenIn(body) === undefined)
        findings.push(finding('hidden-character', placeOf(node), ofReference(hidden)));
      if (!hasShortWords(node.value)) findings.push(finding('not-in-entry', placeOf(node), { what: 'long-word', values: {} }));
      if (!hasFewMarks(node.value)) findings.push(finding('not-in-entry', placeOf(node), { what: 'marks', values: {} }));
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
