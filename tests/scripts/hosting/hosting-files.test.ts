import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { warningInFolder } from '../../../scripts/lib/hosting/end-of-security-text.ts';
import { hostingFiles } from '../../../scripts/lib/hosting/hosting-files.ts';
import { standaloneScript, standaloneStyle } from '../../../src/components/helplines/standalone.ts';
import { furtherLanguages, helpLanguages } from '../../../src/i18n/help/help-languages.ts';
import { additiveHeaders, headersOf, httpsHeaders, unframedFolders, unframedPages } from '../../../src/security/headers.ts';
import { headerPolicy, pagePolicy, standalonePolicy } from '../../../src/security/policy.ts';
import { securityText, securityTextWarning } from '../../../src/security/security-text.ts';
import { settings } from '../../../src/settings.ts';
import { makeFolder } from '../../fixtures/run-command.ts';

const files = hostingFiles({ siteUrl: settings.siteUrl, base: settings.basePath });

test.for(Object.keys(files))('%s is what "npm run hosting" writes', (path) => {
  expect(readFileSync(path, 'utf8'), 'Run "npm run hosting" and commit what it writes.').toBe(files[path]);
});

test.for(Object.keys(files).filter((path) => path !== 'public/_redirects'))('%s sends every header', (path) => {
  for (const [name, value] of Object.entries({ ...additiveHeaders, ...httpsHeaders })) {
    expect(files[path]).toContain(name);
    expect(files[path]).toContain(value);
  }
});

test('a site under a path keeps to it', () => {
  for (const text of Object.values(hostingFiles({ siteUrl: 'https://x.example', base: '/a/' }))) {
    expect(text).toContain('/a/');
    expect(text).not.toMatch(/[\s"^]\/(_astro|pagefind|api|data|schema|404)/);
  }
});

test('hosts answer what is not there in the language of its folder', () => {
  for (const folder of helpLanguages.slice(1).map((language) => language.toLowerCase())) {
    expect(files['public/_redirects']).toContain(`\n/${folder}/* /${folder}/404.html 404\n`);
  }
});

test('the policy allows no inline script or style, no other host, no eval', () => {
  for (const policy of [headerPolicy.open, headerPolicy.pages, pagePolicy([]), pagePolicy(['webassembly', 'markup'])]) {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy.replace(/form-action [^;]+/, '')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

test('a form goes to the site alone, but for the one that opens a letter or the public form', () => {
  const formsOf = (policy: string): string | undefined => /form-action ([^;]+)/.exec(policy)?.[1];
  expect(formsOf(pagePolicy([]))).toBe("'self'");
  expect(formsOf(pagePolicy(['webassembly', 'fileWorker', 'markup', 'standalone']))).toBe("'self'");
  const { origin } = new URL(settings.repository.url);
  for (const policy of [pagePolicy(['sentForm']), headerPolicy.pages]) expect(formsOf(policy)).toBe(`'self' mailto: ${origin}`);
});

test('a page without search runs no WebAssembly and writes no markup', () => {
  expect(pagePolicy([])).toContain("script-src 'self';");
  expect(pagePolicy([])).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(pagePolicy(['webassembly'])).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(pagePolicy(['fileWorker'])).toContain("require-trusted-types-for 'script'; trusted-types file-worker");
  expect(pagePolicy(['markup'])).not.toContain('trusted-types');
});

test('the hashes are those of the one style and the one script that stand in a page', () => {
  for (const text of [standaloneStyle, standaloneScript]) {
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(standalonePolicy, 'Put the new hash into src/security/policy.ts.').toContain(hash);
    expect(headerPolicy.pages).toContain(hash);
    expect(pagePolicy([])).not.toContain(hash);
  }
});

test('only files that are named by their content are kept for ever', () => {
  expect(headersOf('/_astro/page.a1b2c3.css')['Cache-Control']).toContain('immutable');
  expect(headersOf('/pagefind/fragment/en_1.pf_fragment')['Cache-Control']).toContain('immutable');
  expect(headersOf('/pagefind/pagefind.js')['Cache-Control']).toBe('public, max-age=300');
  expect(headersOf('/helplines/GB/')['Cache-Control']).toBe('public, max-age=300');
});

test('only pages made for it may be shown in a frame', () => {
  expect(headersOf('/helplines/')['X-Frame-Options']).toBe('DENY');
  expect(headersOf('/helplines/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  for (const path of ['/landscape/embed/', '/fr/landscape/embed/']) {
    expect(headersOf(path)['X-Frame-Options']).toBeUndefined();
    expect(headersOf(path)['Content-Security-Policy']).toContain('frame-ancestors *');
  }
});

test('hosts that can only add headers forbid frames on every page but those made for them', () => {
  const blocks = (files['public/_headers'] ?? '').split('\n\n').map((block) => block.split('\n'));
  expect(blocks.length).toBeLessThan(100);
  const matches = (pattern: string, path: string): boolean =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
  const forbids = (path: string): boolean =>
    blocks.some(([pattern = '', ...lines]) => matches(pattern, path) && lines.some((line) => line.trim() === 'X-Frame-Options: DENY'));
  const listed = readFileSync('tests/site/addresses.txt', 'utf8')
    .split('\n')
    .filter((path) => path.endsWith('/'));
  const pages = [...listed, ...furtherLanguages.map((language) => `/${language.toLowerCase()}/helplines/`)];
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((path) => !forbids(path))).toEqual(pages.filter((path) => headersOf(path)['X-Frame-Options'] === undefined));
});

test('every folder of pages is told to those hosts', () => {
  const told: ReadonlySet<string> = new Set([...unframedFolders, ...unframedPages.map((page) => page.split('/')[0] ?? '')]);
  const folders = readdirSync('src/pages/[...lang]')
    .filter((name) => !name.endsWith('.ts'))
    .map((name) => name.replace(/\.astro$/, '').replace(/^index$/, ''))
    // Shown at addresses of any folder.
    .filter((name) => name !== '404');
  expect(folders.filter((name) => !told.has(name))).toEqual([]);
});

test('only open data may be read by scripts elsewhere', () => {
  expect(headersOf('/api/v1/initiatives.json')['Access-Control-Allow-Origin']).toBe('*');
  expect(headersOf('/helplines/')['Access-Control-Allow-Origin']).toBeUndefined();
});

test('security.txt ends less than a year after the build, on leap days too', () => {
  const options = { address: 'https://x.example/.well-known/security.txt', ...settings };
  expect(securityText({ ...options, today: '2026-11-22' })).toContain('\nExpires: 2027-11-17T00:00:00.000Z\n');
  expect(securityText({ ...options, today: '2028-02-29' })).toContain('\nExpires: 2029-02-23T00:00:00.000Z\n');
  expect(securityText({ ...options, today: '2026-11-22' })).toMatch(
    /^Contact: mailto:.+\nExpires: .+\n(.+\n)*Canonical: https:\/\/x\.example\//,
  );
});

test('what serves or builds a site says when it has ended', async () => {
  const folder = makeFolder({
    '.well-known/security.txt': securityText({ address: 'https://x.example/', ...settings, today: '2026-11-22' }),
  });
  expect(warningInFolder(folder.path, '2027-01-01')).toBeUndefined();
  expect(warningInFolder(folder.path, '2028-01-01')).toContain('ended on 2027-11-17');
  expect(warningInFolder(join(folder.path, 'none'), '2028-01-01')).toBeUndefined();
  // A build for a day long ago.
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795305600');
  const said = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
    said.mockRestore();
  });
  const { GET } = await import('../../../src/pages/.well-known/security.txt.ts');
  for (const [now, times] of [
    ['2026-12-01', 0],
    ['2028-01-01', 1],
  ] as const) {
    vi.setSystemTime(now);
    await GET({} as never);
    expect(said).toHaveBeenCalledTimes(times);
  }
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/ended on 2027-11-17: .* leave SOURCE_DATE_EPOCH out/));
});

test('its end is told from two months before, and once it is over', () => {
  const text = securityText({ address: 'https://x.example/.well-known/security.txt', ...settings, today: '2026-11-22' });
  const told = (today: string): string | undefined => securityTextWarning(text, today);
  expect(told('2026-11-22')).toBeUndefined();
  expect(told('2027-09-17')).toBeUndefined();
  expect(told('2027-09-18')).toBe('.well-known/security.txt ends on 2027-11-17, in 60 days.');
  expect(told('2027-11-16')).toBe('.well-known/security.txt ends on 2027-11-17, in 1 day.');
  expect(told('2027-11-17')).toBe('.well-known/security.txt ended on 2027-11-17: nobody may rely on it any more.');
  expect(securityTextWarning('Contact: mailto:a@example.org', '2026-11-22')).toContain('does not say');
});
