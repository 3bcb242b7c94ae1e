/** The groups of values with the same key that have more than one member, in order. */
export const repeated = <T>(values: Iterable<T>, keyOf: (value: T) => string): readonly (readonly T[])[] =>
  [...Map.groupBy(values, keyOf).values()].filter((group) => group.length > 1);

/** Every member of a group with the first of the others. */
export const withOther = <T>(group: readonly T[]): readonly (readonly [T, T])[] =>
  group.flatMap((member, index): [T, T][] => {
    const other = group[index === 0 ? 1 : 0];
    return other === undefined ? [] : [[member, other]];
  });
