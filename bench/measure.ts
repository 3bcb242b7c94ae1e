import { readdirSync, readFileSync } from 'node:fs';
import { start } from './temporary.ts';

/** What one command took. */
export interface Measured {
  readonly seconds: number;
  /** Time on all cores together, which other work on the machine does not change; missing where /proc is. */
  readonly cpuSeconds: number | undefined;
  /** Most memory of the command and everything it started, at one moment. */
  readonly peakMegabytes: number | undefined;
}

interface ProcessState {
  readonly parent: number;
  readonly cpuTicks: number;
  /** Memory that it shares with others counts for each. */
  readonly megabytes: number;
  /** Takes long to find out. */
  readonly ownMegabytes: () => number | undefined;
}

const ticksPerSecond = 100;
const pageMegabytes = 4096 / 1e6;
const kibibyteMegabytes = 1024 / 1e6;
const pause = 200;
/** A peak that is not higher by this factor is the same peak. */
const noticeable = 1.01;

/** Memory of a process, of which it counts its share where several use the same; missing where Linux does not tell. */
export const ownMegabytes = (id: number): number | undefined => {
  try {
    const [, kibibytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) * kibibyteMegabytes;
  } catch {
    return undefined;
  }
};

const stateOf = (id: string): ProcessState | undefined => {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name, in brackets, may hold spaces.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return {
      parent: fields[1] ?? 0,
      cpuTicks: user + system + childUser + childSystem,
      megabytes: (fields[21] ?? 0) * pageMegabytes,
      ownMegabytes: () => ownMegabytes(Number(id)),
    };
  } catch {
    return undefined;
  }
};

/** Time on all cores that a process has taken so far, without what it started; missing where /proc is. */
export const coreSecondsOf = (id: number | undefined): number | undefined => {
  const state = stateOf(String(id));
  return state === undefined ? undefined : state.cpuTicks / ticksPerSecond;
};

/** The process and everything below it, as far as the system tells. */
const treeOf = (root: number): ProcessState[] => {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  const states = new Map(names.flatMap((name) => [[Number(name), stateOf(name)] as const]));
  const isInside = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined && at > 1; at = states.get(at)?.parent) if (at === root) return true;
    return false;
  };
  return [...states].flatMap(([id, state]) => (state !== undefined && isInside(id) ? [state] : []));
};

interface Command {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command to its end and says what it took.
 * @throws Error with what the command printed when it fails
 */
export const measure = (command: string, args: readonly string[], { cwd, env = {} }: Command): Promise<Measured> =>
  new Promise((done, failed) => {
    const began = performance.now();
    const child = start(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (piece: Buffer): void => {
      output = `${output}${piece.toString()}`.slice(-4000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    let peak = 0;
    let peakOfSums = 0;
    let ticks = 0;
    const look = (): void => {
      const states = treeOf(child.pid ?? -1);
      const sum = states.reduce((total, { megabytes }) => total + megabytes, 0);
      // Asked often, it would slow down what is measured.
      if (sum > peakOfSums * noticeable) {
        peakOfSums = sum;
        peak = Math.max(
          peak,
          states.reduce((total, { megabytes, ownMegabytes }) => total + (ownMegabytes() ?? megabytes), 0),
        );
      }
      ticks = Math.max(
        ticks,
        states.reduce((total, { cpuTicks }) => total + cpuTicks, 0),
      );
    };
    const timer = setInterval(look, pause);
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) {
        failed(new Error(`${command} ${args.join(' ')} ended with ${code}.\n${output}`));
        return;
      }
      done({
        seconds: (performance.now() - began) / 1000,
        cpuSeconds: ticks === 0 ? undefined : ticks / ticksPerSecond,
        peakMegabytes: peak === 0 ? undefined : peak,
      });
    });
  });
