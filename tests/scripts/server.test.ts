import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from '../../scripts/lib/serve/server.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let port = 0;
let server: ReturnType<typeof createSiteServer> | undefined;
let stop = (): void => undefined;

const ask = (path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces).toString() }));
    })
      .on('error', fail)
      .end();
  });

describe('the local server', () => {
  beforeAll(async () => {
    const page = '<!doctype html><title>x</title>'.padEnd(200, '.');
    const folder = mkdtempSync(join(tmpdir(), 'server-'));
    stop = () => rmSync(folder, { recursive: true });
    for (const place of ['landscape/embed', 'helplines/GB']) mkdirSync(join(folder, place), { recursive: true });
    for (const file of ['index.html', 'landscape/embed/index.html', 'helplines/GB/index.html']) writeFileSync(join(folder, file), page);
    writeFileSync(join(folder, 'robots.txt'), 'User-agent: *');
    server = createSiteServer(folder, '/');
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server?.close();
    stop();
  });

  test.each([
    'bytes=10-5',
    'bytes=-5',
    'bytes=5-2,1-0',
    'bytes=x',
    'bytes=99999999999999999999-',
    'lines=1-2',
    'bytes=--',
    'bytes=9999-99999',
  ])('survives the range %s', async (range) => {
    expect((await ask('/robots.txt', { headers: { Range: range } })).status).toBeLessThan(500);
    expect((await ask('/robots.txt')).body).toBe('User-agent: *');
  });

  test('gives a range that is one', async () => {
    expect(await ask('/robots.txt', { headers: { Range: 'bytes=0-3' } })).toMatchObject({ status: 206, body: 'User' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('answers no %s', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405, body: '', headers: { allow: 'GET, HEAD' } });
  });

  test('takes headers from the path alone', async () => {
    const frames = async (path: string): Promise<unknown> => (await ask(path)).headers['x-frame-options'];
    expect(await frames('/landscape/embed/')).toBeUndefined();
    expect(await frames('/landscape/embed/?x')).toBeUndefined();
    expect(await frames('/landscape/embed/index.html')).toBeUndefined();
    expect(await frames('/helplines/GB/')).toBe('DENY');
    expect(await frames('/helplines/GB/?/landscape/embed/')).toBe('DENY');
    expect(await frames('/nowhere/landscape/embed/x')).toBe('DENY');
  });
});

test('a folder that a build put in the place of the old one is served as it is', async () => {
  const place = mkdtempSync(join(tmpdir(), 'swap-'));
  const folder = join(place, 'dist');
  const fill = (name: string, files: Readonly<Record<string, string>>): void => {
    mkdirSync(join(place, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(place, name, file), text);
  };
  fill('dist', { 'index.html': 'old page', 'old.css': 'a{}', '404.html': 'old mistake' });
  const swapped = createSiteServer(folder, '/');
  try {
    await new Promise<void>((done) => swapped.listen(0, '127.0.0.1', done));
    port = (swapped.address() as AddressInfo).port;
    expect((await ask('/old.css')).status).toBe(200);
    fill('next', { 'index.html': 'new page', 'new.css': 'b{}', '404.html': 'new mistake' });
    renameSync(folder, join(place, 'before'));
    renameSync(join(place, 'next'), folder);
    expect((await ask('/')).body).toBe('new page');
    expect((await ask('/new.css')).body).toBe('b{}');
    expect(await ask('/old.css')).toMatchObject({ status: 404, body: 'new mistake' });
  } finally {
    swapped.close();
    rmSync(place, { recursive: true });
  }
});

describe('the command that serves', () => {
  const [elsewhere = ''] = [
    ...Object.values(networkInterfaces()).flatMap((own = []) =>
      own.flatMap(({ address, family, internal }) => (family === 'IPv4' && !internal ? address : [])),
    ),
    // Another address of this machine, where it is in no network: Linux has many.
    '127.0.0.2',
  ];

  const answers = (host: string, at: number): Promise<boolean> =>
    new Promise((done) => {
      const socket = connect({ host, port: at })
        .once('connect', () => done(socket.destroy() !== undefined))
        .once('error', () => done(false));
    });

  /** Where a server that is started with some options can be reached, and what it says. */
  const reachedBy = async (...options: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>x</title>');
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../scripts/serve.ts'), '--port', '0', ...options], {
      cwd: folder,
    });
    try {
      const said = await new Promise<string>((done, fail) => {
        let output = '';
        child.stdout.on('data', (piece: Buffer) => {
          output += piece.toString();
          if (output.includes('Stop with')) done(output);
        });
        child.once('close', () => fail(new Error(`The server ended: ${output}`)));
      });
      const at = Number(/:(\d+)\//.exec(said)?.[1]);
      const hosts = ['127.0.0.1', '::1', elsewhere];
      const reached = await Promise.all(hosts.map((host) => answers(host, at)));
      return { said, at, hosts: hosts.filter((_, index) => reached[index]) };
    } finally {
      child.kill();
      rmSync(folder, { recursive: true });
    }
  };

  test('"npm start" explains itself, and names a mistake, before anything is built', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
    const [program, , guard = '', script = '', ...options] = scripts.start.split(' ');
    expect([program, options]).toEqual(['node', ['--build']]);
    const [first, command] = [guard, script].map((file) => join(import.meta.dirname, '../..', file)) as [string, string];
    const folder = mkdtempSync(join(tmpdir(), 'start-'));
    const start = (...given: readonly string[]) =>
      spawnSync(process.execPath, ['--import', first, command, ...options, ...given], { cwd: folder, encoding: 'utf8' });
    const [help, wrong] = [start('--help'), start('--porrt', '8080')];
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true });
    expect([help.status, help.stdout, left]).toEqual([0, expect.stringContaining('npm start -- [--port NUMBER]'), []]);
    expect([wrong.status, wrong.stderr.trim().split('\n').at(-1)]).toEqual([2, 'There is no option --porrt. Did you mean --port?']);
  });

  test('listens to this machine alone', async () => {
    const { said, at, hosts } = await reachedBy();
    expect(hosts).toEqual(['127.0.0.1']);
    expect(said).toContain(`http://localhost:${at}/`);
  });

  test('listens elsewhere where it is told to, and there alone', async () => {
    const { said, at, hosts } = await reachedBy('--host', elsewhere);
    expect(hosts).toEqual([elsewhere]);
    expect(said).toContain(`http://${elsewhere}:${at}/`);
  });
});
