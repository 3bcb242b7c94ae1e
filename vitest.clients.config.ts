import { defineConfig } from 'vitest/config';

/** Other people's programs read the built data files. "npm run build" comes first, and "npm run clients" brings the programs. */
export default defineConfig({
  test: { include: ['tests/clients/**/*.test.ts'], maxWorkers: 2, testTimeout: 900_000, hookTimeout: 900_000 },
});
