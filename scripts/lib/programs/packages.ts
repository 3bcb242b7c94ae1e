import { spawnSync } from 'node:child_process';

/** Runs a command to its end; its errors are shown, its other words are not. */
export const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

/** Installs packages of the system where this is Debian or its kin and we are root. */
export const installPackages = (...names: string[]): boolean =>
  process.getuid?.() === 0 &&
  runs('apt-get', '--version') &&
  runs('apt-get', '-qq', 'update') &&
  runs('apt-get', '-qq', '-y', '--no-install-recommends', 'install', ...names);
