import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { devEntries, readInThread } from './lib/dev-entries.ts';
import { loadLater } from './lib/dev-later.ts';

const usage = `npm run dev -- [--port NUMBER]

Serves the site on this machine while it is written: each page is made when it is asked for, and again when something it
shows has changed. --port defaults to 4321.`;

await run(usage, { values: ['port'], flags: [] }, async ({ values }) => {
  const port = Number(values['port'] ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError('--port takes a number from 1 to 65535.');
  const entries = readInThread();
  loadLater();
  const { dev } = await import('./lib/astro.ts');
  const { devVite } = await import('./lib/dev-vite.ts');
  await dev({ server: { port }, integrations: [devEntries(entries)], vite: devVite });
  // Without a listener the process would end at once, and would not write what it has compiled to the cache of the next start.
  process.once('SIGINT', () => process.exit());
  return exitCodes.fine;
});
