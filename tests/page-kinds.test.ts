import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindOf, pageTypeNames } from './browser/page-kinds.ts';

// A page that is of no kind is never looked at: not by axe, not at small sizes, not by keyboard.
test('every file that makes pages is of a kind that the tests in browsers look at', () => {
  const routes = globSync('**/*.{astro,html.ts}', { cwd: 'src/pages' }).map((file) => file.replaceAll('\\', '/'));
  expect(routes.length).toBeGreaterThan(20);
  expect([...new Set(pageTypeNames.map((type) => kindOf(type).route))].toSorted()).toEqual(routes.toSorted());
});
