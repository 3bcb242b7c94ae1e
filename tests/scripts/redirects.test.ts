import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { linkReport } from '../../scripts/lib/links/link-report.ts';
import { outcomeOf } from '../../scripts/lib/links/outcome.ts';
import { stateOf } from '../../scripts/lib/links/state-of.ts';
import { isPrivateHost } from '../../src/catalogue/text/private-host.ts';
import { linkResultsFile, readLinkResults } from '../../src/store/read-link-results.ts';
import { strangersText } from '../fixtures/strangers.ts';

const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
const content = join(folder, 'initiatives');
afterAll(() => rmSync(folder, { recursive: true }));

const asked = 'https://lantern.example.org/about';
const rest = fc.oneof(
  strangersText,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('?filter={"a":1}|x', '?a=^`\\<>', `?${'x'.repeat(3000)}`, '/%zz', '#\u202e'),
);

/** What a server may say where a page is. */
const location = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'https://evil.example',
        'https://www.evil.example',
        'http://evil.example:8080',
        'http://evil.example:22',
        'https://xn--lntern-5ve.example',
        'http://169.254.169.254',
        'http://[::1]',
        'http://0x7f.1',
        'http://localhost',
        'HTTPS://EVIL.EXAMPLE',
        'https://user:pass@evil.example',
        'https://',
      ),
      rest,
    )
    .map((parts) => parts.join('/')),
  fc
    .tuple(fc.constantFrom('javascript:', 'data:text/html,', 'file:///', 'tel:', 'mailto:', '//', '', 'http:/'), rest)
    .map((parts) => parts.join('')),
);

const attempt = fc.record({
  status: fc.oneof(fc.constantFrom(0, 200, 301, 404, 410, 429, 500), fc.integer({ min: 0, max: 999 })),
  errors: fc.array(fc.oneof(strangersText, fc.constant('x'.repeat(500))).map((text) => Object.assign(new Error(text), { code: text }))),
  leadsTo: fc.option(location, { nil: undefined }),
});

test('whatever a server answers is written so that it is read again, and no report says more than it', () => {
  const warnings: string[] = [];
  fc.assert(
    fc.property(attempt, (answer) => {
      const state = stateOf(outcomeOf(answer), undefined, { today: '2026-11-22', local: false });
      writeFileSync(linkResultsFile(content), JSON.stringify({ [asked]: state }));
      expect(readLinkResults(content, (text) => warnings.push(text))).toEqual({ [asked]: state });
      expect(warnings).toEqual([]);
      const { leadsTo } = state;
      if (leadsTo !== undefined) {
        expect(leadsTo).toMatch(/^https?:\/\/[^\s<>{}|^`"\\]+$/i);
        expect(isPrivateHost(new URL(leadsTo).hostname)).toBe(false);
      }
      const report = linkReport({ [asked]: state }, new Map([[asked, ['lantern']]]), new Map([[asked, undefined]]), 'today');
      // Addresses stand between signs in which nothing has a meaning.
      const outside = report.replace(/<https?:\/\/[^<>\s]*>/gi, '');
      expect(
        outside.match(/(?![\n\u200b])[\p{Cc}\p{Cf}\u2028\u2029]|(?<!\\)[<>`[]|@(?!\u200b)|#(?=\d)|^(?!## |- |$|1 of 1 )./gmu),
      ).toBeNull();
      expect(report.split('\n').length).toBeLessThan(6);
    }),
    { numRuns: 2000 },
  );
});

test('what servers say where a page is can be kept where it is one', () => {
  const kept = fc
    .sample(location, { numRuns: 500, seed: 1 })
    .filter((leadsTo) => stateOf({ result: 'works', leadsTo }, undefined, { today: '2026-11-22', local: false }).leadsTo !== undefined);
  expect(kept.length).toBeGreaterThan(50);
});
