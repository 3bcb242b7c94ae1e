import type { Browser, Page } from '@playwright/test';

/** A task of the main thread, in milliseconds. */
export interface TaskTime {
  /** What it computed: waiting does not count, for frames or for a core. */
  readonly work: number;
  /** From its begin to its end. */
  readonly clock: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** What the thread has computed so far, and within the event, in microseconds; not all systems tell. */
  readonly tts?: number;
  readonly tdur?: number;
}

export type Trace = readonly TraceEvent[];

/** To note the tasks of all threads takes so long that nothing else should be measured meanwhile. */
const categories = { marks: ['blink.user_timing'], tasks: ['blink.user_timing', 'toplevel'] };

/** What is noted while something runs: marks of the page, or tasks as well. */
export const whileTraced = async <T>(
  browser: Browser,
  page: Page,
  noted: keyof typeof categories,
  run: () => Promise<T>,
): Promise<readonly [T, Trace]> => {
  await browser.startTracing(page, { categories: categories[noted] });
  const result = await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: Trace };
  return [result, traceEvents];
};

/** All marks of a name, in their order. */
const marksOf = (trace: Trace, name: string): Trace => trace.filter((event) => event.name === name).toSorted((a, b) => a.ts - b.ts);

/** What the thread computed between two marks that come in turn, in milliseconds. */
export const worksBetween = (trace: Trace, first: string, second: string): readonly number[] => {
  const ends = marksOf(trace, second);
  return marksOf(trace, first).map((start, at) => ((ends[at]?.tts ?? 0) - (start.tts ?? 0)) / 1000);
};

/** What follows a mark is measured for so long, in microseconds, unless the mark comes again before. */
const span = 1_500_000;

/** The tasks with the most work and of the longest time, each of those that hold a mark or follow it, on the thread of the mark. */
export const longestTask = (trace: Trace, mark: string): TaskTime => {
  const starts = marksOf(trace, mark);
  const isOfMark = ({ pid, tid, ts, dur = 0 }: TraceEvent): boolean =>
    starts.some((start, at) => {
      const end = Math.min(start.ts + span, starts[at + 1]?.ts ?? Infinity);
      return start.pid === pid && start.tid === tid && ts + dur > start.ts && ts < end;
    });
  const tasks = trace.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && isOfMark(event));
  const longest = (lengthOf: (task: TraceEvent) => number | undefined): number =>
    tasks.reduce((most, task) => Math.max(most, (lengthOf(task) ?? 0) / 1000), 0);
  return { work: longest(({ tdur }) => tdur), clock: longest(({ dur }) => dur) };
};
