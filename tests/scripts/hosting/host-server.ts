import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server that others wrote, with a configuration of this project. */
export interface HostServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Where a server finds the site, and where it may write. */
export interface HostPlace {
  readonly folder: string;
  readonly root: string;
  /** A socket in the folder, to listen on: no other program can have taken it. */
  readonly socket: string;
  readonly log: string;
}

interface Host {
  readonly name: string;
  readonly command: string;
  /** Writes the configuration. @returns what to start the program with */
  readonly configure: (place: HostPlace) => Promise<readonly string[]>;
}

/** A port of this machine that leads to a socket. It is taken once and kept: one that was free a moment ago may be taken by another. */
const openPort = async (socket: string): Promise<Server> => {
  const server = createServer((client) => {
    const inside = connect(socket);
    inside.once('error', () => client.destroy());
    client.once('error', () => inside.destroy());
    client.pipe(inside).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** Serves a built site on a port of this machine. Everything the server writes stays in one folder. */
export const startHost = async ({ name, command, configure }: Host, site: string, base: string): Promise<HostServer> => {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const root = join(folder, 'www');
  const published = join(root, base);
  await mkdir(dirname(published), { recursive: true });
  await symlink(resolve(site), published.replace(/\/$/, ''), 'dir');
  const socket = join(folder, 'site.sock');
  const entrance = await openPort(socket);
  const log = join(folder, 'error.log');
  const args = await configure({ folder, root, socket, log });
  const program = spawn(command, args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const closed = once(program, 'close');
  const origin = `http://127.0.0.1:${(entrance.address() as AddressInfo).port}`;
  const stop = async (): Promise<void> => {
    program.kill();
    await closed;
    entrance.close();
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (program.exitCode !== null) break;
    try {
      await fetch(origin);
      return { origin, stop };
    } catch {
      await wait(50);
    }
  }
  const said = await readFile(log, 'utf8').catch(() => '');
  await stop();
  throw new Error(`${name} did not start:\n${said}`);
};
