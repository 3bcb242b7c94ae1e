/** A place in YAML: line and column counted from 0. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

interface Node extends Spot {
  readonly kind: 'group' | 'list' | 'flow' | 'scalar';
}

interface Child {
  readonly key?: Spot;
  readonly value: Node;
}

const indentOf = (line: string): number => {
  let indent = 0;
  while (line[indent] === ' ') indent++;
  return indent;
};

const keyed = /^[A-Za-z][A-Za-z0-9]*:(?: |$)/;

/** A group or list that begins on a line. */
const blockAt = (lines: readonly string[], line: number): Node => {
  const column = indentOf(lines[line] ?? '');
  return { kind: lines[line]?.startsWith('- ', column) === true ? 'list' : 'group', line, column };
};

const fieldOf = (lines: readonly string[], group: Node, key: string): Child | undefined => {
  for (let line = group.line; line < lines.length; line++) {
    const text = lines[line] ?? '';
    // The first field may stand behind the hyphen of a list.
    const column = line === group.line ? group.column : indentOf(text);
    if (column < group.column) return undefined;
    if (column > group.column || !text.startsWith(`${key}:`, column)) continue;
    const start = column + key.length + 2;
    const value: Node =
      start > text.length ? blockAt(lines, line + 1) : { kind: text[start] === '[' ? 'flow' : 'scalar', line, column: start };
    return { key: { line, column }, value };
  }
  return undefined;
};

const itemOf = (lines: readonly string[], list: Node, index: number): Child | undefined => {
  if (list.kind === 'flow') {
    const items = (lines[list.line] ?? '').slice(list.column + 1, -1).split(', ');
    const before = items.slice(0, index).reduce((length, item) => length + item.length + 2, 0);
    return index < items.length ? { value: { kind: 'scalar', line: list.line, column: list.column + 1 + before } } : undefined;
  }
  let passed = -1;
  for (let line = list.line; line < lines.length; line++) {
    const text = lines[line] ?? '';
    const column = indentOf(text);
    if (column < list.column) return undefined;
    if (column > list.column || ++passed < index) continue;
    return { value: { kind: keyed.test(text.slice(column + 2)) ? 'group' : 'scalar', line, column: column + 2 } };
  }
  return undefined;
};

/**
 * Where a field stands in YAML that the quick reader has read: its value, or the key itself; for a field that is not there,
 * the nearest one around it. The same places that the full parser gives, without its tree.
 */
export const placeInCanonicalYaml = (yaml: string, path: readonly PropertyKey[], at: 'value' | 'key'): Spot | undefined => {
  const lines = yaml.slice(0, -1).split('\n');
  let node: Node = { kind: 'group', line: 0, column: 0 };
  let last: Spot | undefined;
  for (const step of path) {
    const child: Child | undefined =
      typeof step === 'number'
        ? node.kind === 'list' || node.kind === 'flow'
          ? itemOf(lines, node, step)
          : undefined
        : node.kind === 'group'
          ? fieldOf(lines, node, String(step))
          : undefined;
    if (child === undefined) return last;
    last = at === 'key' ? (child.key ?? child.value) : child.value;
    node = child.value;
  }
  return last;
};
