import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { holdEntries, readEntriesFile, writeEntriesFile, type Entries } from '../../src/store/entries-file.ts';

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
