import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

const deepest = 8;
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

const featureOf = (node: Node): string | undefined => {
  if (isAlias(node)) return `an alias (*${node.source})`;
  if ('anchor' in node && node.anchor) return `an anchor (&${node.anchor})`;
  return node.tag === undefined ? undefined : `a tag (${node.tag})`;
};

/**
 * The data of a YAML tree that is plain. Anchors can explode, tags can construct, merges hide what a record says:
 * each is refused, with the offset at which it stands, and so is nesting that no record has.
 */
export const plainData = (
  root: Node,
  refuse: (feature: string, offset: number) => void,
  onRepeated: (offset: number) => void = () => undefined,
): unknown => {
  const keyOf = ({ key }: Pair): string | undefined => {
    const offset = (key as Node).range?.[0] ?? 0;
    if (!isScalar(key)) refuse('a key that is not a single word', offset);
    else if (reservedKeys.has(String(key.value))) refuse(`the reserved key "${String(key.value)}"`, offset);
    else {
      read(key, 0);
      return String(key.value);
    }
    return undefined;
  };
  const read = (node: Node | null, depth: number): unknown => {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    const feature = featureOf(node);
    if (feature !== undefined) refuse(feature, offset);
    if (isScalar(node)) return node.value;
    if (depth >= deepest) {
      refuse(`more than ${deepest} levels of nesting`, offset);
      return undefined;
    }
    if (isSeq<Node>(node)) return node.items.map((item) => read(item, depth + 1));
    const record: Record<string, unknown> = {};
    if (isMap<Node, Node | null>(node)) {
      for (const pair of node.items) {
        const key = keyOf(pair);
        if (key === undefined) continue;
        if (Object.hasOwn(record, key)) onRepeated((pair.key as Node).range?.[0] ?? 0);
        record[key] = read(pair.value, depth + 1);
      }
    }
    return record;
  };
  return read(root, 0);
};
