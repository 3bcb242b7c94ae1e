import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHistory } from '../../src/history/history.ts';
import { strangersText } from '../fixtures/strangers.ts';

interface Commit {
  readonly subject: string;
  readonly seconds: number;
  readonly zone: string;
}

const now = Math.floor(Date.now() / 1000);
const day = 86_400;

const commit: fc.Arbitrary<Commit> = fc.record({
  subject: strangersText,
  seconds: fc.oneof(
    fc.integer({ min: 0, max: now - day }),
    // Before 1970 in zones behind Greenwich.
    fc.integer({ min: 0, max: 40_000 }),
    // Tomorrow, the year 10000, and as far as git goes.
    fc.constantFrom(now + day, 253_402_300_800, 9_000_000_000_000, 2 ** 53 - 1),
  ),
  zone: fc.constantFrom('+0000', '+1400', '-1200', '+0545', '+9959', '-9959'),
});

/** A repository of commits that each add an entry, made with one call of git: whatever a stranger can commit. */
const repositoryOf = (commits: readonly Commit[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'strangers-'));
  const dataOf = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const stream = commits.map(
    ({ subject, seconds, zone }, at) =>
      `commit refs/heads/main\ncommitter A <a@example.org> ${seconds} ${zone}\n${dataOf(subject)}` +
      `M 100644 inline content/e${at}.mdx\n${dataOf(`---\nname: E${at}\n---\n\nText.\n`)}`,
  );
  execFileSync('git', ['-C', root, 'init', '--quiet', '--initial-branch=main']);
  execFileSync('git', ['-C', root, 'fast-import', '--quiet', '--date-format=raw-permissive'], { input: stream.join('') });
  execFileSync('git', ['-C', root, 'checkout', '--quiet', 'main']);
  return root;
};

test('whatever subjects and dates commits have, the history has the day of each and nothing else of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(commit, { minLength: 1, maxLength: 25 }), async (commits) => {
      const root = repositoryOf(commits);
      try {
        const changes = await readHistory(join(root, 'content'));
        const dated = commits.flatMap(({ seconds }, at) => (seconds < now ? [`e${at}`] : []));
        expect(changes.map(({ id }) => id).toSorted()).toEqual(dated.toSorted());
        const hashes = new Set(execFileSync('git', ['-C', root, 'rev-list', 'main'], { encoding: 'utf8' }).trim().split('\n'));
        for (const { id, kind, date, commit: hash, ...rest } of changes) {
          expect([kind, rest]).toEqual(['added', { fields: [], text: false, translated: [] }]);
          expect(hashes.has(hash), id).toBe(true);
          expect(date).toBe(new Date((commits[Number(id.slice(1))]?.seconds ?? 0) * 1000).toISOString().slice(0, 10));
        }
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }),
    { numRuns: 30 },
  );
});
