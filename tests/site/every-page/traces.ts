import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagePolicy, standalonePolicy } from '../../../src/security/policy.ts';
import { settings } from '../../../src/settings.ts';
import { base, siteFolder, some, type BuiltPage } from '../built-site.ts';
import { pages } from './read-site.ts';

/** Those about helplines and safety, and whatever else has a number to dial. */
const discreet = pages.filter(
  ({ path, source }) => /^(?:[a-z]{2}\/)?(?:helplines|safety)\//.test(path.slice(base.length)) || source.includes('href="tel:'),
);
const faultsOf = (find: (page: BuiltPage) => readonly string[], among = pages): string[] =>
  some(among.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`)));

/** Names of the scripts that pages load, and of those that these may load later. */
const scriptsOf = (among: readonly BuiltPage[]): ReadonlySet<string> => {
  const named = (text: string): string[] => [...text.matchAll(/[\w.-]+\.js(?=["'`?])/g)].map(([name]) => name);
  const found = new Set<string>();
  const waiting = [...new Set(among.flatMap(({ source }) => named(source)))];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = join(siteFolder, '_astro', name);
    if (found.has(name) || !existsSync(file)) continue;
    found.add(name);
    waiting.push(...named(readFileSync(file, 'utf8')));
  }
  return found;
};

test('no page fetches what nobody asked for, reloads itself, or keeps an account of links', () => {
  const tags =
    /<link[^>]*rel="?[^">]*(?:prefetch|preconnect|prerender|preload)[^>]*>|<meta[^>]*http-equiv="?refresh[^>]*>|<a[^>]*\sping=[^>]*>|<script[^>]*speculationrules[^>]*>/gi;
  // A page that only says where its content is now leads there.
  const leadsOn = (source: string, tag: string): boolean => {
    const target = /url=([^"]+)/.exec(tag)?.[1];
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(source)?.[1];
    return target !== undefined && canonical?.endsWith(target) === true;
  };
  // The font that the page is written in, which its stylesheet would ask for a moment later.
  const isOwnFont = (tag: string): boolean => /rel="preload" href="\/[^/][^"]*\.woff2" as="font"/.test(tag);
  expect(faultsOf(({ source }) => (source.match(tags) ?? []).filter((tag) => !leadsOn(source, tag) && !isOwnFont(tag)))).toEqual([]);
});

test('no script of the site stores, reports or asks another host', () => {
  const words =
    /\b(?:localStorage|sessionStorage|indexedDB|serviceWorker|sendBeacon|cookieStore|WebSocket|EventSource|eval)\b|\.geolocation\b|beforeunload|document\.cookie|\bcaches\.|new Function\b|['"`]https?:\/\/[^'"`]*/g;
  // Names in a namespace and addresses of the schemes that terms correspond to are text, not hosts that are asked.
  const harmless = /^['"`](?:http:\/\/www\.w3\.org|https:\/\/(?:unstats|metadata)\.un\.org)\//;
  // What reads and checks entries for the form knows addresses of schemes, examples and reserved words; its policy keeps it to this host.
  const reached = scriptsOf(pages.filter(({ path }) => !/(?:^|\/)contribute\//.test(path.slice(base.length))));
  expect(reached.size).toBeGreaterThan(5);
  const isText = (file: string, found: string): boolean =>
    !reached.has(file.replace('_astro/', '')) && (found === 'eval' || /^['"`]http/.test(found));
  // What writes workbooks names the schemes of their parts; it is a worker of its own, which the policy keeps to this host too.
  const isPartOfWorkbook = (file: string, found: string): boolean =>
    /\/chosen-workbook\.worker-/.test(file) && /^['"`]https?:\/\//.test(found);
  // On the two pages where work can be lost. Browser tests show that it never holds up "Leave this site".
  const isWarning = (file: string, found: string): boolean => /\/(?:Contribute|Correct)Page\./.test(file) && found === 'beforeunload';
  const faults = globSync('{_astro/**/*.js,*.js}', { cwd: siteFolder }).flatMap((file) =>
    (readFileSync(join(siteFolder, file), 'utf8').match(words) ?? [])
      .filter((found) => !harmless.test(found) && !isText(file, found) && !isPartOfWorkbook(file, found) && !isWarning(file, found))
      .map((found) => `${file}: ${found}`),
  );
  expect(faults).toEqual([]);
});

test('pages that may be read while being watched name no subject in titles and share texts', () => {
  expect(discreet.length).toBeGreaterThan(1);
  const shown = /<title>[^<]*<\/title>|<meta[^>]*(?:property="og:|name="description|name="twitter:)[^>]*>/gi;
  // The address of a page is not shown as text; it names the section and the country.
  const faults = faultsOf(
    ({ source }) =>
      (source.match(shown) ?? []).filter((tag) => /traffick|slave|victim|exploit|abuse/i.test(tag.replace(/https?:\/\/\S+/g, ''))),
    discreet,
  );
  expect(faults).toEqual([]);
});

test('pages with a number to dial use the letters of the device, and offer no file that bears the name of a line', () => {
  const entries = discreet.filter(({ path }) => path.includes('/initiatives/'));
  expect(entries.length).toBeGreaterThan(1);
  expect(faultsOf(({ source }) => (/<html[^>]* class="discreet"/.test(source) ? [] : ['is not discreet']), entries)).toEqual([]);
  expect(
    faultsOf(({ source }) => (source.match(/ download="[^"]*"/g) ?? []).filter((name) => !/"(?:reference|numbers)\./.test(name)), entries),
  ).toEqual([]);
});

test('on these pages nothing that is typed can end up in an address', () => {
  expect(faultsOf(({ source }) => source.match(/<form\b[^>]*>|<(?:input|select|textarea)\b[^>]*\sname=[^>]*>/gi) ?? [], discreet)).toEqual(
    [],
  );
});

test('every page states its policy before it loads anything', () => {
  const policies = new Set([
    standalonePolicy,
    pagePolicy([]),
    pagePolicy(['fileWorker']),
    pagePolicy(['markup']),
    pagePolicy(['webassembly', 'markup']),
    pagePolicy(['sentForm']),
  ]);
  const stated = /<head>\s*<meta charset="utf-8">\s*<meta http-equiv="content-security-policy" content="([^"]*)">/i;
  const unescape = (text: string): string => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  expect(faultsOf(({ source }) => (policies.has(unescape(stated.exec(source)?.[1] ?? '')) ? [] : ['none, late, or another one']))).toEqual(
    [],
  );
});

test('only the list with its search runs WebAssembly', () => {
  const running = pages.filter(({ source }) => source.includes('wasm-unsafe-eval')).map(({ path }) => path);
  expect(running.filter((path) => !/\/initiatives\/(page\/\d+\/)?$/.test(path))).toEqual([]);
  expect(running.length).toBeGreaterThan(0);
});

test('"Leave this site" is the second stop of every page, a plain link', () => {
  // One is made to be shown in other websites, one to be taken along.
  const own = pages.filter(({ path }) => !/\/(landscape\/embed\/|helplines\/numbers\.html)$/.test(path));
  const faults = faultsOf(({ links }) => {
    const [skip, exit] = links.filter(({ element }) => element === 'a');
    return skip?.href === '#main' && exit?.href === settings.exitUrl && exit.attributes['target'] === undefined ? [] : [String(exit?.href)];
  }, own);
  expect(faults).toEqual([]);
});
