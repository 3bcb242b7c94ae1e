/** Round steps from zero to at least `most`: at most seven of them, and whole numbers, since they count entries. */
export const ticksTo = (most: number): readonly number[] => {
  const rough = Math.max(1, most) / 6;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((each) => each >= rough && Number.isInteger(each)) ?? 10 * magnitude,
  );
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, at) => at * step);
};
