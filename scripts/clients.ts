import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { dataClients, ensureLibraries } from './lib/programs/data-clients.ts';

const usage = `npm run clients

Reads the data files of the built site with programs that others wrote: DuckDB, pandas, rdflib, R, BibTeX, biber with LaTeX,
and a processor of citation styles. What is not here is installed where this is Debian and you are root; the libraries go
into .cache/clients.`;

await run(usage, { values: [], flags: [] }, () => {
  if (!existsSync('dist/data/datapackage.json')) throw new UsageError('There is no site in dist/ yet: "npm run build" makes it.');
  for (const { ensure } of Object.values(dataClients)) ensure();
  ensureLibraries();
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.clients.config.ts'], {
    stdio: 'inherit',
  });
  return Promise.resolve(status === 0 ? exitCodes.fine : exitCodes.problems);
});
