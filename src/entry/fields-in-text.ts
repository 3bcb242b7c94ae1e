import type { Nodes } from 'mdast';
import { initiativeKeys } from '../schema/initiative.ts';

type Part = Pick<Nodes, 'type' | 'position'>;

/** A line such as `name: x`, or `name = "x"` as TOML has it. */
const fieldLine = /^([A-Za-z][\w-]*)(?::(?:[ \t].*)?|[ \t]*=(?!=).*)$/;

/** What stands above and below a block of fields: of YAML, of TOML, and the end of a document of YAML. */
const fence = /^(?:-{3,}|\+{3}|\.{3})$/;

const keys: ReadonlySet<string> = new Set(initiativeKeys);

const isRule = (node: Part | undefined): boolean => node?.type === 'thematicBreak';

/** The lines of a part without blanks at their ends. */
const linesOf = ({ position }: Part, lines: readonly string[]): readonly string[] =>
  position === undefined ? [] : lines.slice(position.start.line - 1, position.end.line).map((line) => line.trim());

/** Between rules a text may begin with "Note: …". Fields are those that an entry has, or several below each other. */
const areFields = (own: readonly string[]): boolean => {
  const [first = '', ...more] = own;
  const key = fieldLine.exec(first)?.[1];
  if (key === undefined) return false;
  return keys.has(key) || (/^[a-z]/.test(first) && more.length > 0 && more.every((line) => /^[a-z]/.test(line) && fieldLine.test(line)));
};

/**
 * The first line of what is meant as fields and would become part of the text: above a line `---`, which makes a heading of it, or
 * between or beside lines that stand above and below fields. Undefined for other parts of a text.
 * @param lines of the text
 */
export const fieldsAt = (nodes: readonly Part[], at: number, lines: readonly string[]): string | undefined => {
  const node = nodes[at];
  if (node?.type !== 'heading' && node?.type !== 'paragraph') return undefined;
  const written = linesOf(node, lines);
  const [first = ''] = written;
  if (node.type === 'heading') return fieldLine.test(first) ? first : undefined;

  const before = nodes[at - 1];
  const isBelowRule = isRule(before) && before?.position?.end.line === (node.position?.start.line ?? 0) - 1;
  if (fieldLine.test(first) && isBelowRule && nodes.slice(at + 1).some(isRule)) return first;

  const own = written.filter((line) => !fence.test(line));
  const isFence = (part: Part | undefined): boolean =>
    isRule(part) || (part?.type === 'paragraph' && linesOf(part, lines).every((line) => fence.test(line)));
  // The items of a field are a list to Markdown.
  const below = nodes[at + 1]?.type === 'list' ? nodes[at + 2] : nodes[at + 1];
  const isFenced = own.length < written.length || isFence(before) || isFence(below);
  return isFenced && areFields(own) ? own[0] : undefined;
};
