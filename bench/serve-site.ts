import { createSiteServer } from '../scripts/lib/serve/server.ts';

/** Serves a built site for as long as the work takes, without delay, at an address of this machine. */
export const whileServed = async <T>(site: string, work: (home: string) => Promise<T>): Promise<T> => {
  const server = createSiteServer(site, '/');
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  try {
    return await work(`http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`);
  } finally {
    server.close();
  }
};
