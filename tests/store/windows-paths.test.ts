import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { idOf } from '../../src/entry/entry-id.ts';
import { fileIn } from '../../src/entry/entry-file.ts';
import { translationName } from '../../src/entry/translation-name.ts';
import { parseOrganisations } from '../../src/store/read-organisations.ts';
import { readFolder } from '../../src/store/read-folder.ts';
import { plan } from '../../scripts/lib/import/plan.ts';
import { entryText } from '../fixtures/initiative.ts';

// Whatever joins paths here does it with the rules of Windows.
vi.mock('node:path', async () => (await vi.importActual<{ win32: object }>('node:path')).win32);

const folder = 'C:\\landscape\\content\\initiatives';

test('paths of Windows give the ids that they give elsewhere', () => {
  const file = fileIn(folder, 'stop-app.mdx');
  expect(idOf(file)).toBe('stop-app');
  expect(translationName(file)).toBeUndefined();
  expect(translationName(fileIn(`${folder}\\`, 'stop-app.fr.mdx'))).toEqual({ id: 'stop-app', language: 'fr' });
});

test('organisations are known by the names of their files there', () => {
  const file = fileIn('C:\\landscape\\content\\organisations', 'harbour-union.yaml');
  const { register, problems } = parseOrganisations([{ file, text: 'name: Harbour Union\ntype: ngo\n' }]);
  expect(problems).toEqual([]);
  expect([...register.keys()]).toEqual(['harbour-union']);
});

test('a folder gives its entries, and a new one is held against them', async () => {
  const real = mkdtempSync(`${tmpdir()}/windows-`);
  mkdirSync(real, { recursive: true });
  writeFileSync(`${real}/lantern-line.mdx`, entryText());
  const { files, problems } = await readFolder(real);
  rmSync(real, { recursive: true });
  expect(problems).toEqual([]);
  expect(files.map(({ file }) => idOf(file))).toEqual(['lantern-line']);
  const existing = [{ file: fileIn(folder, 'lantern-line.mdx'), text: entryText() }];
  const candidate = {
    row: 1,
    id: 'lantern-line',
    isNamed: true,
    record: {},
    body: undefined,
    contactsWereRead: false,
    columnOf: (field: string) => field,
  };
  const { steps } = plan(
    { candidates: [candidate], problems: [] },
    { file: 'a.csv', folder, existing, today: '2026-11-22', organisations: new Map() },
  );
  expect(steps.map(({ action }) => action)).toEqual(['same']);
});
