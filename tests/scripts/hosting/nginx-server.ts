import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxCommand } from '../../../scripts/lib/programs/nginx-program.ts';

export interface NginxServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** What stands around a site's configuration in /etc/nginx/nginx.conf. Everything nginx writes stays in one folder. */
const surroundings = (folder: string, mimeTypes: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include ${mimeTypes};
  default_type application/octet-stream;
  sendfile on;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/site.conf;
}
`;

/** Serves a built site as the configuration says, on a port of this machine. Only address, port and folder are other ones. */
export const startNginx = async (configuration: string, site: string, base = '/'): Promise<NginxServer> => {
  const command = nginxCommand();
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'www');
  const published = join(root, base);
  await mkdir(dirname(published), { recursive: true });
  await symlink(resolve(site), published.replace(/\/$/, ''), 'dir');
  const port = await freePort();
  const own = configuration
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace(/^ {2}root .+;$/m, `  root ${root};`);
  await writeFile(join(folder, 'site.conf'), own);
  await writeFile(join(folder, 'nginx.conf'), surroundings(folder, '/etc/nginx/mime.types'));

  const nginx = spawn(command, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const closed = once(nginx, 'close');
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    nginx.kill();
    await closed;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.exitCode !== null) break;
    try {
      await fetch(origin);
      return { origin, stop };
    } catch {
      await wait(50);
    }
  }
  const log = await readFile(join(folder, 'error.log'), 'utf8').catch(() => '');
  await stop();
  throw new Error(`nginx did not start:\n${log}`);
};
