import { expect, test } from 'vitest';
import { buildSettings } from '../src/settings.ts';

test.each([
  [{ SITE_URL: 'https://example.org' }, ['https://example.org', '/']],
  [{ SITE_URL: 'https://example.org/', BASE_PATH: 'landscape' }, ['https://example.org', '/landscape/']],
  [{ SITE_URL: 'http://localhost:4321', BASE_PATH: '' }, ['http://localhost:4321', '/']],
])('%o is an address and a path', (environment, [siteUrl, base]) => {
  expect(buildSettings(environment)).toMatchObject({ siteUrl, base });
});

test.each([
  [{ SITE_URL: 'example.org' }, 'with its scheme, such as https://example.org'],
  [{ SITE_URL: 'localhost:4321' }, 'with its scheme'],
  [{ SITE_URL: 'https://' }, 'with its scheme'],
  [{ SITE_URL: 'https://example.org/landscape/' }, 'SITE_URL=https://example.org BASE_PATH=/landscape/'],
  [{ SITE_URL: 'https://example.org/?a' }, 'no more than scheme and host'],
  [{ SITE_URL: 'https://example.org/#a' }, 'no more than scheme and host'],
  [{ SITE_URL: 'https://me@example.org' }, 'a user or a password'],
  [{ BASE_PATH: '/a b/' }, 'takes a path'],
  [{ BASE_PATH: '/a/../b' }, 'takes a path'],
  [{ BASE_PATH: '/a?b' }, 'takes a path'],
  [{ BASE_PATH: '/é#/' }, 'takes a path'],
  [{ SOURCE_DATE_EPOCH: 'today' }, 'whole seconds since 1970'],
])('%o says what is wrong with it', (environment, said) => {
  expect(() => buildSettings(environment)).toThrow(said);
});

test.each([
  'https://me:s3cret@example.org',
  'https://:s3cret@example.org/landscape/',
  'https://s3cret@example.org/',
  'https://example.org/?token=s3cret',
  'https://example.org/a?s3cret#s3cret',
  'https://example.org/#s3cret',
  'me:s3cret@example.org',
  'https://me:s3cret@exa mple.org',
])('%s is refused in one line that tells no secret', (address) => {
  const read = (): unknown => buildSettings({ SITE_URL: address });
  expect(read).toThrow(/^SITE_URL .*$/);
  expect(read).not.toThrow('s3cret');
});
