import { writeFileSync } from 'node:fs';
import { notedSeconds } from '../site/noted-seconds.ts';

export type Step = 'content' | 'bundle' | 'pages' | 'index';

/**
 * Seconds on the clock of each step of a build and of the whole. What needs no page is made beside the pages (“index”), so the
 * steps add up to more than the whole; one that is not needed takes none.
 */
export interface Phases extends Readonly<Record<Step | 'total', number>> {
  /** Core seconds of each file of the whole catalogue, by its path: a part of those of the pages. */
  readonly dataFiles: Readonly<Record<string, number>>;
}

/** Notes how long each step of a build takes. */
export const createPhases = () => {
  const spans = new Map<Step, number>();
  /** @returns says that the step has ended */
  const begin = (step: Step): (() => void) => {
    const start = process.uptime();
    return () => {
      spans.set(step, process.uptime() - start);
    };
  };
  return {
    begin,
    during: async <T>(step: Step, work: Promise<T>): Promise<T> => {
      const end = begin(step);
      const result = await work;
      end();
      return result;
    },
    write: (file: string): void => {
      const of = (step: Step): number => spans.get(step) ?? 0;
      const steps: Record<Step, number> = { content: of('content'), bundle: of('bundle'), pages: of('pages'), index: of('index') };
      writeFileSync(
        file,
        `${JSON.stringify({ ...steps, total: process.uptime(), dataFiles: notedSeconds() } satisfies Phases, null, 2)}\n`,
      );
    },
  };
};
