import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomeOfPlaywright, outcomeOfVitest, type PlaywrightReport, type VitestReport } from '../../scripts/lib/test/test-results.ts';

let folder = '';
beforeAll(() => {
  // Inside the project, where the runners find themselves.
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(resolve('.cache/test-results-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

/** What a runner of this project writes about its tests in the folder. */
const reportOf = <Report>(program: string, ...args: string[]): Report => {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  // Vitest says so to what it starts, and Vitest would then take itself for one of its own workers.
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const env = { ...inherited, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  spawnSync(process.execPath, [resolve('node_modules', program), ...args], { cwd: folder, env, stdio: 'ignore' });
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
};

test('failures of Vitest are told by file, name and message', () => {
  put('a.test.ts', "import { expect, test } from 'vitest';\ntest('fine', () => {});\ntest('sum', () => expect(1 + 1).toBe(3));\n");
  put('b.test.ts', "throw new Error('not even loaded');\n");
  const report = reportOf<VitestReport>('vitest/vitest.mjs', 'run', '--root', folder, '--reporter=json', '--outputFile=report.json');
  const { passed, failed, failures } = outcomeOfVitest(report);
  expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
  expect(failures.join('\n')).toMatch(/a\.test\.ts › sum\n.*expected 2 to be 3/);
  expect(failures.join('\n')).toMatch(/b\.test\.ts\n.*not even loaded/);
  expect(Math.max(...failures.map((failure) => failure.split('\n').length))).toBeLessThanOrEqual(14);
}, 180_000);

test('failures of Playwright are told with those that belong to no test', () => {
  put('playwright.config.mjs', "export default { testMatch: '**/*.spec.mjs', reporter: 'json' };\n");
  put(
    'c.spec.mjs',
    `import { expect, test } from '@playwright/test';
test('fine', () => {});
test.describe('within', () => test('sum', () => expect(1 + 1).toBe(3)));
`,
  );
  put('d.spec.mjs', "throw new Error('not even loaded');\n");
  const { failed, failures } = outcomeOfPlaywright(reportOf<PlaywrightReport>('@playwright/test/cli.js', 'test'));
  expect(failed).toBeGreaterThanOrEqual(1);
  expect(failures.join('\n')).toMatch(/Not in any test\n.*not even loaded/);

  rmSync(join(folder, 'd.spec.mjs'));
  const whole = outcomeOfPlaywright(reportOf<PlaywrightReport>('@playwright/test/cli.js', 'test'));
  expect({ passed: whole.passed, failed: whole.failed }).toEqual({ passed: 1, failed: 1 });
  expect(whole.failures).toHaveLength(1);
  expect(whole.failures[0]).toMatch(/^c\.spec\.mjs › sum\n/);
  expect(whole.failures[0]).toContain('Expected: 3');
}, 180_000);
