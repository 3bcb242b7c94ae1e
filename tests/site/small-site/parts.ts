import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../../src/vocabulary/define.ts';
import { digestsOf } from '../project.ts';
import { address, builtOnce, dist, expectTidy, project } from './small-site.ts';

const pathOf = (name: string): string => join(project.folder, name);
const joinParts = (...parts: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/join.ts', ...parts], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, ...address },
  });
  return { status, output: stdout + stderr };
};

describe('after a build of the same content', () => {
  let whole: ReadonlyMap<string, string>;

  beforeAll(async () => {
    await builtOnce();
    whole = digestsOf(dist);
    expect(whole.size).toBeGreaterThan(100);
    // What the killed one leaves there is all that the next ones find.
    await rm(pathOf('.cache'), { recursive: true, force: true });
    await project.buildInterrupted();
  });

  test('one that is killed leaves the site before it', async () => {
    expect(digestsOf(dist)).toEqual(whole);
    expect(await readdir(pathOf('.build'))).not.toEqual([]);
  });

  describe('and after that the languages one by one', () => {
    beforeAll(async () => {
      for (const language of interfaceLanguages) {
        const { code, output } = await project.build({ ...address, BUILD_LANGUAGE: language });
        expect(code, output).toBe(0);
        await expectTidy();
        await rename(dist, pathOf(language));
      }
    });

    test('each is a part of the site, and the parts joined are the whole, byte for byte', () => {
      expect(readdirSync(pathOf('fr'))).not.toContain('initiatives');
      expect(readdirSync(pathOf('fr'))).not.toContain('pagefind');
      expect(readdirSync(pathOf('en'))).not.toContain('fr');
      const { status, output } = joinParts(...interfaceLanguages);
      expect(status, output).toBe(0);
      expect(output).toContain(`files from ${interfaceLanguages.length} parts`);
      expect(digestsOf(dist)).toEqual(whole);
    });

    test('parts that are not all there, or do not belong together, leave the site as it is', async () => {
      expect(joinParts('en', 'es')).toEqual({ status: 2, output: expect.stringContaining('No part has the pages in fr.') as string });
      expect(joinParts('en', 'elsewhere')).toEqual({
        status: 2,
        output: expect.stringContaining('There is no folder elsewhere.') as string,
      });
      await writeFile(pathOf('fr/favicon.svg'), '<svg/>');
      expect(joinParts(...interfaceLanguages)).toEqual({
        status: 2,
        output: expect.stringContaining('en/favicon.svg and fr/favicon.svg differ') as string,
      });
      expect(digestsOf(dist)).toEqual(whole);
    });
  });

  test('a language that the site does not have is refused', async () => {
    const { code, output } = await project.build({ BUILD_LANGUAGE: 'qaa' });
    expect(code).toBe(1);
    expect(output).toContain(`BUILD_LANGUAGE is "qaa", but the site has ${interfaceLanguages.join(', ')}.`);
  });
});
