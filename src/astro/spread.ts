/**
 * The same items, with those that are made elsewhere spread evenly among the others, so that neither wait for each other.
 * The order of each kind stays.
 */
export const spread = <Item>(items: readonly Item[], isMadeElsewhere: (item: Item) => boolean): Item[] => {
  const others = items.filter((item) => !isMadeElsewhere(item));
  const elsewhere = items.filter(isMadeElsewhere);
  const between = others.length / elsewhere.length;
  return [
    ...elsewhere.flatMap((item, at) => [item, ...others.slice(Math.round(at * between), Math.round((at + 1) * between))]),
    ...(elsewhere.length === 0 ? others : []),
  ];
};
