/**
 * Works at several items at the same time, beginning with them in their order, and tells what came of each in the same order:
 * nothing of one is told between two parts of another.
 * @param lanes how many are worked at together
 */
export const inLanes = async <Item, Result>(
  lanes: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  tell: (item: Item, result: Result) => void,
): Promise<void> => {
  const waiting = [...items.entries()];
  const ended = new Map<number, Result>();
  let told = 0;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, item] = next;
      ended.set(at, await work(item));
      for (let item = items[told], result = ended.get(told); item !== undefined && result !== undefined;) {
        tell(item, result);
        told++;
        [item, result] = [items[told], ended.get(told)];
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
