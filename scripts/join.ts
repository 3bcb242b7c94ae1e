import { openWorkshop, publish, site } from '../src/astro/publish.ts';
import { buildSettings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { joinParts } from './lib/build/join-parts.ts';

const usage = `npm run join -- FOLDER FOLDER …

Puts a site together from parts that were built one language each, such as on several machines, and publishes it as
${site}/. A part is the ${site}/ that BUILD_LANGUAGE=fr npm run build leaves; there must be one for each language of the
site. The parts stay as they are.`;

await run(usage, { values: [], flags: [] }, ({ files: parts }) => {
  if (parts.length === 0) throw new UsageError('Name the folders of the parts.');
  const { siteUrl, base } = buildSettings(process.env);
  const next = `${openWorkshop()}site`;
  const files = joinParts(parts, next, `${siteUrl}${base}`);
  publish(next);
  console.log(`${site}/ is ready: ${files} files from ${parts.length} parts, ${process.uptime().toFixed(1)} s.`);
  return Promise.resolve(exitCodes.fine);
});
