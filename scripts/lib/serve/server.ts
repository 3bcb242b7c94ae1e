import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersOf } from '../../../src/security/headers.ts';

/** Serves a folder as a static host does: compressed, under a base path, with the headers, its own page for what is not there. */
export const createSiteServer = (folder: string, base: string): Server => {
  const files = sirv(folder, { etag: true });
  const compress = compression();
  const notFoundFile = join(folder, '404.html');
  const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Not found';
  return createServer((request, response) => {
    const send = (path: string): void => {
      response.setHeaders(new Map(Object.entries(headersOf(path))));
    };
    const refuse = (): void => {
      send('/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const answer = (): void => {
      if (request.url === '/' && base !== '/') response.writeHead(302, { Location: base }).end();
      else if (request.url?.startsWith(base) !== true) refuse();
      else {
        request.url = request.url.slice(base.length - 1);
        send(request.url);
        files(request, response, refuse);
      }
    };
    // The types of the two libraries are for Express, which both work without.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], answer);
  });
};
