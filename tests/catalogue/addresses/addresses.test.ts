import { expect, test } from 'vitest';
import { outsideLinks } from '../../../src/catalogue/addresses/addresses.ts';
import { readRenderedEntry } from '../../../src/store/read-rendered.ts';
import { entryText } from '../../fixtures/initiative.ts';

test('the links of a text that lead elsewhere, as they were written', () => {
  const text = 'See [a](https://lantern.example.org/?x=1&y=2), [b](/initiatives/b/) and [c](#text-c).[^lantern]';
  const { entry } = readRenderedEntry({ file: 'lantern-line.mdx', text: entryText({}, text) }, [], '/');
  expect(outsideLinks(entry?.html ?? '')).toEqual(['https://lantern.example.org/?x=1&y=2']);
});
