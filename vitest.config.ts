import { defineConfig } from 'vitest/config';

// Tests that need a browser and the built site have a runner of their own.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
  },
});
