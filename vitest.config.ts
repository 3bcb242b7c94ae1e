import { defineConfig } from 'vitest/config';
import { longestFirst } from './tests/longest-first.ts';

/** Commands as real processes, and what changes the process that it runs in: its environment, its modules, what it prints. */
const commands = ['tests/scripts/**/*.test.ts', 'tests/history/strangers.test.ts', 'tests/store/windows-paths.test.ts'];

// Tests of the built site, of other programs and of the browser have configurations of their own.
const elsewhere = ['tests/browser/**', 'tests/clients/**', 'tests/site/**'];

export default defineConfig({
  test: {
    // Commands run as real processes, on machines that may be busy.
    testTimeout: 180_000,
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(['links', 'round-trip', 'spreadsheet', 'changes', 'summary', 'generate', 'printed-numbers']) },
    projects: [
      { extends: true, test: { name: 'commands', include: commands, exclude: elsewhere } },
      // What they import is read once a worker: for most files that takes longer than their tests.
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...elsewhere, ...commands], isolate: false } },
    ],
  },
});
