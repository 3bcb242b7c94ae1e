import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import datapackage from 'datapackage';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryCitation } from '../../src/catalogue/export/citation-file.ts';
import { frozenText, type Release } from '../../src/catalogue/releases/release.ts';
import { editionOf } from '../../src/site/edition-of.ts';
import { releasesWithoutHidden } from '../../src/site/releases-without-hidden.ts';
import { hideNumbers } from '../../src/store/hide-numbers.ts';
import { readReleases, unfinishedReleases } from '../../src/store/releases.ts';
import { settings } from '../../src/settings.ts';
import { entryText } from '../fixtures/initiative.ts';
import { commitAll, git, makeFolder } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
const content = mkdtempSync(join(tmpdir(), 'release-content-'));
const today = '2026-11-28';
const write = (id: string, changes: object): void =>
  writeFileSync(join(content, `${id}.mdx`), entryText({ name: `Line of ${id}`, ...changes }));
const release = (tag: string) =>
  spawnSync(process.execPath, ['scripts/release.ts', tag, '--content', content, '--out', folder], { encoding: 'utf8' });

beforeAll(() => {
  const contact = { kind: 'phone', value: '+9771234567', display: '+977 123 4567', countries: ['NP'], source: 'lantern' } as const;
  writeFileSync(
    join(content, 'one.mdx'),
    entryText({ name: 'Line of one', languages: ['ne'], contacts: [contact] }, 'Workers ring +977 123 4567 at night.[^lantern]'),
  );
  write('two', {});
});
afterAll(() => {
  for (const made of [folder, content]) rmSync(made, { recursive: true });
});

test('without a release there is none to read', () => {
  expect(readReleases(join(folder, 'nowhere'))).toEqual([]);
});

test('a first and a second release freeze the entries and say what changed', () => {
  const made = release('2026.11');
  expect(made).toMatchObject({ status: 0 });
  expect(made.stdout.trim().split('\n').at(-1)).toMatch(/^There is no git repository, so nobody looked/);
  expect(
    readReleases(folder).map(({ manifest, initiatives }) => [manifest.tag, manifest.previous, initiatives.map(({ id }) => id)]),
  ).toEqual([['2026.11', null, ['one', 'two']]]);

  const held = join(folder, '2026.11');
  const sums = readFileSync(join(held, 'checksums.txt'), 'utf8').trimEnd().split('\n');
  expect(sums.length).toBeGreaterThan(10);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(join(held, name)))
        .digest('hex'),
      name,
    ).toBe(sum);
  }
  const validate = new Ajv2020({ strict: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(
    JSON.parse(readFileSync(join(held, 'initiative.schema.json'), 'utf8')) as object,
  );
  for (const line of readFileSync(join(held, 'initiatives.jsonl'), 'utf8').trimEnd().split('\n')) {
    expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(JSON.parse(line) as object), surprise: 1 })).toBe(false);
  }
  expect(readFileSync(join(held, 'sources.csv'), 'utf8').split('\r\n').filter(Boolean)).toHaveLength(3);

  const again = release('2026.11.2');
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('Nothing has changed since release 2026.11.');

  write('two', { status: 'paused' });
  expect(release('2026.11').stderr).toContain('needs a later tag');
  expect(release('latest').stderr).toContain('is not a tag of a release');
  expect(release('2999.01').stderr.trim().split('\n').at(-1)).toMatch(/^2999\.01 is a month that has not come: today is \d{4}-/);
  expect(release('2026.11.2').status).toBe(0);
  const [first, second] = readReleases(folder);
  expect(first?.text).toContain('"id":"two"');
  expect(second?.manifest).toMatchObject({ previous: '2026.11', changes: { added: 0, removed: 0, changed: 1 } });
  expect(readFileSync(join(folder, '2026.11.2', 'sbom.cdx.json'), 'utf8')).toContain('"bomFormat": "CycloneDX"');
  expect(second?.manifest.files.map(({ name }) => name)).toContain('sbom.cdx.json');
  expect(readFileSync(join(folder, '2026.11.2', 'checksums.txt'), 'utf8')).toContain('  sbom.cdx.json\n');
  expect(readFileSync(join(folder, '2026.11.2', 'changes.md'), 'utf8')).toContain('  - status: unknown → paused');
});

test('a release says which schema its records fit, and holds the contacts and sentences of its day', () => {
  const [first] = readReleases(folder);
  expect(first?.manifest.schema).toBe('initiative.schema.json');
  expect(first?.manifest.files.map(({ name }) => name)).toEqual(expect.arrayContaining(['contacts.csv', 'statements.csv']));
  const [contact] = parseCsv(first?.beside['contacts.csv'] ?? '', { columns: true, bom: true }) as Record<string, string>[];
  expect(contact).toMatchObject({ initiative: 'one', position: '1', kind: 'phone', value: "'+9771234567" });
  const [statement] = parseCsv(first?.beside['statements.csv'] ?? '', { columns: true, bom: true }) as Record<string, string>[];
  expect(statement).toMatchObject({ initiative: 'one', position: '1', text: 'Workers ring +977 123 4567 at night.', sources: 'lantern' });
});

test('a release holds every table, also of entries, countries and languages, and a valid description by which they join', async () => {
  const held = join(folder, '2026.11');
  const { resources, ...head } = JSON.parse(readFileSync(join(held, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; path: string }[];
  };
  expect(head).toMatchObject({ version: '2026.11' });
  // The library knows version 1 of the standard, and takes the mark for Excel as a part of the first name.
  const bare = mkdtempSync(join(tmpdir(), 'release-package-'));
  for (const { path } of resources) writeFileSync(join(bare, path), readFileSync(join(held, path), 'utf8').replace('\uFEFF', ''));
  const described = await datapackage.Package.load(
    {
      ...head,
      profile: 'tabular-data-package',
      resources: resources.map((resource) => ({ ...resource, profile: 'tabular-data-resource' })),
    },
    { basePath: bare, strict: true },
  );
  expect(described.errors).toEqual([]);
  const names = resources.map(({ path }) => path);
  expect(names.toSorted()).toEqual(readdirSync(held).filter((file) => file.endsWith('.csv')));
  expect(names).toEqual(expect.arrayContaining(['initiatives.csv', 'countries.csv', 'languages.csv', 'vocabularies.csv']));
  const read = await Promise.all(described.resources.map((resource) => resource.read({ relations: true })));
  const empty = resources.filter((_, at) => read[at]?.length === 0).map(({ name }) => name);
  expect(empty).toEqual(['searches']);
  rmSync(bare, { recursive: true });
  const rows = parseCsv(readFileSync(join(held, 'initiatives.csv'), 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map(({ id, countries, regions, sourceCount }) => [id, countries, regions, sourceCount])).toEqual(
    ['one', 'two'].map((id) => [id, 'NP', 'southern-asia', '1']),
  );
  expect(rows[0]).not.toHaveProperty('page');
  expect(JSON.parse(rows[0]?.['contacts'] ?? '[]')).toMatchObject([{ value: '+9771234567' }]);
});

test('each document of a release fits the schema that stands beside it', () => {
  const held = join(folder, '2026.11');
  const documents = readdirSync(held).filter(
    (file) => existsSync(join(held, file.replace(/\.json$/, '.schema.json'))) && file.endsWith('.json'),
  );
  expect(documents.filter((file) => !file.endsWith('.schema.json'))).toEqual([
    'findings.json',
    'manifest.json',
    'search-log.json',
    'vocabularies.json',
  ]);
  for (const file of documents) {
    const [schema, document] = [file.replace(/\.json$/, '.schema.json'), file].map(
      (name) => JSON.parse(readFileSync(join(held, name), 'utf8')) as object,
    );
    const validate = new Ajv2020({ strict: true }).compile(schema ?? {});
    expect(validate(document), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    expect(validate('surprise'), file).toBe(false);
  }
});

test('a number that must not be shown any more is in no file that the site gives of the release', () => {
  const numberIn = ({ text, beside }: Release): readonly string[] =>
    Object.entries({ 'initiatives.jsonl': text, ...beside }).flatMap(([name, held]) =>
      held.replace(/\D/g, '').includes('9771234567') ? [name] : [],
    );
  const frozen = readReleases(folder).slice(0, 1);
  const [now] = frozen.flatMap(({ initiatives }) => initiatives.filter(({ id }) => id === 'one'));
  if (now === undefined) throw new Error('The release holds no entry.');
  const [kept] = releasesWithoutHidden(frozen, [{ initiative: now }], today);
  expect(kept?.beside).toEqual(frozen[0]?.beside);
  const asGiven = (entry: Parameters<typeof releasesWithoutHidden>[1], day: string): Release | undefined =>
    releasesWithoutHidden(frozen, entry, day)[0];
  for (const given of [
    asGiven([], today),
    asGiven([{ initiative: { ...now, contacts: [] } }], today),
    asGiven([{ initiative: now }], '2032-01-01'),
  ]) {
    if (given === undefined) throw new Error('The release is not given.');
    expect(numberIn(frozen[0] as Release)).toEqual(['initiatives.jsonl', 'initiatives.csv', 'statements.csv', 'contacts.csv']);
    expect(numberIn(given)).toEqual([]);
    for (const { name, sha256 } of given.manifest.files)
      expect(
        createHash('sha256')
          .update({ 'initiatives.jsonl': given.text, ...given.beside }[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
  }
  const fits = new Ajv2020({ strict: true, formats: { uri: true } }).compile(
    JSON.parse(frozen[0]?.beside['initiative.schema.json'] ?? '{}') as object,
  );
  for (const { text } of [asGiven([], today), asGiven([{ initiative: now }], '2032-01-01')].filter((given) => given !== undefined))
    for (const line of text.trimEnd().split('\n')) expect(fits(JSON.parse(line)), JSON.stringify(fits.errors)).toBe(true);
  const [withdrawn] = parseCsv(asGiven([{ initiative: now }], '2032-01-01')?.beside['contacts.csv'] ?? '', {
    columns: true,
    bom: true,
  }) as Record<string, string>[];
  expect(withdrawn).toMatchObject({ initiative: 'one', position: '1', kind: 'phone', value: '', withheld: 'withdrawn' });
  const rowsOf = (given: Release | undefined) =>
    parseCsv(given?.beside['initiatives.csv'] ?? '', { columns: true, bom: true }) as Record<string, string>[];
  const [before, after] = [frozen[0], asGiven([{ initiative: now }], '2032-01-01')].map(rowsOf);
  expect(JSON.parse(after?.[0]?.['contacts'] ?? '[]')).toMatchObject([{ kind: 'phone', withheld: 'withdrawn' }]);
  expect(after?.[0]).toEqual({ ...before?.[0], contacts: after?.[0]?.['contacts'] });
  expect(after?.[1]).toEqual(before?.[1]);
});

test('a release of today is no other state than today, also where a number is withheld', () => {
  const [{ initiatives = [], ...made } = {} as Release] = readReleases(folder);
  const disputed = initiatives.map(({ contacts, ...record }) => ({
    ...record,
    ...(contacts && { contacts: contacts.map((contact) => ({ ...contact, disputedBy: 'lantern' })) }),
  }));
  const entries = disputed.map((initiative) => hideNumbers({ initiative, html: '' }, today));
  const [given] = releasesWithoutHidden([{ ...made, initiatives: disputed, text: frozenText(disputed) }], entries, today);
  const now = entries.map(({ initiative }) => initiative);
  expect(now.flatMap(({ contacts = [] }) => contacts)).toMatchObject([{ withheld: 'disputed' }]);
  expect(given?.text).not.toContain('9771234567');
  expect(editionOf(now, given, { site: '', date: today }).changed).toBe(false);
});

test.each([
  ['without its manifest', () => undefined],
  ['with half a manifest', (place: string) => writeFileSync(join(place, 'manifest.json'), '{"tag":')],
  [
    'with half its data',
    (place: string) => writeFileSync(join(place, 'manifest.json'), readFileSync(join(folder, '2026.11.2', 'manifest.json'))),
  ],
])('a release that was left %s is none, is told of, and can be made again', (_, leave) => {
  const place = join(folder, '2026.11.3');
  mkdirSync(place);
  writeFileSync(join(place, 'initiatives.jsonl'), '{"id":"o');
  leave(place);
  expect(readReleases(folder)).toHaveLength(2);
  expect(unfinishedReleases(folder)).toEqual([place]);
  write('two', { status: 'ended' });
  expect(release('2026.11.3').status).toBe(0);
  expect(readReleases(folder)).toHaveLength(3);
  expect(unfinishedReleases(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['2026.11', '2026.11.2', '2026.11.3']);
  rmSync(place, { recursive: true });
});

describe('the repository', () => {
  const tried = (folder: string, tag: string, epoch?: string) =>
    spawnSync(process.execPath, ['scripts/release.ts', tag, '--content', join(folder, 'content')], {
      encoding: 'utf8',
      env: { ...process.env, RELEASES_DIR: join(folder, 'releases'), ...(epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch }) },
    });

  test('is not released with what is not committed, under a tag that there is, or on a day that has not come', () => {
    const repository = makeFolder({ 'content/one.mdx': entryText() });
    commitAll(repository.path);
    git(repository.path, 'tag', '2026.11');
    expect(tried(repository.path, '2026.11').stderr.trim().split('\n').at(-1)).toBe('git has the tag 2026.11 already. Give another one.');
    repository.write('content/two.mdx', entryText({ name: 'Second' }));
    expect(tried(repository.path, '2026.11.2').stderr.trim().split('\n').at(-1)).toMatch(
      /^A release is of what is committed, and this is not: content\/two\.mdx\./,
    );
    expect(tried(repository.path, '2026.11.2', '4102444800').stderr.trim().split('\n').at(-1)).toContain(
      'dated 2100-01-01, which has not come',
    );
    expect(repository.list()).not.toContain('releases');
  });

  test('is held to the same where the release goes to a folder of its own', () => {
    const repository = makeFolder({ 'content/one.mdx': entryText() });
    commitAll(repository.path);
    git(repository.path, 'tag', '2026.11');
    const out = makeFolder();
    const into = (tag: string) =>
      spawnSync(process.execPath, ['scripts/release.ts', tag, '--content', join(repository.path, 'content'), '--out', out.path], {
        encoding: 'utf8',
      }).stderr;
    expect(into('2026.11')).toContain('git has the tag 2026.11 already.');
    repository.write('content/two.mdx', entryText({ name: 'Second' }));
    expect(into('2026.11.2')).toContain('A release is of what is committed, and this is not: content/two.mdx.');
    expect(out.list()).toEqual([]);
  });

  test('is not released under what reads as a day to come', () => {
    const bare = makeFolder({ 'content/one.mdx': entryText() });
    const secondOfNovember = '1793577600';
    expect(tried(bare.path, '2026.11.30', secondOfNovember).stderr.trim().split('\n').at(-1)).toBe(
      '2026.11.30 reads as a day that has not come: today is 2026-11-02. Number the releases of a month from 2, as in 2026.11.2.',
    );
    expect(bare.list()).toEqual(['content']);
  });
});

test('entries with errors are not released', () => {
  write('three', { status: 'busy' });
  const refused = release('2026.11.3');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('Nothing was released.');
  expect(readReleases(folder)).toHaveLength(2);
});

test('the releases of the repository are whole, and git keeps their bytes', () => {
  expect(unfinishedReleases('content/releases')).toEqual([]);
  const kept = execFileSync('git', ['check-attr', 'text', '--', 'content/releases/2026.11/any.csv'], { encoding: 'utf8' });
  expect(kept).toMatch(/: text: unset$/m);
});

test('CITATION.cff in the repository names the newest release, and says so where entries were changed since', () => {
  const newest = readReleases('content/releases').at(-1);
  if (newest === undefined) throw new Error('There is no release.');
  const edition = editionOf(newest.initiatives, newest, { site: `${settings.siteUrl}${settings.basePath}`, date: '2026-01-01' });
  const text = readFileSync('CITATION.cff', 'utf8');
  expect(text).toBe(repositoryCitation(edition, newest.manifest));
  // A commit that changes an entry does not touch this file, so that the tag alone would not be true for long.
  expect(text).toContain(`version: "release ${newest.manifest.tag} and what was changed after it"`);
});

test('no release was changed after it was made', () => {
  const tracked = execFileSync('git', ['ls-files', 'content/releases'], { encoding: 'utf8' });
  const releases = readReleases('content/releases');
  expect(tracked.split('\n').filter((file) => file.endsWith('manifest.json'))).toHaveLength(releases.length);
  for (const { manifest, text, beside } of releases) {
    const held: Readonly<Record<string, string>> = { 'initiatives.jsonl': text, ...beside };
    for (const { name, sha256 } of manifest.files)
      expect(
        createHash('sha256')
          .update(held[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
  }
});
