import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
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
    const { mkdtempSync, mkdirSync, rmSync, writeFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { tmpdir } = await import('node:os');
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
  const { mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { tmpdir } = await import('node:os');
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
