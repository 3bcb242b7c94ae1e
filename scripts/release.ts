import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryCitation } from '../src/catalogue/export/citation-file.ts';
import type { Edition } from '../src/catalogue/export/edition.ts';
import { changeLog } from '../src/catalogue/releases/change-log.ts';
import { compareStates, isEmpty } from '../src/catalogue/releases/compare-releases.ts';
import { formatVersion } from '../src/catalogue/releases/first-format.ts';
import {
  byTag,
  changeCounts,
  checksumsOf,
  countsOf,
  frozenText,
  isReleaseTag,
  manifestText,
  releaseFiles,
  type Manifest,
} from '../src/catalogue/releases/release.ts';
import { editionOf } from '../src/site/edition-of.ts';
import { hideNumbers } from '../src/store/hide-numbers.ts';
import { readRenderedCatalogue } from '../src/store/read-rendered.ts';
import { print } from '../src/problems/print.ts';
import { isError } from '../src/problems/problem.ts';
import { readOrganisations } from '../src/store/read-organisations.ts';
import { readSearchLog } from '../src/store/read-search-log.ts';
import { readHistory } from '../src/history/history.ts';
import { readWithheldHistory } from '../src/store/read-withheld-history.ts';
import { idsByCommit, untoldOf } from '../src/store/untold.ts';
import { readReleases } from '../src/store/releases.ts';
import { buildSettings, settings } from '../src/settings.ts';
import { exitCodes, run, UsageError } from './lib/command/command.ts';
import { existingFolder } from './lib/command/content-folder.ts';
import { isInRepository, noRepository, notReleasable } from './lib/release/not-releasable.ts';
import { billOfMaterials, type LockFile } from './lib/release/bill-of-materials.ts';
import { releaseFilesBeside } from './lib/release/release-files.ts';

const usage = `npm run release -- TAG [--content DIR] [--out DIR]

Freezes the entries as a release: content/releases/TAG/ with the data (one record a line, and one row each), tables of
organisations, roles, sources, facts, contacts, sentences, searches, terms, countries and languages with their description
(Data Package), the findings, the schemas that these fit, a manifest of counts and checksums, the changes since the release before
in words, and what the site is made with (CycloneDX). CITATION.cff then names the release.
A release is never changed afterwards.

  TAG        year and month, such as 2026.11; 2026.11.2 for a second one in a month
  --content  folder of the entries; default content/initiatives
  --out      folder of the releases; default content/releases. Given, CITATION.cff is left as it is

Refused while something is not committed, for a day or month that has not come, and for a tag that git has: a release is
what everybody can read at its tag. Where there is no git repository, the last line says that nobody looked.

Ends with 0 when the release was written, 1 when an entry has an error, 2 when it was called wrongly or is refused.`;

await run(usage, { values: ['content', 'out'], flags: [] }, async ({ values, files }) => {
  const [tag] = files;
  if (tag === undefined || files.length > 1) throw new UsageError('Give one tag, such as 2026.11.');
  if (!isReleaseTag(tag)) throw new UsageError(`"${tag}" is not a tag of a release, such as 2026.11 or 2026.11.2.`);
  const { contentFolder, releasesFolder, today } = buildSettings(process.env);
  const folder = values['out'] ?? releasesFolder;
  const content = await existingFolder(values['content'] ?? contentFolder);
  if (today > buildSettings({}).today)
    throw new UsageError(
      `The release would be dated ${today}, which has not come. Set SOURCE_DATE_EPOCH to a day that has, or leave it out.`,
    );
  const monthOf = (text: string): string => text.slice(0, 'YYYY-MM'.length).replace('.', '-');
  if (monthOf(tag) > monthOf(today)) throw new UsageError(`${tag} is a month that has not come: today is ${today}.`);
  // The third part counts releases, but who reads it takes it for a day.
  const [, , part = ''] = tag.split('.');
  if (monthOf(tag) === monthOf(today) && part.length === 2 && Number(part) <= 31 && part > today.slice('YYYY-MM-'.length))
    throw new UsageError(
      `${tag} reads as a day that has not come: today is ${today}. Number the releases of a month from 2, as in ${monthOf(tag).replace('-', '.')}.2.`,
    );
  const why = await notReleasable(content, tag);
  if (why !== undefined) throw new UsageError(why);
  const before = readReleases(folder).at(-1);
  if (before !== undefined && byTag(tag, before.manifest.tag) <= 0)
    throw new UsageError(`The newest release is ${before.manifest.tag}; the next one needs a later tag than ${tag}.`);

  const { entries, problems, sources } = await readRenderedCatalogue(content, today, settings.basePath);
  const errors = problems.filter(isError);
  if (errors.length > 0) {
    console.log(print(errors, 'text', sources.size, (file) => sources.get(file)));
    console.log('Nothing was released.');
    return exitCodes.problems;
  }
  const initiatives = entries.map(({ initiative }) => initiative);
  const whole = compareStates(before?.initiatives ?? [], initiatives);
  if (before !== undefined && isEmpty(whole)) throw new UsageError(`Nothing has changed since release ${before.manifest.tag}.`);

  const untold = untoldOf(readWithheldHistory(content), idsByCommit(await readHistory(content)));
  const difference = before === undefined ? whole : untold.inDifference(whole, before.manifest.date);
  const data = frozenText(initiatives);
  const { register } = await readOrganisations(content);
  const { log } = readSearchLog(content, today);
  const site = `${settings.siteUrl}${settings.basePath}`;
  const edition: Edition = { ...editionOf(initiatives, undefined, { site, date: today }), release: tag, changed: false };
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as LockFile;
  const beside = {
    ...releaseFilesBeside({ entries: entries.map((entry) => hideNumbers(entry, today)), register, log, edition }),
    [releaseFiles.bill]: billOfMaterials(lock),
  };
  const manifest: Manifest = {
    tag,
    format: formatVersion,
    date: today,
    previous: before?.manifest.tag ?? null,
    counts: countsOf(initiatives),
    changes: changeCounts(difference),
    files: Object.entries({ [releaseFiles.data]: data, ...beside }).map(([name, text]) => ({
      name,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
    schema: releaseFiles.schema,
  };
  const place = join(folder, tag);
  // Beside it first: what is interrupted must not look like a release.
  const next = join(folder, `.${tag}`);
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await writeFile(join(next, releaseFiles.data), data);
  for (const [name, text] of Object.entries(beside)) await writeFile(join(next, name), text);
  await writeFile(join(next, releaseFiles.checksums), checksumsOf(manifest));
  await writeFile(join(next, releaseFiles.changes), changeLog(manifest, difference));
  await writeFile(join(next, releaseFiles.manifest), manifestText(manifest));
  await rm(place, { recursive: true, force: true });
  await rename(next, place);
  if (values['out'] === undefined) await writeFile('CITATION.cff', repositoryCitation(edition, manifest));
  const { added, removed, changed } = manifest.changes;
  console.log(
    `Release ${tag}: ${initiatives.length} entries; ${added} added, ${removed} removed, ${changed} changed. Written to ${place}.`,
  );
  if (!(await isInRepository(content))) console.log(noRepository);
  return exitCodes.fine;
});
