import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { createProject, entryText, type Project } from './project.ts';

/** A language that the site is not in. */
const language = ['sr', 'he'].find((tag) => !interfaceLanguages.some((own) => own === tag)) ?? '';

let project: Project;

const run = (script: string, ...options: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { cwd: project.folder, encoding: 'utf8' });
  return { code: status, output: stdout, errors: stderr };
};

const translations = (...options: readonly string[]) => run('scripts/translations.ts', ...options);

beforeAll(async () => {
  project = await createProject();
  await project.writeEntry('harbour-light', entryText());
});
afterAll(() => project.remove());

test('a language that is begun compiles and builds at once, in English where nothing is translated, and each such sentence is named', async () => {
  expect(translations('begin', language)).toMatchObject({ code: 0, errors: '' });
  // What Vite gives, as "astro sync" would write it.
  await writeFile(join(project.folder, 'vite.d.ts'), '/// <reference types="astro/client" />\n');
  const configuration = await readFile('tsconfig.json', 'utf8');
  await writeFile(join(project.folder, 'tsconfig.json'), configuration.replace(/"include": \[[^\]]*\]/, '"include": ["vite.d.ts", "src"]'));
  const compiled = run('node_modules/typescript/bin/tsc', '--noEmit');
  expect(compiled.output.split('\n').filter((line) => line.includes(language) || line.includes('error'))).toEqual([]);

  const before = translations('export', language);
  const translated = before.output
    .replace(/(id="notFound.title"[\s\S]*?<target) state="[^"]*">[^<]*/, '$1>Nema')
    .replace(/(id="help.finder.title"[\s\S]*?<target) state="[^"]*">[^<]*/, '$1>Linije')
    .replace(/(id="vocabulary.technologies.mobile-app.label"[\s\S]*?<target) state="[^"]*">[^<]*/, '$1>Aplikacija');
  await writeFile(join(project.folder, 'half.xlf'), translated);
  expect(translations('import', 'half.xlf').output).toBe('3 sentences changed.\n');
  const left = translations('left', language).output.split('\n');
  expect(left).toContain('common.skipToContent: Skip to content');
  expect(left.filter((line) => /^(?:notFound\.title|vocabulary\.technologies\.mobile-app\.label):/.test(line))).toEqual([]);

  const built = await project.build();
  expect(built.code, built.output).toBe(0);
  const page = (path: string): Promise<string> => readFile(join(project.folder, 'dist', path), 'utf8');
  expect(await page(`${language}/404.html`)).toContain('Nema');
  const entry = await page(`${language}/initiatives/harbour-light/index.html`);
  expect(entry).toContain(`<html lang="${language}"`);
  expect(entry).toContain('Aplikacija');
  expect(entry).toContain('Skip to content');
  expect(await page('initiatives/harbour-light/index.html')).toMatch(new RegExp(`hreflang="?${language}`));
  for (const path of [`${language}/helplines/index.html`, `${language}/about/index.html`, `contribute/template-${language}.xlsx`])
    expect(existsSync(join(project.folder, 'dist', path)), path).toBe(true);
});

test('a language is begun once, and not where its pages would have no address', () => {
  expect(translations('begin', 'fr')).toMatchObject({ code: 2, errors: expect.stringContaining('is there already') as string });
  expect(translations('begin', 'zh-Hant')).toMatchObject({ code: 2, errors: expect.stringContaining('a tag in small letters') as string });
});
