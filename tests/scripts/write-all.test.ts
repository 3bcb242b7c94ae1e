import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Step } from '../../scripts/lib/import/plan.ts';
import { writeAll } from '../../scripts/lib/import/write-all.ts';
import { makeFolder } from '../fixtures/run-command.ts';

test('when one file cannot be written, all is as it was', async () => {
  const folder = makeFolder({ 'out/b.mdx': 'old' });
  mkdirSync(join(folder.path, 'out/c.mdx'));
  const step = (id: string, action: Step['action']): Step => ({
    row: 1,
    id,
    action,
    file: join(folder.path, 'out', `${id}.mdx`),
    text: 'new',
    changes: [],
  });
  await expect(writeAll(join(folder.path, 'out'), [step('a', 'add'), step('b', 'change'), step('c', 'add')])).rejects.toThrow();
  expect(folder.list('out')).toEqual(['b.mdx', 'c.mdx']);
  expect(folder.read('out/b.mdx')).toBe('old');
  expect(folder.list()).toEqual(['out']);
});
