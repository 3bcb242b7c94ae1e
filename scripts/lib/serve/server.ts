import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersOf } from '../../../src/security/headers.ts';

/** The path of a request, without what comes behind a question mark. */
const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/s, '');

/** One range of bytes whose end is not before its start; whatever else is asked for gets the whole file. */
const isPlainRange = (range: string): boolean => {
  const [, start, end] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(range) ?? [];
  return start !== undefined && (end === undefined || Number(end) >= Number(start));
};

/** Whether a path without its last slash is that of a page; hosts send to the one with it. */
const isPageIn =
  (folder: string) =>
  (path: string): boolean => {
    if (!/^(?:\/[\w-]+)+$/.test(path)) return false;
    return existsSync(join(folder, path, 'index.html'));
  };

/** The files of a folder, and its pages for what is not there: its own, and those of the folders in it. A build puts a new folder in the place of the old one: then they are read again. */
const filesOf = (folder: string) => {
  const stampNow = (): string | undefined => {
    const found = statSync(folder, { throwIfNoEntry: false });
    return found === undefined ? undefined : `${found.ino} ${found.ctimeMs}`;
  };
  const read = (stamp: string | undefined) => {
    const notFound = new Map(
      globSync(['404.html', '*/404.html'], { cwd: folder }).map((file) => [dirname(file), readFileSync(join(folder, file))] as const),
    );
    return {
      stamp,
      files: sirv(folder, { etag: true }),
      /** @param path from the root of the site */
      notFoundAt: (path: string): Buffer | string => notFound.get(path.split('/')[1] ?? '') ?? notFound.get('.') ?? 'Not found',
    };
  };
  let known = read(stampNow());
  return () => {
    const stamp = stampNow();
    // Between two folders there is none for a moment.
    if (stamp !== undefined && stamp !== known.stamp) known = read(stamp);
    return known;
  };
};

/** Serves a folder as a static host does: compressed, under a base path, with the headers, its own pages for what is not there. */
export const createSiteServer = (folder: string, base: string): Server => {
  const current = filesOf(folder);
  const compress = compression();
  const isPage = isPageIn(folder);
  return createServer((request, response) => {
    const { files, notFoundAt } = current();
    const send = (path: string): void => {
      response.setHeaders(new Map(Object.entries(headersOf(path))));
    };
    const path = pathOf(request);
    const refuse = (): void => {
      send('/404.html');
      const page = notFoundAt(path.startsWith(base) ? path.slice(base.length - 1) : '/');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(request.method === 'HEAD' ? undefined : page);
    };
    const answer = (): void => {
      if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      else if (path === '/' && base !== '/') response.writeHead(302, { Location: base }).end();
      else if (!path.startsWith(base)) refuse();
      else if (isPage(path.slice(base.length - 1))) response.writeHead(301, { ...headersOf('/'), Location: `${path}/` }).end();
      else {
        // The library does not survive a range that ends before it starts, and misreads one from the end.
        if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range;
        request.url = (request.url ?? '/').slice(base.length - 1);
        send(path.slice(base.length - 1));
        files(request, response, refuse);
      }
    };
    // The types of the two libraries are for Express, which both work without.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], answer);
  });
};
