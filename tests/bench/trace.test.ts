import { describe, expect, it } from 'vitest';
import { longestTask, worksBetween } from '../../bench/trace.ts';

const thread = { pid: 1, tid: 1 };
const mark = (name: string, ts: number, tts: number) => ({ ...thread, name, ts, tts });
const task = (ts: number, dur: number, tdur: number, of = thread) => ({ ...of, name: 'ThreadControllerImpl::RunTask', ts, dur, tdur });

describe('work between two marks', () => {
  it('is what the thread computed, whatever the order of the events', () => {
    const trace = [mark('end', 90_000, 16_000), mark('start', 0, 1000), mark('end', 40_000, 9000), mark('start', 60_000, 10_000)];
    expect(worksBetween(trace, 'start', 'end')).toEqual([8, 6]);
  });
});

describe('the longest task', () => {
  it('is told by its work and by the clock, which need not be the same task', () => {
    const trace = [mark('start', 0, 0), task(1000, 80_000, 10_000), task(100_000, 40_000, 35_000)];
    expect(longestTask(trace, 'start')).toEqual({ work: 35, clock: 80 });
  });

  it('may hold the mark', () => {
    expect(longestTask([task(1000, 30_000, 20_000), mark('start', 9000, 0)], 'start')).toEqual({ work: 20, clock: 30 });
  });

  it('is one that ends after a mark, on its thread', () => {
    const before = task(0, 90_000, 90_000);
    const elsewhere = task(200_000, 90_000, 90_000, { pid: 1, tid: 2 });
    const longAfter = task(9_000_000, 90_000, 90_000);
    const trace = [before, mark('start', 100_000, 0), elsewhere, task(300_000, 5000, 4000), longAfter];
    expect(longestTask(trace, 'start')).toEqual({ work: 4, clock: 5 });
    expect(longestTask([before], 'start')).toEqual({ work: 0, clock: 0 });
  });
});
