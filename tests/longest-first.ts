import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node';

/**
 * Begins with the files that take longest, in this order: what takes minutes must not begin last, with the other core idle. Vitest
 * itself knows how long they take only where they ran before.
 * @param names of the files, without `.test.ts`
 */
export const longestFirst = (names: readonly string[]): TestSequencerConstructor => {
  const rank = ({ moduleId }: TestSpecification): number => {
    const at = names.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return at === -1 ? names.length : at;
  };
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
    }
  };
};
