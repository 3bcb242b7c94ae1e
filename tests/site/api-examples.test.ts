import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../scripts/lib/serve/server.ts';
import { examples } from '../../src/components/data/examples.ts';
import { base, readPage, siteFolder, siteUrl } from './built-site.ts';

const { listings } = readPage(readFileSync(`${siteFolder}/data/index.html`, 'utf8'), 'data/index.html', base);
const { items } = JSON.parse(readFileSync(`${siteFolder}/api/v1/initiatives.json`, 'utf8')) as { items: { status: string }[] };

let server: Server;
let site: string;

beforeAll(async () => {
  server = createSiteServer(siteFolder, base);
  await new Promise<void>((ready) => server.listen(0, ready));
  site = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
});
afterAll(() => server.close());

const run = promisify(execFile);
const output = async (program: string): Promise<string> => (await run(process.execPath, ['--input-type=module', '--eval', program])).stdout;

/** What each example prints, as far as a test can know it. */
const expected: Readonly<Record<keyof ReturnType<typeof examples>, RegExp>> = {
  count: new RegExp(`^${items.filter(({ status }) => status === 'active').length} of ${items.length}\\n.*Data set`),
  entry: /^STOP APP http.*\/initiatives\/stop-app\//,
  helplines: /read \d{4}-\d{2}-\d{2} at http/,
  cross: /helplines.*\d/,
};

test.each(Object.keys(expected) as (keyof typeof expected)[])('the example "%s" stands on the page and runs', async (name) => {
  expect(listings).toContain(examples(`${siteUrl}${base}`)[name]);
  expect(await output(examples(site)[name])).toMatch(expected[name]);
});
