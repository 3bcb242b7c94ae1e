import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format-entry.ts';
import { readEntry } from '../../src/entry/read-entry.ts';

test('the example in the guide is a valid entry', () => {
  const example = /```mdx\n(?<entry>.*?)```/s.exec(readFileSync('docs/entries.md', 'utf8'))?.groups?.['entry'] ?? '';
  expect(readEntry('content/initiatives/example.mdx', example).problems).toEqual([]);
});

test('the example in the guide is in the form that format gives', () => {
  const example = /```mdx\n(?<entry>.*?)```/s.exec(readFileSync('docs/entries.md', 'utf8'))?.groups?.['entry'] ?? '';
  expect(formatEntry('content/initiatives/example.mdx', example).text).toBe(example);
});
