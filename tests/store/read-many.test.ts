import { expect, test } from 'vitest';
import { readFolder } from '../../src/store/read-folder.ts';
import { readMany } from '../../src/store/read-many.ts';
import { readStored } from '../../src/store/read-stored.ts';

const { files } = await readFolder('content/initiatives');
// Enough for two threads.
const work = [...files, ...files].map((file) => ({ file, translations: [] }));

test('many entries come from threads as they come one by one, in their order', async () => {
  expect(work.length).toBeGreaterThan(800);
  expect(await readMany(work, '/')).toEqual(work.map((texts) => readStored(texts, '/')));
});

test('an entry with an error comes with its problems instead', async () => {
  const [result] = await readMany([{ file: { file: 'a.mdx', text: 'no frontmatter' }, translations: [] }], '/');
  expect(result?.entry).toBeUndefined();
  expect(result?.problems.map(({ file, severity }) => [file, severity])).toEqual([['a.mdx', 'error']]);
});
