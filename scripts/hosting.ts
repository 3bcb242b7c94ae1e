import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run } from './lib/command/command.ts';
import { hostingFiles } from './lib/hosting/hosting-files.ts';

const usage = `npm run hosting -- [--out FOLDER]

Writes the files that tell hosts how to serve the site: public/_headers, public/_redirects,
deploy/nginx.conf, deploy/Caddyfile.
SITE_URL and BASE_PATH decide for which address; --out writes to another folder than the project's.`;

await run(usage, { values: ['out'], flags: [] }, async ({ values }) => {
  for (const [path, text] of Object.entries(hostingFiles(buildSettings(process.env)))) {
    const file = join(values['out'] ?? '.', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(file);
  }
  return exitCodes.fine;
});
