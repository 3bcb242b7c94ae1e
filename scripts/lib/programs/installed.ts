import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Debian puts servers where only root looks.
const folders = (): string[] => [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/**
 * The path of a program of the system that starts, by its name.
 * @param proof what it is asked to do, which ends well where all is there
 */
export const installed = (name: string, ...proof: readonly string[]): string | undefined =>
  folders()
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file) && spawnSync(file, proof, { stdio: 'ignore' }).status === 0);
