import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, importsOf, read, targetOf } from './imports.ts';

const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };

/** "@scope/name/deeper" and "name/deeper" without what is deeper. */
const packageOf = (from: string): string => from.split('/', from.startsWith('@') ? 2 : 1).join('/');

/** Node's own, ours by another name, and what Astro or a plugin of ours makes up. */
const isNoPackage = (from: string): boolean => /^(?:node:|#|astro:|virtual:)/.test(from);

/** What makes and serves the site: all of `src`, and the commands for it with all that they import. */
const made = (() => {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    for (const found of importsOf(file)) {
      const target = found.typesOnly ? undefined : targetOf(found);
      if (target !== undefined && /\.(?:[jt]s|mjs|astro|mdx)$/.test(target)) follow(target);
    }
  };
  for (const file of ['astro.config.mjs', 'scripts/serve.ts', 'scripts/join.ts']) follow(file);
  for (const file of files.filter((name) => name.startsWith('src/'))) follow(file);
  return [...reached];
})();

test('the site can be built and served without what only tests and development need', () => {
  const missing = made.flatMap(importsOf).filter(({ from, typesOnly }) => !typesOnly && !from.startsWith('.') && !isNoPackage(from));
  expect(missing.length).toBeGreaterThan(20);
  expect(
    missing
      .filter(({ from }) => dependencies[packageOf(from)] === undefined)
      .map(({ file, line, from }) => `${file}:${line} imports ${from}`),
  ).toEqual([]);
});
