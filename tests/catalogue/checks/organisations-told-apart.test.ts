import { describe, expect, test } from 'vitest';
import { organisationsAreToldApart } from '../../../src/catalogue/checks/organisations-told-apart.ts';
import type { OrganisationFile } from '../../../src/schema/organisation.ts';

type Files = Readonly<Record<string, Partial<OrganisationFile> & { readonly name: string }>>;

/** Others, so that a word of two names is rare among all. */
const others: Files = Object.fromEntries(
  ['Lantern Works', 'Harbour Chapel', 'Willow Street Advice', 'Northern Kites', 'Amber Valley Radio'].map((name, at) => [
    `other-${at}`,
    { name },
  ]),
);

const pairs = (files: Files): string[] =>
  organisationsAreToldApart({
    entries: [],
    organisations: new Map(Object.entries({ ...others, ...files }).map(([id, file]) => [id, { type: 'ngo', ...file } as OrganisationFile])),
    unreadable: new Set(),
    today: '2026-11-22',
  }).map(({ place, details }) => `${place.file.replace(/^.*\/(.*)\.yaml$/, '$1')} ~ ${(details as { other: string }).other}`);

describe('two organisations may be one', () => {
  test.each<[string, Files]>([
    ['by a name written otherwise', { a: { name: 'Estrella House' }, b: { name: 'ESTRELLA-HOUSE' } }],
    [
      'by most of their words',
      { a: { name: 'Estrella Refugio Labour Rights Network' }, b: { name: 'Estrella Refugio Labour Rights Fund' } },
    ],
    ['by all words of the shorter name', { a: { name: 'Estrella' }, b: { name: 'Estrella Migrant Labour Rights Foundation' } }],
    ['by a slip of the pen', { a: { name: 'Estrella House' }, b: { name: 'Estrela House' } }],
    [
      'by a name in another language',
      { a: { name: 'Estrella House', names: [{ name: 'Maison Étoile', language: 'fr' }] }, b: { name: 'Maison Etoile' } },
    ],
    [
      'by a name, with seats in one country',
      { a: { name: 'Estrella House', country: 'NP' }, b: { name: 'Estrella House', country: 'NP' } },
    ],
    ['by a name, with one seat that is known', { a: { name: 'Estrella House', country: 'NP' }, b: { name: 'Estrella House' } }],
    ['by a name of before', { a: { name: 'Estrella House', formerly: ['Blue Door'] }, b: { name: 'Blue Door' } }],
    ['by an acronym', { a: { name: 'Estrella House', acronyms: ['EHX'] }, b: { name: 'Eastern Harvest Exchange', acronyms: ['ehx'] } }],
    ['by an acronym that is the name of the other', { a: { name: 'Estrella House', acronyms: ['EHX'] }, b: { name: 'EHX' } }],
    [
      'by a host',
      { a: { name: 'Estrella House', url: 'https://www.estrella.example/' }, b: { name: 'Blue Door', url: 'https://estrella.example/en' } },
    ],
  ])('%s, which is asked once', (_, files) => {
    expect(pairs(files)).toEqual(['b ~ a']);
  });

  test('each with each, where there are three', () => {
    expect(pairs({ a: { name: 'Estrella' }, b: { name: 'ESTRELLA' }, c: { name: 'estrella' } })).toEqual(['b ~ a', 'c ~ a', 'c ~ b']);
  });
});

describe('nobody is asked', () => {
  const near = { a: { name: 'Estrella House' }, b: { name: 'Estrella House' } };

  test.each<[string, Files]>([
    ['about two with seats in two countries', { a: { ...near.a, country: 'NP' }, b: { ...near.b, country: 'IN' } }],
    ['where the one says that it is part of the other', { a: { ...near.a, partOf: ['b'] }, b: near.b }],
    ['where the other says so', { a: near.a, b: { ...near.b, partOf: ['a'] } }],
    ['where one is said to be another', { a: { ...near.a, apartFrom: ['b'] }, b: near.b }],
    [
      'about names with one word of many in common',
      { a: { name: 'Estrella Migrant Labour' }, b: { name: 'Estrella Children Clinic Fund' } },
    ],
    [
      'about hosts with the same end',
      { a: { name: 'Estrella House', url: 'https://a.example.org/' }, b: { name: 'Blue Door', url: 'https://b.example.org/' } },
    ],
  ])('%s', (_, files) => {
    expect(pairs(files)).toEqual([]);
  });

  test('about a word that very many have', () => {
    const many = Object.fromEntries(
      Array.from({ length: 61 }, (_, at) => [`m${at}`, { name: `Ministry Xq${at}${'abcdefghij'[at % 10]}wv` }]),
    );
    expect(pairs({ ...many, z: { name: 'Ministry' } })).toEqual([]);
  });

  test.each<[string, Files]>([
    ['a seat of one alone', { a: { ...near.a, country: 'NP' }, b: near.b }],
    ['the same seat', { a: { ...near.a, country: 'NP' }, b: { ...near.b, country: 'NP' } }],
    ['a third that is named', { a: { ...near.a, partOf: ['other-1'] }, b: near.b }],
  ])('but %s is no answer', (_, files) => {
    expect(pairs(files)).toEqual(['b ~ a']);
  });
});
