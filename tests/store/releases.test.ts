import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { organisationId } from '../../src/catalogue/organisations/organisation-id.ts';
import { formatVersion } from '../../src/catalogue/releases/first-format.ts';
import { compareStates } from '../../src/catalogue/releases/compare-releases.ts';
import type { Initiative } from '../../src/schema/initiative.ts';
import { readReleases } from '../../src/store/releases.ts';

const releases = readReleases('content/releases');
const recordsOf = (text: string): readonly Initiative[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Initiative);

const first = releases.filter(({ manifest }) => (manifest.format ?? 1) === 1);
const later = releases.filter(({ manifest }) => (manifest.format ?? 1) > 1);

describe('releases', () => {
  test('are there in the first format and in that of today', () => {
    expect([first.length, later.length].every((count) => count > 0)).toBe(true);
    expect(later.filter(({ manifest: { format = 0 } }) => format > formatVersion)).toEqual([]);
  });

  test.each(first.map((release) => [release.manifest.tag, release] as const))(
    '%s of the first format is read as one of today: organisations have ids, and nothing else is different',
    (_tag, { text, initiatives }) => {
      const frozen = recordsOf(text);
      expect(initiatives).toHaveLength(frozen.length);
      for (const [at, { organisations, ...rest }] of initiatives.entries()) {
        const { organisations: former, ...formerRest } = frozen[at] ?? ({} as Initiative);
        expect(rest).toEqual(formerRest);
        expect(former.every((organisation) => !('id' in organisation))).toBe(true);
        expect(organisations).toEqual(former.map((organisation) => ({ ...organisation, id: organisationId(organisation.name) })));
      }
    },
  );

  test.each(later.map((release) => [release.manifest.tag, release] as const))(
    '%s carries the schema that every one of its records fits',
    (_tag, { text, beside }) => {
      const ajv = new Ajv2020({ strict: false, formats: { uri: (address: string) => URL.canParse(address) } });
      const validate = ajv.compile(JSON.parse(beside['initiative.schema.json'] ?? 'false') as object);
      const isValid = (record: unknown): boolean => validate(record);
      const records = recordsOf(text);
      expect(records.length).toBeGreaterThan(100);
      expect(records.flatMap((record) => (isValid(record) ? [] : [`${record.id}: ${ajv.errorsText(validate.errors)}`]))).toEqual([]);
      expect(isValid({ ...records[0], surprise: 1 })).toBe(false);
    },
  );

  test('are compared across formats: what only the later one can say is no change of every record', () => {
    const [earliest, newest] = [releases[0]?.initiatives ?? [], releases.at(-1)?.initiatives ?? []];
    expect(compareStates(newest, newest).changed).toEqual([]);
    expect(compareStates(earliest, earliest).changed).toEqual([]);
    expect(compareStates(earliest, newest).added.length).toBeGreaterThan(0);
  });
});
