import { describe, expect, test } from 'vitest';
import { organisationFileSchema } from '../../src/schema/organisation.ts';

const fits = (changes: object): boolean => organisationFileSchema.safeParse({ name: 'Aurora', type: 'ngo', ...changes }).success;

describe('ids in other registers', () => {
  test.each(['Q1', 'Q192334', 'Q123456789012'])('%s is an item of Wikidata', (wikidata) => expect(fits({ wikidata })).toBe(true));
  test.each(['', '192334', 'Q0', 'q192334', 'Q192334 ', 'P31', 'https://www.wikidata.org/wiki/Q192334'])('%j is none', (wikidata) =>
    expect(fits({ wikidata })).toBe(false),
  );
  test.each(['https://ror.org/026n33e29', 'https://ror.org/015m2p889'])('%s is an identifier of ROR', (ror) =>
    expect(fits({ ror })).toBe(true),
  );
  test.each(['', '026n33e29', 'ror.org/026n33e29', 'http://ror.org/026n33e29', 'https://ror.org/126n33e29', 'https://ror.org/026n33e2'])(
    '%j is none',
    (ror) => expect(fits({ ror })).toBe(false),
  );
});
