import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };

/** The package that one at `from` gets when it asks for `name`, as Node looks for it: next to it, then further up. */
const found = (from: string, name: string): Locked | undefined => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (candidate !== undefined || folder === '') return candidate;
    if (!folder.includes('/node_modules/')) return packages[`node_modules/${name}`];
  }
};

// npm leaves them out where the registry at hand does not have them, and "npm ci" then fails everywhere.
test('names the builds of a package for every platform', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && found(from, name)?.version !== version)
      .map(([name, version]) => `${name}@${version} for ${from}`),
  );
  expect(missing).toEqual([]);
});

test('names no registry, so that every machine uses its own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http') === true)).toEqual([]);
});
