import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();
const running = new Set<ChildProcess>();

/** A program can be in the middle of writing when it is ended. */
const patiently = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 } as const;

/** Ends a process and all that it started itself. */
export const end = (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
};

/** Starts a program that ends when the bench does, however that ends: it leads a group of its own, which can be ended whole. */
export const start = (command: string, args: readonly string[], options: SpawnOptions): ChildProcess => {
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
};

/**
 * An empty folder that is gone when the bench ends, however that ends. Not before: after thousands of files were removed,
 * a disk takes longer for minutes to make others.
 */
export const temporaryFolder = async (name: string): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `landscape-${name}-`)));
  folders.add(folder);
  return folder;
};

const leaveNothing = (): void => {
  for (const child of running) end(child, 'SIGKILL');
  for (const folder of folders) rmSync(folder, patiently);
};

process.on('exit', leaveNothing);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    console.error('\nInterrupted. What was measured so far is written.');
    process.exit(128 + constants.signals[signal]);
  });
}
