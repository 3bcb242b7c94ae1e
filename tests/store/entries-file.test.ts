import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Initiative } from '../../src/schema/initiative.ts';
import { holdEntries, keepEntry, readEntriesFile, writeEntriesFile, type Entries } from '../../src/store/entries-file.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entries-'));
});

afterAll(() => rm(folder, { recursive: true }));

const entries = (fingerprint: string): Entries => ({ fingerprint, kept: [] });

it('gives back what was written', () => {
  const file = join(folder, 'plain.jsonl');
  writeEntriesFile(file, entries('first'));
  expect(readEntriesFile(file)).toEqual(entries('first'));
});

it('keeps each entry with its text, and what was read as it stood in the file', () => {
  const file = join(folder, 'entries.jsonl');
  const stored = ['a', 'b'].map((id) => ({ initiative: { id } as Initiative, html: `<p>Lamp “${id}”\n</p>` }));
  const kept = stored.map((entry) => keepEntry(`of ${entry.initiative.id}`, entry));
  writeEntriesFile(file, { fingerprint: 'first', kept });
  const read = readEntriesFile(file).kept;
  expect(read.map(({ digest, initiative, html }) => [digest, { initiative, html: html() }])).toEqual([
    ['of a', stored[0]],
    ['of b', stored[1]],
  ]);
  expect(read.map(({ lines }) => lines.toString())).toEqual(kept.map(({ lines }) => lines.toString()));
});

it('does not take half a file for a whole one', () => {
  const file = join(folder, 'half.jsonl');
  writeFileSync(file, '"first"\n{"digest":');
  expect(() => readEntriesFile(file)).toThrow('breaks off');
});

it('reads held entries from memory, and writes them after the last change', () => {
  const file = join(folder, 'held.jsonl');
  vi.useFakeTimers();
  try {
    holdEntries(file);
    writeEntriesFile(file, entries('first'));
    const second = entries('second');
    writeEntriesFile(file, second);
    expect(readEntriesFile(file)).toBe(second);
    expect(existsSync(file)).toBe(false);
    vi.runAllTimers();
    expect(existsSync(file)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
