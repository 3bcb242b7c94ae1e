import { defineConfig } from 'vitest/config';
import { longestFirst } from './tests/longest-first.ts';

/** Those that build sites of their own. */
const longest = ['small-site', 'attacks', 'withheld', 'memory', 'taken-off', 'another-language'];

/** Checks of the built site. "npm run build" comes first. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 900_000,
    hookTimeout: 900_000,
    sequence: { sequencer: longestFirst(longest) },
  },
});
