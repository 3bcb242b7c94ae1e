import { spawn } from 'node:child_process';
import { join } from 'node:path';

const compileCache = join(import.meta.dirname, '../compile-cache.js');

/**
 * Runs a part of the build in a process of its own, which uses another core and whose memory is free again when it ends.
 * @param name file of the script in this folder
 * @throws Error with this sentence when it fails; what it had to say is printed
 */
export const runPart = (name: string, args: readonly string[], failure: string, signal: AbortSignal): Promise<void> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', compileCache, join(import.meta.dirname, name), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      signal,
    });
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(failure))));
  });
