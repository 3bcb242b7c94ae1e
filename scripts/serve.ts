import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { buildSettings, settings } from '../src/settings.ts';
import { interfaceLanguages } from '../src/vocabulary/define.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { warningInFolder } from './lib/hosting/end-of-security-text.ts';
import { createSiteServer } from './lib/serve/server.ts';

const usage = `npm start -- [--port NUMBER] [--host ADDRESS]
npm run serve -- [--port NUMBER] [--host ADDRESS]

Serves the site in dist/ on this machine, to this machine alone. "npm start" builds it first, "npm run serve" takes it as it is.

  --build  builds the site first, which "npm start" does
  --port   default 4321; 0 takes one that is free
  --host   address to listen on; default 127.0.0.1. With 0.0.0.0 others in the same network can read it too`;

/** Builds the site as `npm run build` does; whether it could. */
const build = (): boolean => {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  return spawnSync(process.execPath, [join(dirname(astro), 'bin/astro.mjs'), 'build'], { stdio: 'inherit' }).status === 0;
};

await run(usage, { values: ['port', 'host'], flags: ['build'] }, ({ values, flags }) => {
  const port = Number(values['port'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`--port takes a number from 0 to 65535.`);
  const host = values['host'] ?? '127.0.0.1';
  if (flags.has('build') && !build()) return Promise.resolve(exitCodes.problems);
  // A build of one language may have no page but those in its folder.
  const home = ['', ...interfaceLanguages.map((language) => `${language}/`)].find((folder) => existsSync(`dist/${folder}index.html`));
  if (home === undefined) throw new UsageError('There is no site in dist/ yet: "npm run build" makes it.');
  const warning = warningInFolder('dist', new Date().toISOString().slice(0, 10));
  if (warning !== undefined) console.error(`Warning: ${warning} "npm run build" makes one that holds.`);
  const { base } = buildSettings(process.env);
  const server = createSiteServer('dist', base);
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Try: npm start -- --port ${port + 1}` : error.message);
      resolve(1);
    });
    server.listen(port, host, () => {
      const shown = host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host;
      const { port: taken } = server.address() as AddressInfo;
      console.log(`\n${settings.name}\nhttp://${shown}:${taken}${base}${home}\n\nStop with Ctrl+C.`);
    });
  });
});
