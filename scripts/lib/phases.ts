import { writeFileSync } from 'node:fs';

const steps = ['content', 'bundle', 'pages', 'index'] as const;

/**
 * The steps of a build, each with the seconds from the end of the one before it. Code is put together while entries are read,
 * and the full-text index is made beside code and pages, so that for both only what is left of them counts.
 */
export type Phases = Readonly<Record<(typeof steps)[number] | 'total', number>>;

/** Notes when each step of a build ends, in seconds since the process began. */
export const createPhases = () => {
  const ends = new Map<string, number>();
  return {
    end: (step: (typeof steps)[number]): void => {
      ends.set(step, process.uptime());
    },
    write: (file: string): void => {
      let last = 0;
      const spans = steps.map((step) => {
        const end = Math.max(ends.get(step) ?? last, last);
        const span = end - last;
        last = end;
        return [step, span] as const;
      });
      writeFileSync(file, `${JSON.stringify({ ...Object.fromEntries(spans), total: process.uptime() }, null, 2)}\n`);
    },
  };
};
