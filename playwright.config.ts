import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/lib/programs/chromium.ts';
import { buildSettings } from './src/settings.ts';

const port = Number(process.env['TEST_PORT'] ?? 4329);
const { base } = buildSettings(process.env);
const { args, ...browser } = launchOptions();

/** The pages of a context share a process, as those of a tab do: one of its own costs a page a fifth of what it takes to look at it. */
const inOneProcess = { ...browser, args: [...args, '--process-per-site'] };

/** The built site in a real browser. "npm run build" comes first. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Pages are waited for more than they are worked on, so two cores can serve three.
  workers: 3,
  // Nothing here measures time, and machines may be busy.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/results/browser.json' }]],
  use: { baseURL: `http://localhost:${port}${base}`, launchOptions: inOneProcess, locale: 'en-GB', trace: 'off' },
  webServer: { command: `node scripts/serve.ts --port ${port}`, port, reuseExistingServer: false, stdout: 'ignore' },
});
