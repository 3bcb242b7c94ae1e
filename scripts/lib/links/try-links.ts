import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
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

/** Serves addresses as the library looks at them: each alone on a page that is asked for by it. */
const servePages = (): Promise<Server> =>
  new Promise((done, fail) => {
    const server = createServer(({ url = '' }, response) => {
      response.setHeader('Content-Type', 'text/html');
      const of = new URLSearchParams(url.slice(url.indexOf('?'))).get('of') ?? '';
      response.end(`<!doctype html><a href="${escaped(of)}">x</a>`);
    });
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done(server));
  });

/** One try. */
const tryOnce = async (url: string, pages: string, options: TryOptions): Promise<Try> => {
  const checker = new LinkChecker();
  let leadsTo: string | undefined;
  checker.on('redirect', ({ targetUrl }) => {
    leadsTo = targetUrl;
  });
  const { links } = await checker.check({
    path: `${pages}?of=${encodeURIComponent(url)}`,
    concurrency: 1,
    redirects: 'warn',
    timeout: options.timeout,
    userAgent: options.userAgent,
    headers: { 'User-Agent': options.userAgent },
  });
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

const tryOne = async (url: string, pages: string, options: TryOptions): Promise<Outcome> => {
  let last = await tryOnce(url, pages, options);
  for (let again = 1; again <= options.retries && mayPass(last); again++) {
    await pause(options.delay * 2 ** again);
    last = await tryOnce(url, pages, options);
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
  const server = await servePages();
  const { port } = server.address() as AddressInfo;
  const pages = `http://127.0.0.1:${port}/`;
  if (!options.local) setGlobalDispatcher(guardedAgent((asked) => asked === String(port)));
  const chains = [...Map.groupBy(urls, (url) => new URL(url).host).values()].toSorted((a, b) => b.length - a.length);
  let goesOn = true;
  const worker = async (): Promise<void> => {
    for (let chain = chains.shift(); chain !== undefined; chain = chains.shift()) {
      for (const [index, url] of chain.entries()) {
        if (index > 0) await pause(options.delay);
        if (!goesOn) return;
        goesOn = (await onOutcome(url, await tryOne(url, pages, options))) && goesOn;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: options.hosts }, worker));
  } finally {
    server.close();
    server.closeAllConnections();
  }
};
