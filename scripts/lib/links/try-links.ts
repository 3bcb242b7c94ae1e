import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer, type AddressInfo } from 'node:net';
import { LinkChecker, type HttpResponse } from 'linkinator';
import { setGlobalDispatcher } from 'undici';
import { guardedAgent } from './guard.ts';
import { outcomeOf, type Outcome, type Try } from './outcome.ts';

export interface TryOptions {
  /** Hosts that are asked at the same time; each host gets one request after the other. */
  readonly hosts: number;
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  /** Milliseconds after which a request is given up. */
  readonly timeout: number;
  /** How often a fault of the server or the connection is tried again. */
  readonly retries: number;
  /** Whether addresses of this machine and of private networks are asked too. */
  readonly local: boolean;
  /** Says who asks. */
  readonly userAgent: string;
}

const escaped = (url: string): string => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A slash at the end, a fragment and the step from http to https are no news. */
const comparable = (url: string): string =>
  url
    .replace(/#.*$/, '')
    .replace(/^http:/, 'https:')
    .replace(/\/$/, '');

/** A port that nobody listens on at this moment. */
const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** The ports on which the library serves the pages that it looks at. */
const ownPorts = new Set<string>();

/** One try. The library looks at pages, so the address stands alone on a page that is made for it. */
const tryOnce = async (url: string, folder: string, page: string, options: TryOptions): Promise<Try> => {
  const checker = new LinkChecker();
  let leadsTo: string | undefined;
  checker.on('redirect', ({ targetUrl }) => {
    leadsTo = targetUrl;
  });
  const port = await freePort();
  ownPorts.add(String(port));
  const { links } = await checker.check({
    path: page,
    port,
    serverRoot: folder,
    concurrency: 1,
    redirects: 'warn',
    timeout: options.timeout,
    userAgent: options.userAgent,
    headers: { 'User-Agent': options.userAgent },
  });
  ownPorts.delete(String(port));
  const found = links.find(({ parent }) => parent !== undefined);
  const details = found?.failureDetails ?? [];
  const response = details.find((detail): detail is HttpResponse => !(detail instanceof Error));
  return {
    status: found?.status ?? response?.status ?? 0,
    errors: details.filter((detail) => detail instanceof Error),
    leadsTo: leadsTo === undefined || comparable(leadsTo) === comparable(url) ? undefined : leadsTo,
  };
};

/** A fault of the server or the connection may pass; a refusal, 429 above all, is not asked again. */
const mayPass = ({ status }: Try): boolean => status === 0 || status >= 500;

const tryOne = async (url: string, folder: string, page: string, options: TryOptions): Promise<Outcome> => {
  await writeFile(join(folder, page), `<!doctype html><a href="${escaped(url)}">x</a>`);
  let last = await tryOnce(url, folder, page, options);
  for (let again = 1; again <= options.retries && mayPass(last); again++) {
    await pause(options.delay * 2 ** again);
    last = await tryOnce(url, folder, page, options);
  }
  return outcomeOf(last);
};

/**
 * Tries addresses: several hosts at once, each with a pause between its requests.
 * @param onOutcome says whether to go on
 */
export const tryLinks = async (
  urls: readonly string[],
  options: TryOptions,
  onOutcome: (url: string, outcome: Outcome) => Promise<boolean>,
): Promise<void> => {
  if (!options.local) setGlobalDispatcher(guardedAgent((port) => ownPorts.has(port)));
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  const chains = [...Map.groupBy(urls, (url) => new URL(url).host).values()].toSorted((a, b) => b.length - a.length);
  let number = 0;
  let goesOn = true;
  const worker = async (): Promise<void> => {
    for (let chain = chains.shift(); chain !== undefined; chain = chains.shift()) {
      for (const [index, url] of chain.entries()) {
        if (index > 0) await pause(options.delay);
        if (!goesOn) return;
        goesOn = (await onOutcome(url, await tryOne(url, folder, `${number++}.html`, options))) && goesOn;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: options.hosts }, worker));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
