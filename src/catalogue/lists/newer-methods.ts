/**
 * Methods that scripts use and browsers from before 2024 lack. Each is given only where it is missing, so whoever imports this
 * does so first. The browsers that are promised stand in astro.config.mjs.
 */
const give = (target: object, name: string, value: (this: never, ...given: never[]) => unknown): void => {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
};

give(Array.prototype, 'toSorted', function (this: unknown[], compare?: (one: unknown, other: unknown) => number) {
  return [...this].sort(compare);
});
give(Array.prototype, 'toReversed', function (this: unknown[]) {
  return [...this].reverse();
});
give(Array.prototype, 'toSpliced', function (this: unknown[], ...given: [start: number, count: number, ...items: unknown[]]) {
  const copy = [...this];
  copy.splice(...given);
  return copy;
});
give(Map, 'groupBy', (items: Iterable<unknown>, keyOf: (item: unknown, at: number) => unknown) => {
  const groups = new Map<unknown, unknown[]>();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
});
give(URL, 'canParse', (address: string, base?: string) => {
  try {
    return new URL(address, base) instanceof URL;
  } catch {
    return false;
  }
});
