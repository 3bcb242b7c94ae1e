import type { ChildProcess } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { coreSecondsOf } from './measure.ts';
import { end, start } from './temporary.ts';
import type { Workplace } from './workplace.ts';

/** From the command to the whole home page. */
export interface Start {
  readonly seconds: number;
  /** Time on all cores together; missing where /proc is. */
  readonly cpuSeconds: number | undefined;
}

/** Seconds of somebody who writes entries with the development server. */
export interface DevResult {
  /** Without a cache. */
  readonly firstPage: Start;
  /** With the cache of the run before it. */
  readonly nextStart: Start;
  /** The first page of an entry. */
  readonly firstEntry: number;
  /** From saving an entry to its page with the new text; the middle of several. */
  readonly editToRefresh: number;
}

const edits = 5;
const patience = 180_000;

/** Where the server is: it takes a port that is free, and says which. */
const addressSaid = (server: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let said = '';
    server.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
    server.once('close', () => fail(new Error(`The development server ended: ${said}`)));
  });

/** Asks until the page holds the text, and says how long that took in seconds. */
const untilShown = async (address: string, text: string): Promise<number> => {
  const began = performance.now();
  while (performance.now() - began < patience) {
    const shown = await fetch(address)
      .then((response) => response.text())
      .catch(() => '');
    if (shown.includes(text)) return (performance.now() - began) / 1000;
    await wait(20);
  }
  throw new Error(`${address} did not show "${text}" within ${patience / 1000} s.`);
};

const whileServed = async <T>(folder: string, use: (home: string, id: number | undefined) => Promise<T>): Promise<T> => {
  const server = start(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: '', BASE_PATH: '', SITE_URL: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((done) => server.once('close', done));
  try {
    return await use(await addressSaid(server), server.pid);
  } finally {
    end(server);
    await ended;
  }
};

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const homePage = async (home: string, id: number | undefined): Promise<Start> => {
  const seconds = await untilShown(home, '</html>');
  return { seconds, cpuSeconds: coreSecondsOf(id) };
};

/** The development server on the entries of a workplace. */
export const measureDev = async ({ folder, entries }: Workplace): Promise<DevResult> => {
  const [name = ''] = (await readdir(entries)).filter((file) => file.endsWith('.mdx')).toSorted();
  const file = join(entries, name);
  const text = await readFile(file, 'utf8');
  for (const kept of ['.cache', '.astro']) await rm(join(folder, kept), { recursive: true, force: true });
  const first = await whileServed(folder, async (home, id) => {
    const firstPage = await homePage(home, id);
    const page = `${home}initiatives/${name.replace(/\.mdx$/, '')}/`;
    const firstEntry = await untilShown(page, '</html>');
    const times: number[] = [];
    for (let edit = 1; edit <= edits; edit++) {
      const sentence = `Sentence number ${edit} is new.`;
      await writeFile(file, `${text.trimEnd()}\n\n${sentence}\n`);
      times.push(await untilShown(page, sentence));
    }
    return { firstPage, firstEntry, editToRefresh: middle(times) };
  });
  await writeFile(file, text);
  return { ...first, nextStart: await whileServed(folder, homePage) };
};
