import { request, type IncomingHttpHeaders } from 'node:http';
import type { HostServer } from '../scripts/hosting/host-server.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the server sends, as it is sent: neither unpacked nor redirected. */
export const get = (server: HostServer, path: string, asked: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request(`${server.origin}${path}`, { headers: asked }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) });
      });
    })
      .on('error', fail)
      .end();
  });

export const packed = { 'Accept-Encoding': 'gzip' };
