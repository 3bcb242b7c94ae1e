import { describe, expect, test } from 'vitest';
import { encodeIndex } from '../../../src/catalogue/index/compact-index.ts';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { decodeIndex } from '../../../src/catalogue/index/list-index.ts';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { fold, initialsOf } from '../../../src/catalogue/search/fold.ts';
import { createSearch } from '../../../src/catalogue/search/search.ts';
import { searchNumbers } from '../../../src/catalogue/search/entry-numbers.ts';
import { entriesWithNumber } from '../../../src/catalogue/search/number-search.ts';
import { searchWords } from '../../../src/catalogue/search/search-words.ts';
import { bySeen } from '../../../src/catalogue/facets/sort.ts';
import { createContext } from '../../../src/components/context.ts';
import { isMarked } from '../../../src/components/explorer/full-text-engine.ts';
import { makeInitiative } from '../../fixtures/initiative.ts';
import { numbersIn } from '../../../src/catalogue/text/typed-number.ts';

const run = (name: string) => [{ name, role: 'lead' as const, type: 'ngo' as const }];

const initiatives = [
  makeInitiative('traffickcam', {
    name: 'TraffickCam',
    focusAreas: ['apps'],
    technologies: ['mobile-app'],
    countries: ['US'],
    organisations: run('Exchange Initiative'),
  }),
  makeInitiative('open-supply-hub', {
    name: 'Open Supply Hub',
    aliases: ['Open Apparel Registry'],
    focusAreas: ['supply-chain'],
    technologies: ['data-sharing'],
    countries: ['global'],
    organisations: run('Open Supply Hub'),
  }),
  makeInitiative('uk-line', {
    name: 'Exploitation Helpline (Unseen)',
    aliases: ['UK Modern Slavery Helpline', '反人口贩卖热线', 'サポートセンター'],
    exploitation: ['all-forms'],
    countries: ['GB'],
    organisations: run('Unseen'),
  }),
  makeInitiative('nepal-line', { name: 'Lantern Line', countries: ['NP'], organisations: run('Maiti Nepal') }),
  makeInitiative('ivory-line', { name: 'Allô 116', countries: ['CI'], organisations: run('UNICEF Côte d’Ivoire') }),
  makeInitiative('satellites', {
    name: 'Kilns from Space',
    focusAreas: ['hardware'],
    technologies: ['satellite-imagery'],
    countries: ['IN'],
    organisations: run('Rights Lab'),
  }),
  makeInitiative('letters', {
    name: 'Harbour Letters',
    focusAreas: ['data-tools'],
    technologies: ['data-sharing'],
    aliases: ['Łódź', 'Đường', 'København', 'Straße', 'Œuvre', 'Işık', 'Þjóð', 'الإنسان', 'أعمال'],
    countries: ['PL'],
    organisations: run('Harbour Letters'),
  }),
].toSorted(bySeen);

const names = new Map(profileOrganisations(initiatives).map(({ id, name }) => [id, name]));
const context = createContext({ language: 'en', base: '/', today: '2026-11-22', organisationName: (id) => names.get(id) ?? id });
const facets = buildFacetIndex(initiatives);
const index = decodeIndex(encodeIndex(initiatives, facets, context.label));
const search = await createSearch(index, {
  words: searchWords(facets),
  numbers: searchNumbers(initiatives),
});

const idsOf = (rows: readonly number[]): string[] => rows.map((row) => index.entryAt(row).id);
const find = async (query: string): Promise<string[]> => idsOf((await search.find(query)).rows);

describe('text as a search compares it', () => {
  test.each([
    ['Ligne d’assistance', 'ligne d assistance'],
    ["ligne d'assistance", 'ligne d assistance'],
    ['Línea contra la TRATA', 'linea contra la trata'],
    ['U.S.', 'us'],
    ["Côte d'Ivoire", 'cote d ivoire'],
    ['  traffick—cam ', 'traffick cam'],
    ['горячая линия', 'горячая линия'],
    ['!?', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['lodz', 'Łódź'],
    ['duong', 'Đường'],
    ['kobenhavn', 'København'],
    ['strasse', 'Straße'],
    ['oeuvre', 'Œuvre'],
    ['isik', 'ışık'],
    ['thjod', 'Þjóð'],
    ['الانسان', 'الإنسان'],
    ['اعمال', 'أعمال'],
  ])('who types “%s” means “%s”', async (typed, name) => {
    expect(fold(typed)).toBe(fold(name));
    expect(await find(typed)).toEqual(['letters']);
  });

  test('initials stand for names of three words and more', () => {
    expect(initialsOf('Open Supply Hub')).toBe('osh');
    expect(initialsOf('Lantern Line')).toBe('');
  });
});

describe('search', () => {
  test.each([
    ['trafickcam', 'traffickcam'],
    ['TRAFFICKCAM', 'traffickcam'],
    ['OSH', 'open-supply-hub'],
    ['apparel registry', 'open-supply-hub'],
    ['hub supply', 'open-supply-hub'],
    ['modern slavry', 'uk-line'],
    ['allo 116', 'ivory-line'],
    ['satelite', 'satellites'],
    ['nepal', 'nepal-line'],
    ['maiti', 'nepal-line'],
    ['unseen', 'uk-line'],
    ['热线', 'uk-line'],
    ['センター', 'uk-line'],
    ['cote d ivoire', 'ivory-line'],
    ['ivory coast', 'ivory-line'],
    ['holograms', undefined],
  ])('%s finds %s first', async (query, id) => {
    expect((await find(query))[0]).toBe(id);
  });

  test.each(['línea contra la trata', 'linea contra la trata', "Ligne d'assistance", 'Lignes d’assistance', 'hotline', 'helplines'])(
    '%s finds all helplines first',
    async (query) => {
      expect((await find(query)).slice(0, 3).toSorted()).toEqual(['ivory-line', 'nepal-line', 'uk-line']);
      expect((await search.find(query)).suggestions).toContainEqual({ facet: 'focus', term: 'helplines' });
    },
  );

  test.each(['traite', 'trata', 'explotación', 'trata de blancas', 'tráfico humano', 'trafic humain', 'esclavitud'])(
    '%s finds what is against every form of exploitation',
    async (query) => {
      const { rows, suggestions } = await search.find(query);
      expect(idsOf(rows)).toEqual(['uk-line']);
      expect(suggestions).toContainEqual({ facet: 'exploitation', term: 'all-forms' });
    },
  );

  test.each(['ayuda', 'aide', 'help', 'numéro vert', 'auxilio'])('%s finds the helplines', async (query) => {
    expect((await search.find(query)).suggestions).toContainEqual({ facet: 'focus', term: 'helplines' });
  });

  test.each([
    ['nep', { facet: 'country', term: 'NP' }],
    ['maiti', { facet: 'organisation', term: 'maiti-nepal' }],
    ['d ivo', { facet: 'country', term: 'CI' }],
    ['forced la', { facet: 'exploitation', term: 'forced-labour' }],
    ['zzz', undefined],
  ])('whoever has typed “%s” so far may mean %j', async (query, ref) => {
    const { begun } = await search.find(query);
    if (ref === undefined) expect(begun).toEqual([]);
    else expect(begun).toContainEqual(ref);
  });

  test('two terms in one query are both wanted', async () => {
    expect(await find('helplines in Nepal')).toEqual(['nepal-line']);
    expect((await search.find('hotline india')).whole).toBe(0);
  });

  test('says why an entry was found', async () => {
    const { rows, reasonOf } = await search.find('apparel');
    expect(reasonOf(rows[0] ?? -1)).toEqual({ kind: 'alias', name: 'Open Apparel Registry' });
    const helplines = await search.find('helplines nepal');
    expect(helplines.reasonOf(helplines.rows[0] ?? -1)).toEqual({
      kind: 'terms',
      terms: [
        { facet: 'focus', term: 'helplines' },
        { facet: 'country', term: 'NP' },
      ],
    });
  });

  test('names the nearest where nothing is found', async () => {
    expect(await find('traficcamm xyzzyqq')).toEqual([]);
    expect(idsOf(await search.nearest('traficcamm xyzzyqq'))).toContain('traffickcam');
  });

  test.each(['qwertzuiop', 'tuvalu', 'xyzzyqq'])('names nothing that is not like “%s”', async (query) => {
    expect(await search.nearest(query)).toEqual([]);
  });

  test.each(['', ' ', '%', '((((', '\\', 'a'.repeat(200), '🚨', '<script>'])('%j is no error', async (query) => {
    await expect(search.find(query)).resolves.toBeDefined();
    await expect(search.nearest(query)).resolves.toBeDefined();
  });

  test('entries with every word come first, then those with most of them, which say what they are without', async () => {
    const { rows, whole, missingAt } = await search.find('where is a helpline in Nepal for kilns');
    expect(whole).toBe(0);
    expect(idsOf(rows)[0]).toBe('nepal-line');
    expect(missingAt(rows[0] ?? -1)).toEqual(['kilns']);
  });

  test('what the texts say counts as a word of the entry', async () => {
    const row = index.rowOf('satellites') ?? -1;
    const { rows, whole } = await search.find('kilns drones', undefined, new Map([['drones', [row]]]));
    expect(idsOf(rows)[0]).toBe('satellites');
    expect(whole).toBe(1);
  });

  test('similar words are taken only for words that stand nowhere, and said', async () => {
    expect((await search.find('trafickcam')).similar).toEqual(['trafickcam']);
    expect((await search.find('traffickcam')).similar).toEqual([]);
  });

  test('a slip in the name of a term finds its entries, where no entry says the word itself', async () => {
    expect(await find('sattelite')).toContain('satellites');
    expect(await find('sattelite trafickcam')).toEqual(expect.arrayContaining(['satellites', 'traffickcam']));
  });
});

describe('numbers', () => {
  const numbers = searchNumbers([
    {
      id: 'line',
      contacts: [
        { kind: 'phone', value: '+18883737888', display: '1-888-373-7888' },
        { kind: 'phone', value: '145', display: '145' },
        { kind: 'phone', value: '111', display: '111', disputedBy: 'a' },
        { kind: 'web', value: 'https://example.org/4455667', display: 'example.org/4455667' },
      ],
    },
  ]);

  test.each(['1888 373 7888', '+1 (888) 373-7888', '888.373.7888', '18883737888', 'línea 145'])('%s is found', (query) => {
    expect(numbersIn(query).flatMap((asked) => entriesWithNumber(numbers, asked))).toEqual(['line']);
  });

  test.each(['1888 373 7889', '888 373 788', '1450', '14', '111', '4455667'])(
    '%s is not: no digit is guessed, and what is disputed is hidden',
    (query) => {
      expect(numbersIn(query).flatMap((asked) => entriesWithNumber(numbers, asked))).toEqual([]);
    },
  );
});

test.each([
  ['sextortion', 'sex', false],
  ['trafickcam', 'traficking', false],
  ['jornaleros', 'journal', false],
  ['0800555111', '0800', false],
  ['pêche', 'speak', false],
  ['arnaque', 'an', false],
  ['fishing', 'fish', true],
  ['fishers', 'fishing', true],
  ['kilns', 'kiln', true],
  ['agencies', 'agency', true],
  ['recruitment', 'recruiting', true],
  ['planning', 'plan', true],
  ['verified', 'verify', true],
  ['0800', '0800', true],
])('of the texts, “%s” with “%s” marked is the word itself: %s', (word, marked, isIt) => {
  expect(isMarked(word, `before <mark>${marked}</mark> after`)).toBe(isIt);
});
