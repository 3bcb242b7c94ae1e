import { mkdir, rm } from 'node:fs/promises';
import { buildSettings } from '../src/settings.ts';
import { joinParts } from './lib/build/join-parts.ts';
import { publish, site, tidy, workshop } from './lib/build/publish.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';

const usage = `npm run join -- FOLDER FOLDER …

Puts a site together from parts that were built one language each, such as on several machines, and publishes it as
${site}/. A part is the ${site}/ that BUILD_LANGUAGE=fr npm run build leaves; there must be one for each language of the
site. The parts stay as they are.`;

await run(usage, { values: [], flags: [] }, async ({ files: parts }) => {
  if (parts.length === 0) throw new UsageError('Name the folders of the parts.');
  const { siteUrl, base } = buildSettings(process.env);
  const next = `${workshop}/${process.pid}`;
  await tidy();
  await mkdir(workshop, { recursive: true });
  try {
    const files = joinParts(parts, next, `${siteUrl}${base}`);
    await publish(next);
    console.log(`${site}/ is ready: ${files} files from ${parts.length} parts, ${process.uptime().toFixed(1)} s.`);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  return exitCodes.fine;
});
