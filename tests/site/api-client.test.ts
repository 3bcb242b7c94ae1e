import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@hey-api/openapi-ts';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../scripts/lib/serve/server.ts';
import { base, siteFolder } from './built-site.ts';

const run = promisify(execFile);
let folder = '';
let server: Server;
let site = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landscape-client-'));
  await createClient({
    input: join(siteFolder, 'api/v1/openapi.json'),
    output: { path: join(folder, 'client'), module: { extension: '.ts' } },
    logs: { level: 'silent', file: false },
  });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  server = createSiteServer(siteFolder, base);
  await new Promise<void>((ready) => server.listen(0, ready));
  site = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  types: [],
};

/** What the compiler says of a program that uses the client. */
const mistakesIn = async (name: string, program: string): Promise<readonly string[]> => {
  const file = join(folder, name);
  await writeFile(file, program);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

/** Every operation of the description, with the fields that somebody who counts or cites would use. */
const uses = `import { client } from './client/client.gen.ts';
import { getDifference, getInitiatives, getOneInitiative, getOrganisations, getSearchLog, getVocabularies } from './client/index.ts';
if (process.argv[2] !== undefined) client.setConfig({ baseUrl: process.argv[2] });
declare const process: { readonly argv: readonly string[] };
const all = (await getInitiatives({ throwOnError: true })).data;
const running = all.items.filter(({ status, contacts = [] }) => status === 'active' && contacts.length > 0);
const first = all.items[0]!;
const one = (await getOneInitiative({ path: { id: first.id }, throwOnError: true })).data.item;
const organisations = (await getOrganisations({ throwOnError: true })).data.items;
const lead = organisations.find(({ id }) => one.organisations.some((own) => own.id === id && own.role === 'lead'));
const { vocabularies, countries } = (await getVocabularies({ throwOnError: true })).data;
const searches = (await getSearchLog({ throwOnError: true })).data.searches;
const difference = (await getDifference({ path: { to: 'now', from: all.release ?? '' }, throwOnError: true })).data;
const missing = await getOneInitiative({ path: { id: 'no-such-entry' } });
console.log(JSON.stringify({
  count: all.count, read: all.items.length, running: running.length, same: one.name === first.name, lead: lead?.page,
  areas: vocabularies.focusAreas.terms.map(({ id }) => id).length, countries: countries.length, searches: searches.length,
  changes: difference.items.length === difference.count, missing: missing.response?.status,
}));
`;

test('a client that a generator makes of the description fits the types of the answers, and refuses words that no entry has', async () => {
  expect(await mistakesIn('uses.ts', uses)).toEqual([]);
  expect((await mistakesIn('misuses.ts', uses.replace("'active'", "'busy'"))).join('\n')).toContain('no overlap');
});

test('the client reads every answer', async () => {
  await writeFile(join(folder, 'uses.ts'), uses);
  const { stdout } = await run(process.execPath, [join(folder, 'uses.ts'), site.slice(0, -1)]);
  const read = JSON.parse(stdout) as Record<string, unknown>;
  expect(read).toMatchObject({ same: true, areas: 5, changes: true, missing: 404 });
  expect(read['read']).toBe(read['count']);
  expect(Number(read['running'])).toBeGreaterThan(10);
  expect(Number(read['countries'])).toBeGreaterThan(200);
  expect(Number(read['searches'])).toBeGreaterThan(5);
  expect(String(read['lead'])).toContain('/organisations/');
});
