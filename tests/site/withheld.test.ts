import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSettings } from '../../src/settings.ts';
import { siteFolder } from './built-site.ts';
import { createProject, type Project } from './project.ts';
import { longNumbersFound, ownNumbersFound, withheldOn } from './withheld.ts';

const { contentFolder, today } = buildSettings(process.env);
const reasonsOf = (folder: string, id: string): readonly string[] => {
  const { item } = JSON.parse(readFileSync(join(folder, `api/v1/initiatives/${id}.json`), 'utf8')) as {
    item: { contacts: readonly { readonly withheld?: string }[] };
  };
  return item.contacts.flatMap(({ withheld = [] }) => withheld);
};

describe('today', async () => {
  const withheld = await withheldOn(contentFolder, today);

  test('no file of the site says a number that is withheld', async () => {
    expect(withheld.length).toBeGreaterThan(0);
    expect(await longNumbersFound(siteFolder, withheld)).toEqual([]);
    expect(ownNumbersFound(siteFolder, withheld)).toEqual([]);
  });

  test('the files of an entry whose contact is withheld say why in the place of the number', () => {
    for (const { id } of withheld) expect(reasonsOf(siteFolder, id), id).not.toEqual([]);
  });

  test('a frozen release states the size and checksum of the file as it is given', () => {
    const manifest = JSON.parse(readFileSync(join(siteFolder, 'data/releases/2026.11/manifest.json'), 'utf8')) as {
      files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
    };
    for (const { name, bytes, sha256 } of manifest.files) {
      const given = readFileSync(join(siteFolder, 'data/releases/2026.11', name));
      expect([given.length, createHash('sha256').update(given).digest('hex')]).toEqual([bytes, sha256]);
    }
  });
});

describe('three years on, when nobody has looked at anything again', () => {
  const later = '2029-11-28';
  let project: Project;
  let folder = '';

  beforeAll(async () => {
    project = await createProject();
    await cp('content', join(project.folder, 'content'), { recursive: true });
    const epoch = String(Date.parse(`${later}T00:00:00Z`) / 1000);
    const { code, output } = await project.build({ SOURCE_DATE_EPOCH: epoch, BUILD_LANGUAGE: 'en' });
    expect(code, output).toBe(0);
    folder = join(project.folder, 'dist');
  });

  afterAll(() => project.remove());

  test('no file of the site says any of the numbers', async () => {
    const withheld = await withheldOn(contentFolder, later);
    expect(withheld.length).toBeGreaterThan(200);
    expect(await longNumbersFound(folder, withheld)).toEqual([]);
    expect(ownNumbersFound(folder, withheld)).toEqual([]);
    expect(reasonsOf(folder, withheld[0]?.id ?? '')).toContain('withdrawn');
  });
});
