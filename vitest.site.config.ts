import { defineConfig } from 'vitest/config';

/** Checks of the built site. "npm run build" comes first. */
export default defineConfig({
  test: { include: ['tests/site/**/*.test.ts'], maxWorkers: 2, testTimeout: 900_000, hookTimeout: 900_000 },
});
