import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { summarise } from '../../scripts/lib/summary/summarise.ts';
import { verdict } from '../../scripts/lib/summary/verdict.ts';
import { readEntry } from '../../src/entry/read-entry.ts';
import { formats, print } from '../../src/problems/print.ts';
import { visibleLines } from '../../src/problems/visible.ts';
import { body, entryText } from '../fixtures/initiative.ts';
import { strangersText } from '../fixtures/strangers.ts';

/** An entry with keys that no field has, at its top and within. */
const withKeys = (keys: readonly string[], values: readonly string[]): string => {
  const [, head = ''] = /^---\n(.*?)---\n/s.exec(entryText()) ?? [];
  const more = Object.fromEntries(keys.map((key, at) => [key, at % 2 === 0 ? (values[at] ?? 1) : { [values[at] ?? key]: key }]));
  return `---\n${head}${stringify(more)}---\n\n${body}\n`;
};

const around = {
  all: [],
  siteUrl: 'https://landscape.example.org',
  base: '/',
  redirected: new Map(),
  before: new Map(),
  isWhole: true,
  today: '2026-11-22',
};

/** Blocks of code, in which nothing has a meaning, and what the summary itself writes. */
const outsideOfCode = (summary: string): string => summary.replace(/^(`{3,})[a-z]+\n[^]*?\n\1$/gm, '');

test('whatever a key is, no line of a report and no mark of the summary is its own', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(strangersText, { minLength: 1, maxLength: 4 }),
      fc.array(strangersText, { maxLength: 4 }),
      (keys, values) => {
        const text = withKeys(keys, values);
        const { problems } = readEntry('content/initiatives/lantern.mdx', text);
        expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        const [inText = '', , forGithub = ''] = formats.map((format) => print(problems, format, 1, () => text));
        for (const report of [inText, forGithub]) expect(report.match(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu)).toBeNull();
        // A command, or the last line.
        const lines = forGithub.split('\n').filter((line) => line !== '');
        expect(
          lines
            .slice(0, -1)
            .filter((line) => !/^::(?:error|warning) file=content\/initiatives\/lantern\.mdx(?:,line=\d+)?(?:,col=\d+)?::/.test(line)),
        ).toEqual([]);
        expect(lines.length - 1).toBeLessThanOrEqual(problems.length);
        const states = [
          { id: 'lantern', before: undefined, after: text, initiative: undefined },
          { id: 'lantern', before: entryText(), after: text, initiative: undefined },
        ];
        for (const state of states) {
          const summary = outsideOfCode(visibleLines(summarise([state], around, [], verdict(problems, 1, process.cwd()))));
          const forged = summary.match(/^(?:# |::|\[Approve).*|@(?=\w)|(?<!\\)<(?!\/?(?:details|summary)>).*|#(?=\d).*|(?<!\\)\]\(/gm);
          expect(forged).toBeNull();
          // Each row of the tables has as many cells as its head.
          const rows = summary.split('\n').filter((line) => line.startsWith('|'));
          const cells = new Set(rows.map((row) => row.replace(/\\./g, '').split('|').length));
          expect([...cells].every((count) => count === 4 || count === 5)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
