import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
const guard = '--import ./scripts/lib/enough-node.js';

/** Takes itself for another version, as a machine has it where the optional package was left out. */
const runAs = (version: string, script: string) => {
  const disguise = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
  const [, ...options] = script.split(' ');
  return spawnSync(process.execPath, ['--import', disguise, ...options, '--help'], { encoding: 'utf8' });
};

test('every command looks at the version of Node first', () => {
  expect(Object.keys(scripts).length).toBeGreaterThan(25);
  expect(Object.entries(scripts).filter(([, script]) => !script.startsWith(`node ${guard} `))).toEqual([]);
});

test.each(Object.keys(scripts))('%s says in one line what is missing and how to get it', (name) => {
  const { status, stdout, stderr } = runAs('20.20.2', scripts[name] ?? '');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^Node 24 is needed, but this is Node 20\.20\.2: .+ Run "npm ci --include=optional", or install Node 24: https:.+\n$/,
  );
});

test('with the version it needs, a command runs', () => {
  const { status, stdout, stderr } = runAs('24.0.0', scripts['due'] ?? '');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm run due');
});
