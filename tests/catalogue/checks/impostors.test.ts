import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/checks/check-catalogue.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';

/** Kinds of findings about the hosts of entries that each name one. */
const kindsOf = (...hosts: readonly string[]): readonly string[] =>
  checkCatalogue(
    hosts.map((host, at) => {
      const source = {
        id: 'own',
        url: `https://${host}/`,
        title: 'About us',
        publisher: 'Lantern',
        accessed: '2026-01-09',
        kind: 'own' as const,
      };
      const id = 'abc'.charAt(at);
      return { id, file: `${id}.mdx`, initiative: makeInitiative(id, { sources: [source] }), placeOf: () => ({ file: `${id}.mdx` }) };
    }),
    { today: '2026-03-01', organisations: new Map(), whole: true },
  )
    .map(({ kind }) => kind)
    .filter((kind) => kind === 'look-alike-domain');

describe('hosts of two entries', () => {
  test.each([
    ['one letter apart', 'lantern.example', 'lanterm.example'],
    ['of seven letters, one of which is missing', 'lanterns.example', 'lantern.example'],
    ['that look the same', 'lantern1.example', 'lanternl.example'],
  ])('%s', (_, one, other) => {
    expect(kindsOf(one, other)).toEqual(['look-alike-domain']);
  });

  test.each([
    ['of six letters, which are near by chance', 'lanter.example', 'lantex.example'],
    ['of six and of seven letters', 'lanter.example', 'lantern.example'],
    ['one letter apart with another ending', 'lantern.example', 'lanterm.test'],
    ['alike with another ending', 'lantern.example', 'lantern.test'],
    ['two letters apart', 'lantern.example', 'lampern.example'],
  ])('%s are nothing to look at', (_, one, other) => {
    expect(kindsOf(one, other)).toEqual([]);
  });
});
