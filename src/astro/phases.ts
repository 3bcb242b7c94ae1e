import { writeFileSync } from 'node:fs';

export type Step = 'content' | 'bundle' | 'pages' | 'index';

/**
 * Seconds on the clock of each step of a build and of the whole. Entries are read while code is put together, and the
 * full-text index is made beside the pages, so the steps add up to more than the whole; one that is not needed takes none.
 */
export type Phases = Readonly<Record<Step | 'total', number>>;

/** Notes how long each step of a build takes. */
export const createPhases = () => {
  const spans = new Map<Step, number>();
  return {
    during: async <T>(step: Step, work: Promise<T>): Promise<T> => {
      const start = process.uptime();
      const result = await work;
      spans.set(step, process.uptime() - start);
      return result;
    },
    write: (file: string): void => {
      const of = (step: Step): number => spans.get(step) ?? 0;
      const phases: Phases = {
        content: of('content'),
        bundle: of('bundle'),
        pages: of('pages'),
        index: of('index'),
        total: process.uptime(),
      };
      writeFileSync(file, `${JSON.stringify(phases, null, 2)}\n`);
    },
  };
};
