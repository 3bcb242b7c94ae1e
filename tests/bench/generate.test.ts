import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeGenerated } from '../../bench/generate.ts';
import { sameForAll } from '../../bench/builds.ts';
import { buildSettings } from '../../src/settings.ts';
import { readCatalogue } from '../../src/store/read-catalogue.ts';

test('what the bench makes up of the real entries, its build accepts', { timeout: 120_000 }, async () => {
  const { today } = buildSettings(sameForAll);
  const { entries } = await readCatalogue('content/initiatives', { today });
  const place = mkdtempSync(join(tmpdir(), 'bench-'));
  const folder = join(place, 'initiatives');
  try {
    await writeGenerated(folder, entries, 1000);
    const made = await readCatalogue(folder, { today });
    expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.entries).toHaveLength(1000);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
