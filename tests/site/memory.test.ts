import { expect, test } from 'vitest';
import { join } from 'node:path';
import { writeGenerated } from '../../bench/generate.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';
import { createProject } from './project.ts';

/** The whole run takes more: with them the work of every single entry would show. */
const entries = process.env['ALL_PAGES'] === undefined ? 300 : 1000;
const heapMegabytes = 800;

test(`${entries} entries are built with no more than ${heapMegabytes} MB of heap`, async () => {
  const project = await createProject();
  try {
    const { entries: real } = await readCatalogue('content/initiatives', { today: '2026-11-22' });
    await writeGenerated(join(project.folder, 'content', 'initiatives'), real, entries);
    // The days of real entries are among those that the generated ones have, and none of them may lie in the future.
    const today = String(Math.floor(Date.now() / 1000));
    const { code, output } = await project.build({ NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}`, SOURCE_DATE_EPOCH: today });
    expect(output).toContain('is ready');
    expect(code).toBe(0);
  } finally {
    await project.remove();
  }
});
