import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests that need a browser and the built site have a runner of their own.
    exclude: ['tests/browser/**'],
    // Commands run as real processes, on machines that may be busy.
    testTimeout: 30_000,
  },
});
