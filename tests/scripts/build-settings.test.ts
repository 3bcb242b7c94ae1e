import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  [{ CONTENT_DIR: 'nowhere' }, /^There is no folder "nowhere" to read entries from\. CONTENT_DIR says which one/],
  [{ SITE_URL: 'example.org' }, /^SITE_URL is "example\.org", but it takes/],
  [{ BASE_PATH: '/a b/' }, /^BASE_PATH is "\/a b\/", but it takes/],
])('a build with %o says what is wrong, and nothing else', (given, said) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, ...given },
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(said);
  expect(`${stdout}${stderr}`.trim().split('\n')).toHaveLength(1);
});
