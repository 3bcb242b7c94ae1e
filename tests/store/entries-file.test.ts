import { readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Initiative } from '../../src/schema/initiative.ts';
import { readEntriesFile, writeEntriesFile } from '../../src/store/entries-file.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entries-'));
});

afterAll(() => rm(folder, { recursive: true }));

const stored = ['a', 'b'].map((id) => ({ initiative: { id } as Initiative, html: `<p>Lamp “${id}”\u2028\n</p>` }));

it('gives back what was written, in its order, and leaves nothing beside it', () => {
  const file = join(folder, 'below', 'entries.jsonl');
  writeEntriesFile(file, stored);
  expect(readEntriesFile(file)).toEqual(stored);
  writeEntriesFile(file, []);
  expect(readEntriesFile(file)).toEqual([]);
  expect(readdirSync(join(folder, 'below'))).toEqual(['entries.jsonl']);
});

it('does not take half a file for a whole one', () => {
  const file = join(folder, 'half.jsonl');
  writeFileSync(file, `${JSON.stringify(stored[0])}\n{"initiative":`);
  expect(() => readEntriesFile(file)).toThrow(SyntaxError);
});
