import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMemory } from '../../scripts/lib/check/memory.ts';
import { readAll, type All } from '../../scripts/lib/check/read-all.ts';
import { entryText } from '../fixtures/initiative.ts';
import { makeFolder } from '../fixtures/run-command.ts';

const today = '2026-11-22';

test('what is kept holds for the same text and the same code, and a broken file keeps nothing', () => {
  const folder = makeFolder();
  const file = join(folder.path, 'memory/kept.json');
  const first = openMemory(file, 'code');
  first.keep('a', 'text', { found: 1 });
  first.keep('b', 'text', { found: 2 });
  first.save();
  const recall = (key: string, text: string, code = 'code'): unknown => openMemory(file, code).recall(key, text);
  expect([recall('a', 'text'), recall('b', 'text')]).toEqual([{ found: 1 }, { found: 2 }]);
  expect([recall('a', 'other text'), recall('c', 'text'), recall('a', 'text', 'other code')]).toEqual([undefined, undefined, undefined]);

  const second = openMemory(file, 'code');
  second.recall('a', 'text');
  second.save();
  expect(recall('b', 'text')).toBeUndefined();
  expect(folder.list('memory')).toEqual(['kept.json']);
  folder.write('memory/kept.json', '{"fingerprint":"code"');
  expect(recall('a', 'text')).toBeUndefined();
});

const asData = ({ entries, problems, texts, sources }: All) => ({
  entries: entries.map(({ id, file, initiative, placeOf }) => ({ id, file, initiative, place: placeOf(['sources', 0, 'url']) })),
  problems,
  texts: [...texts],
  sources: [...sources],
});

test('a catalogue is the same whether it is read or remembered', async () => {
  const file = join(makeFolder().path, 'kept.json');
  const read = await readAll('content/initiatives', today, openMemory(file, 'code'));
  const remembered = await readAll('content/initiatives', today, openMemory(file, 'code'));
  expect(asData(remembered)).toEqual(asData(read));
});

test('only what changed is read again, and all is held against all', async () => {
  const folder = makeFolder({
    'initiatives/aurora.mdx': entryText({ name: 'Aurora' }),
    'initiatives/boreal.mdx': entryText({ name: 'Boreal', access: 'fre' }),
    'initiatives/cygnus.mdx': entryText({ name: 'Cygnus' }).replace('name: Cygnus', '# a comment\nname: Cygnus'),
    'redirects.json': '{"old": "boreal"}',
  });
  const memory = () => openMemory(join(folder.path, 'kept.json'), 'code');
  const kinds = async (): Promise<string[]> => {
    const { problems } = await readAll(join(folder.path, 'initiatives'), today, memory());
    return problems.filter(({ severity }) => severity === 'error').map((problem) => `${problem.file.split('/').at(-1)} ${problem.kind}`);
  };
  const first = await kinds();
  expect(first).toContain('boreal.mdx unknown-term');
  expect(await kinds()).toEqual(first);
  folder.write('initiatives/boreal.mdx', entryText({ name: 'AURORA' }));
  expect(await kinds()).toEqual(['aurora.mdx duplicate-name', 'boreal.mdx duplicate-name']);
  folder.write('redirects.json', '{"old": "gone"}');
  expect(await kinds()).toContain('redirects.json invalid-value');
});

test('where nothing can be written, nothing is kept, and the run goes on', () => {
  const folder = makeFolder({ memory: 'A file stands where the folder would be.' });
  const memory = openMemory(join(folder.path, 'memory/kept.json'), 'code');
  memory.keep('a', 'text', { found: 1 });
  expect(() => {
    memory.save();
  }).not.toThrow();
  expect(folder.list('')).toEqual(['memory']);
});
