import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests of the built site, of other programs and of the browser have configurations of their own.
    exclude: ['tests/browser/**', 'tests/clients/**', 'tests/site/**'],
    // Commands run as real processes, on machines that may be busy.
    testTimeout: 180_000,
    maxWorkers: 2,
  },
});
