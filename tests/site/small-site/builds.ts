import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { git } from '../../fixtures/run-command.ts';
import { addressesOf, readPages, type BuiltPage } from '../built-site.ts';
import { brokenLinks } from '../internal-links.ts';
import { createProject, digestsOf, entryText } from '../project.ts';
import { address, base, builtOnce, dist, expectTidy, hostile, project } from './small-site.ts';

const read = (file: string): Promise<string> => readFile(join(project.folder, file), 'utf8');

/** Parts of the site, for what is the same in every language: builds are most of the time that tests take. */
const mainPart = { BUILD_LANGUAGE: 'en' };
const smallestPart = { BUILD_LANGUAGE: 'fr' };

describe('a build, one step after the other', () => {
  test('of no entries at all is a whole site, and a release that was left half written is left out of it and named', async () => {
    const place = 'content/releases/2026.10';
    await mkdir(join(project.folder, place), { recursive: true });
    await writeFile(join(project.folder, place, 'initiatives.jsonl'), '{"id":');
    const { code, output } = await project.build();
    await rm(join(project.folder, 'content/releases'), { recursive: true });
    expect(output).toContain('is ready');
    expect(output).toContain(`${place} is not a whole release and is left out.`);
    expect(code).toBe(0);
    expect(brokenLinks(readPages(dist, '/'), dist, '/')).toEqual([]);
  });

  describe('of some entries under another base', () => {
    let pages: readonly BuiltPage[];

    beforeAll(async () => {
      await builtOnce();
      pages = readPages(dist, base);
    });

    test('keeps every link below it', async () => {
      expect(brokenLinks(pages, dist, base)).toEqual([]);
      const outside = pages.flatMap(({ path, links, resources }) =>
        [...links.map(({ href }) => href), ...resources]
          .filter((href) => href.startsWith('/') && !href.startsWith('/sub/'))
          .map((href) => `${path}: ${href}`),
      );
      expect(outside).toEqual([]);
      const canonical = pages.filter(({ listed }) => listed).map((page) => page.canonical);
      expect(canonical).toContain('https://x.example/sub/initiatives/harbour-light/');
      const moved = await read('dist/initiatives/port-light/index.html');
      expect(moved).toContain('content="0; url=/sub/initiatives/harbour-light/"');
      expect(moved).toContain('<link rel="canonical" href="https://x.example/sub/initiatives/harbour-light/">');
      expect(await read('dist/fr/organisations/old-union/index.html')).toContain('content="0; url=/sub/fr/organisations/harbour-union/"');
      expect(JSON.parse(await read('dist/api/v1/initiatives/port-light.json')).item.id).toBe('harbour-light');
      expect(await read('dist/robots.txt')).toContain('Sitemap: https://x.example/sub/sitemap.xml');
    });

    test('shows an entry whose every text ends scripts, titles and comments as text', async () => {
      const theirs = pages.filter(({ source }) => source.includes('alert(1)'));
      expect(theirs.length).toBeGreaterThan(10);
      for (const { path, source } of theirs) {
        const document = parseDocument(source);
        for (const script of DomUtils.getElementsByTagName('script', document)) {
          const code = DomUtils.textContent(script);
          if (script.attribs['type'] === 'application/ld+json') expect(() => JSON.parse(code), path).not.toThrow();
          else expect(code, path).not.toContain('alert(1)');
        }
        expect(DomUtils.getElementsByTagName('h1', document).length, path).toBeLessThan(2);
      }
      const page = parseDocument(await read('dist/initiatives/hostile/index.html'));
      expect(DomUtils.textContent(DomUtils.getElementsByTagName('h1', page))).toBe(`Hostile ${hostile}`);
    });

    test('has beside its pages the index, the sitemap and the files of each entry', async () => {
      const written = await readdir(join(project.folder, 'content/initiatives'));
      expect(JSON.parse(await read('dist/pagefind/entries.json')).names).toHaveLength(written.length);
      expect((await readdir(join(dist, 'api/v1/initiatives'))).filter((name) => name.startsWith('lamp-1.'))).toEqual([
        'lamp-1.bib',
        'lamp-1.csl.json',
        'lamp-1.json',
        'lamp-1.mdx',
        'lamp-1.ris',
      ]);
      expect(await read('dist/api/v1/initiatives/lamp-1.mdx')).toBe(await read('content/initiatives/lamp-1.mdx'));
      expect(await read('dist/sitemap.xml')).toContain('<loc>https://x.example/sub/fr/initiatives/lamp-1/</loc>');
      await expectTidy();
    });
  });

  test('with a bad entry fails, says where, and leaves the site before it', async () => {
    const before = addressesOf(dist, '/');
    expect(before.size).toBeGreaterThan(100);
    await project.writeEntry('broken', entryText({ name: 'Broken', technology: 'mobile-ap' }));
    const { code, output } = await project.build(address);
    await rm(join(project.folder, 'content', 'initiatives', 'broken.mdx'));
    expect(code).toBe(1);
    expect(output).toMatch(/content\/initiatives\/broken\.mdx:5:\d+ error technologies/);
    expect(output).toContain('mobile-app');
    expect(output.trimEnd()).toMatch(/The content has mistakes, so nothing was built\.$/);
    expect(addressesOf(dist, '/')).toEqual(before);
    await expectTidy();
  });

  test('of a repository that holds what only builds write builds nothing, and says so', async () => {
    const { folder } = project;
    git(folder, 'init', '--quiet');
    // Only in the index, as a commit would have it: on a disk the folder is there already.
    const blob = git(folder, 'hash-object', '-w', 'package.json').trim();
    git(folder, 'update-index', '--add', '--cacheinfo', `100644,${blob},DIST/x.json`);
    const { code, output } = await project.build();
    await rm(join(folder, '.git'), { recursive: true });
    expect(code).toBe(1);
    expect(output).toContain('The repository holds DIST/x.json, which only builds write');
  });

  test.each([
    ['src/site/page-context.ts', 'makes pages', smallestPart],
    ['src/full-text/text-page.ts', 'makes what is beside them', mainPart],
  ])('that fails in %s, which %s, says why and leaves the site before it', async (name, _, part) => {
    const before = digestsOf(dist);
    const file = join(project.folder, name);
    const source = await readFile(file, 'utf8');
    await writeFile(file, `${source}\nthrow new Error('The lamp is out.');\n`);
    const { code, output } = await project.build(part);
    await writeFile(file, source);
    expect(output).toContain('The lamp is out.');
    expect(output.trimEnd()).toMatch(/The site was not built, and dist\/ is as it was\.$/);
    expect(code).toBe(1);
    expect(digestsOf(dist)).toEqual(before);
    await expectTidy();
  });

  test('that cannot write a file says so and leaves the site before it', async () => {
    const before = digestsOf(dist);
    // Files of more than 64 kB are refused, as by a disk that is full.
    const { code, output } = await project.build(smallestPart, 64);
    expect(code).toBe(1);
    expect(output).toMatch(/too large/i);
    expect(output.trimEnd()).toMatch(/The site was not built, and dist\/ is as it was\.$/);
    expect(digestsOf(dist)).toEqual(before);
    await expectTidy();
  });

  test('where nothing can be written says so last', async () => {
    const workshop = join(project.folder, '.build');
    await rm(workshop, { recursive: true });
    await writeFile(workshop, '');
    const { code, output } = await project.build();
    await rm(workshop);
    expect(code).toBe(1);
    expect(output.trimEnd().split('\n').at(-1)).toContain(`Nothing can be written to ${workshop}`);
  });
});

// All others are in one with a blank, an accent, brackets and an ampersand.
test.each([
  ['proj#1', '#'],
  ['a?b', '?'],
  ['100% a', '%'],
])('in a folder %s, which Vite misreads, the build says so and why', async (name, sign) => {
  const elsewhere = await createProject({ name, hasFewLanguages: true });
  await elsewhere.writeEntry('harbour-light', entryText());
  const { code, output } = await elsewhere.build({ BUILD_LANGUAGE: 'fr' });
  await elsewhere.remove();
  expect(code).not.toBe(0);
  expect(output.split('\n').find((line) => line.includes('cannot be built'))).toContain(`${name}/: Vite misreads "${sign}"`);
  expect(output).not.toContain('Stack trace');
});
