import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPrivateHost } from '../../../src/catalogue/text/private-host.ts';

/** An address that no entry may send this machine to. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
  constructor(host: string) {
    super(`${host} is on this machine or in a private network.`);
  }
}

/** Resolves names as the system does, and refuses those that lead into a private network. */
const guarded: LookupFunction = (host, options, done) => {
  resolve(host, options, (error, found: string | LookupAddress[], family) => {
    const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
    if (error === null && addresses.some(isPrivateHost)) done(new PrivateAddress(host), '', 4);
    else done(error, found as string, family);
  });
};

/**
 * What opens connections, those after a redirect too: to no address of a private network, whatever a name resolves to.
 * @param isOwn whether a port of this machine is the checker's own
 */
export const guardedAgent = (isOwn: (port: string) => boolean): Agent => {
  const connect = buildConnector({ lookup: guarded });
  const own = buildConnector({});
  return new Agent({
    connect: (options, done) => {
      if (options.hostname === '127.0.0.1' && isOwn(options.port)) own(options, done);
      else if (isPrivateHost(options.hostname)) done(new PrivateAddress(options.hostname), null);
      else connect(options, done);
    },
  });
};
