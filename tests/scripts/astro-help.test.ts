import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

const helpOf = (script: string, option: string) => {
  const [, ...options] = (scripts[script] ?? '').split(' ');
  return spawnSync(process.execPath, [...options, option], { encoding: 'utf8' });
};

/** What the environment of one build decides. */
const variables = [
  ...readFileSync('src/settings.ts', 'utf8').matchAll(/environment\['(\w+)'\]/g),
  ...readFileSync('src/astro/language-of-build.ts', 'utf8').matchAll(/(BUILD_\w+):/g),
  ...readFileSync('src/astro/site-build.ts', 'utf8').matchAll(/(BUILD_\w+): \w+ \} = process\.env/g),
].map(([, name = '']) => name);

test('the help of a build names all that its environment decides, and so does the help of writing, but for parts', () => {
  expect(variables).toEqual(expect.arrayContaining(['SITE_URL', 'SOURCE_DATE_EPOCH', 'BUILD_LANGUAGE', 'BUILD_PHASES']));
  const [build, dev] = [helpOf('build', '--help'), helpOf('dev', '-h')];
  for (const { status, stderr } of [build, dev]) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(build.stdout).toMatch(/^npm run build\n\n/);
  expect(dev.stdout).toMatch(/^npm run dev -- /);
  const told = ({ stdout }: typeof build): readonly string[] => [...stdout.matchAll(/^ {2}([A-Z_]+) {2}/gm)].map(([, name = '']) => name);
  expect(told(build).toSorted()).toEqual([...new Set(variables)].toSorted());
  expect(told(dev).toSorted()).toEqual([...new Set(variables)].filter((name) => !name.startsWith('BUILD_')).toSorted());
});

test.each(['build', 'dev'])('astro %s by itself goes on with its own help', (command) => {
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', command, '--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stripVTControlCharacters(stdout)).toContain(`astro ${command} `);
});
