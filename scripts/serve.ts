import { existsSync } from 'node:fs';
import { buildSettings, settings } from '../src/settings.ts';
import { interfaceLanguages } from '../src/vocabulary/define.ts';
import { run, UsageError } from './lib/command/command.ts';
import { createSiteServer } from './lib/serve/server.ts';

const usage = `npm start -- [--port NUMBER]

Builds the site and serves it on this machine. --port defaults to 4321.`;

await run(usage, { values: ['port'], flags: [] }, ({ values }) => {
  const port = Number(values['port'] ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(`--port takes a number from 1 to 65535.`);
  // A build of one language may have no page but those in its folder.
  const home = ['', ...interfaceLanguages.map((language) => `${language}/`)].find((folder) => existsSync(`dist/${folder}index.html`));
  if (home === undefined) throw new UsageError('There is no site in dist/ yet: "npm run build" makes it.');
  const { base } = buildSettings(process.env);
  const server = createSiteServer('dist', base);
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Try: npm start -- --port ${port + 1}` : error.message);
      resolve(1);
    });
    server.listen(port, () => console.log(`\n${settings.name}\nhttp://localhost:${port}${base}${home}\n\nStop with Ctrl+C.`));
  });
});
