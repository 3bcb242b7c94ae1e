import { defineConfig } from 'vitest/config';

/** These change the process that they run in: its environment, its modules, what it prints. */
const changing = ['tests/scripts/**/*.test.ts', 'tests/store/windows-paths.test.ts'];

// Tests of the built site, of other programs and of the browser have configurations of their own.
const elsewhere = ['tests/browser/**', 'tests/clients/**', 'tests/site/**'];

export default defineConfig({
  test: {
    // Commands run as real processes, on machines that may be busy.
    testTimeout: 180_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'apart', include: changing, exclude: elsewhere } },
      // What they import is read once a worker: for most files that takes longer than their tests.
      { extends: true, test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: [...elsewhere, ...changing], isolate: false } },
    ],
  },
});
