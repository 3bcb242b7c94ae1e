import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildFacetIndex } from '../../../src/catalogue/facets/facet-index.ts';
import { bySeen } from '../../../src/catalogue/facets/sort.ts';
import { encodeIndex } from '../../../src/catalogue/index/compact-index.ts';
import { decodeIndex } from '../../../src/catalogue/index/list-index.ts';
import { profileOrganisations } from '../../../src/catalogue/organisations/organisation-profiles.ts';
import { searchNumbers } from '../../../src/catalogue/search/entry-numbers.ts';
import { fold, wordsOf } from '../../../src/catalogue/search/fold.ts';
import { createSearch, type CatalogueSearch } from '../../../src/catalogue/search/search.ts';
import { searchWords } from '../../../src/catalogue/search/search-words.ts';
import { stem } from '../../../src/catalogue/search/stem.ts';
import { wordsThatCount } from '../../../src/catalogue/search/stop-words.ts';
import { createContext } from '../../../src/components/context.ts';
import { readCatalogue } from '../../../src/store/read-catalogue.ts';
import { readOrganisations } from '../../../src/store/read-organisations.ts';
import { countries, countryName, type CountryCode } from '../../../src/vocabulary/countries.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../src/vocabulary/define.ts';

/** A question of a visitor. One of the entries it wants stands among the first five results. */
interface Ask {
  readonly q: string;
  readonly lang: InterfaceLanguage;
  readonly class: string;
  readonly want: readonly string[];
  /** What in the entries makes them an answer. */
  readonly why?: string;
}

const asks = readFileSync(new URL('../../fixtures/asks.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Ask);

const { entries } = await readCatalogue('content/initiatives', { today: '2026-11-28' });
const initiatives = entries.map(({ initiative }) => initiative).toSorted(bySeen);
const { register } = await readOrganisations('content/initiatives');
const facets = buildFacetIndex(initiatives);
const names = new Map(profileOrganisations(initiatives).map(({ id, name }) => [id, name]));

interface Asking {
  /** Ids of what is found, best first. */
  readonly ids: (query: string) => Promise<readonly string[]>;
  readonly find: CatalogueSearch['find'];
}

/** The search of the pages of a language, with what it is given before the full texts come. */
const searchIn = async (language: InterfaceLanguage): Promise<Asking> => {
  const { label } = createContext({ language, base: '/', today: '2026-11-28', organisationName: (id) => names.get(id) ?? id });
  const index = decodeIndex(encodeIndex(initiatives, facets, label, language));
  const search: CatalogueSearch = await createSearch(index, {
    words: searchWords(facets, register),
    numbers: searchNumbers(initiatives),
  });
  return { ids: async (query) => (await search.find(query)).rows.map((row) => index.namesAt(row).id), find: search.find };
};

const searches = new Map(await Promise.all(interfaceLanguages.map(async (language) => [language, await searchIn(language)] as const)));
const askIn = async (language: InterfaceLanguage, query: string): Promise<readonly string[]> =>
  (await searches.get(language)?.ids(query)) ?? [];

const results = await Promise.all(
  interfaceLanguages.map(async (language) => {
    const own = asks.filter(({ lang }) => lang === language);
    return Promise.all(own.map(async (ask) => ({ ask, first: (await askIn(language, ask.q)).slice(0, 5) })));
  }),
);
const answered = results.flat().map(({ ask, first }) => ({ ask, first, isRight: ask.want.some((id) => first.includes(id)) }));

const share = (some: typeof answered): number => some.filter(({ isRight }) => isRight).length / some.length;
const misses = (some: typeof answered): string =>
  some.flatMap(({ ask, first, isRight }) => (isRight ? [] : [`${ask.lang} ${ask.class}: ${ask.q} → ${first.join(', ')}`])).join('\n');

test('asks for entries that exist', () => {
  const ids = new Set(initiatives.map(({ id }) => id));
  expect(asks.flatMap(({ want }) => want).filter((id) => !ids.has(id))).toEqual([]);
});

test('of all questions, most have a right entry among the first five', () => {
  expect(share(answered), misses(answered)).toBeGreaterThanOrEqual(0.94);
});

test.each([...new Set(asks.map((ask) => ask.class))])('of the questions of the kind "%s", most have one', (kind) => {
  const own = answered.filter(({ ask }) => ask.class === kind);
  expect(share(own), misses(own)).toBeGreaterThanOrEqual(0.75);
});

test.each([...new Set(asks.map((ask) => ask.lang))])('of the questions in %s, most have one', (language) => {
  const own = answered.filter(({ ask }) => ask.lang === language);
  expect(share(own), misses(own)).toBeGreaterThanOrEqual(0.75);
});

describe('nothing pretends', () => {
  test.each([
    ['es', 'jornaleros agrícolas'],
    ['en', 'maids'],
    ['fr', 'pêche'],
    ['en', 'truckers'],
    ['en', 'tea'],
    ['en', 'tea plantation'],
    ['fr', 'thé'],
    ['es', 'té'],
    ['en', 'gold mine'],
    ['fr', 'or'],
  ] as const)('in %s, “%s” finds a part of the catalogue, not most of it', async (language, query) => {
    const found = await askIn(language, query);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(initiatives.length / 6);
  });

  test('no word of a group finds more than a sixth of the catalogue that does not say it, nor anything that means the same', async () => {
    const texts = new Map(
      initiatives.map(({ id, name, aliases = [], summary, translations, organisations }) => {
        const summaries = interfaceLanguages.map((language) => (language === 'en' ? summary : (translations?.[language]?.summary ?? '')));
        return [id, ` ${fold([name, ...aliases, ...summaries, ...organisations.map((one) => one.name)].join(' '))}`] as const;
      }),
    );
    const pretending: string[] = [];
    for (const { words } of searchWords(facets).filter(({ alike }) => alike === true)) {
      const begun = [...new Set(words.flatMap((word) => wordsThatCount(wordsOf(fold(word)))).map((word) => ` ${stem(word).slice(0, 5)}`))];
      for (const word of words) {
        const silent = (await askIn('en', word)).filter((id) => !begun.some((beginning) => texts.get(id)?.includes(beginning)));
        if (silent.length > initiatives.length / 6) pretending.push(`${word}: ${String(silent.length)}`);
      }
    }
    expect(pretending).toEqual([]);
  });

  test.each([
    ['en', 'nail bars', 'forced-labour'],
    ['en', 'manicurist', 'forced-labour'],
    ['fr', 'onglerie', 'forced-labour'],
    ['es', 'maquiladora', 'forced-labour'],
  ] as const)('in %s, “%s”, which no entry says, finds none and leads to the page of its wide term', async (language, query, term) => {
    const answer = await searches.get(language)?.find(query);
    expect(answer?.rows).toEqual([]);
    expect(answer?.pages.map((page) => page.term)).toContain(term);
  });

  test('beside other words, a word that no entry says is missing from each', async () => {
    const answer = await searches.get('en')?.find('nail bars reporting app');
    expect(answer?.whole).toBe(0);
    expect(answer?.rows.length).toBeGreaterThan(0);
    expect(answer?.rows.filter((row) => !answer.missingAt(row).includes('nail'))).toEqual([]);
  });

  test.each([
    ['en', 'live-in carer', 'nl-chat-met-fier', 'care worker'],
    ['en', 'abandoned crew', 'wifi-now-for-fishers-rights', 'seafarer'],
  ] as const)('in %s, what is found for “%s” by other words says by which', async (language, query, id, name) => {
    const answer = await searches.get(language)?.find(query);
    const row = answer?.rows[(await askIn(language, query)).indexOf(id)] ?? -1;
    expect(answer?.reasonOf(row)).toEqual({ kind: 'says', name });
  });

  test.each(['0800555112', '0000000', '99999'])('a number that is nobody’s finds nobody: %s', async (query) => {
    expect(await askIn('en', query)).toEqual([]);
  });

  test('a word that a term knows finds what is about it, not what begins alike', async () => {
    expect((await askIn('en', 'sextortion')).slice(0, 5)).toContain('us-thorn-stop-sextortion-text-line');
  });

  test('an ordinary word that no entry has is not taken for another one', async () => {
    expect(await askIn('fr', 'vieux')).toEqual([]);
  });

  test('a slip in a name with the ending of a web address is a slip in the name', async () => {
    expect(await askIn('es', 'dyzurnt')).toEqual(['pl-dyzurnet']);
  });

  test('a beginning in the middle of a word is none', async () => {
    const speaking = initiatives.filter(({ name }) => /speak/i.test(name)).map(({ id }) => id);
    expect((await askIn('fr', 'pêche')).filter((id) => speaking.includes(id))).toEqual([]);
  });
});

describe('a slip means the word, and what it says with its neighbours', () => {
  test.each([
    ['en', 'traffiking hotlne', 'trafficking hotline', ['traffiking', 'hotlne']],
    ['en', 'labour exploitatoin', 'labour exploitation', ['exploitatoin']],
    ['en', 'forced labuor', 'forced labour', ['labuor']],
    ['fr', 'esclavge moderne', 'esclavage moderne', ['esclavge']],
    ['es', 'esplotacion laboral', 'explotación laboral', ['esplotacion']],
  ] as const)('in %s, “%s” finds what “%s” finds', async (language, slip, right, similar) => {
    const meant = await askIn(language, right);
    const found = new Set(await askIn(language, slip));
    expect(meant.length).toBeGreaterThan(50);
    expect(meant.filter((id) => !found.has(id))).toEqual([]);
    expect((await searches.get(language)?.find(slip))?.similar).toEqual(similar);
  });

  test('a name written as two words is still found beside a slip', async () => {
    expect((await askIn('en', 'shuva yatra labuor'))[0]).toBe('shuvayatra');
  });

  test('full texts that have the stem of a slip do not hide what was meant', async () => {
    const stems = new Map([['traffiking', [1, 2, 3, 4, 5, 6]]]);
    const [alone, withTexts] = [
      await searches.get('en')?.find('traffiking hotlne'),
      await searches.get('en')?.find('traffiking hotlne', undefined, stems),
    ];
    expect(withTexts?.similar).toEqual(['traffiking', 'hotlne']);
    expect(withTexts?.whole).toBeGreaterThanOrEqual(alone?.whole ?? Infinity);
  });

  test('a slip in the country and the helpline leads to the helplines of the country', async () => {
    expect((await searches.get('en')?.find('hotlne in nepal'))?.pages[0]).toEqual({ facet: 'country', term: 'NP' });
  });

  test('a common word that one name spells otherwise finds that name, and then what everybody means', async () => {
    const [first, ...others] = await askIn('en', 'traficking');
    expect(first).toBe('trafficking-stories-iom-poland');
    expect(others.length).toBeGreaterThan(100);
    expect((await searches.get('en')?.find('traficking'))?.similar).toEqual(['traficking']);
  });
});

describe('the word itself comes first', () => {
  test('“polaris” gives what is called so, or is run by Polaris', async () => {
    const own = new Set(
      initiatives
        .filter(({ name, organisations }) =>
          [name, ...organisations.map((organisation) => organisation.name)].some((text) => /\bpolaris\b/i.test(text)),
        )
        .map(({ id }) => id),
    );
    expect(own).toContain((await askIn('en', 'polaris'))[0]);
  });

  test('“AI” gives what uses it before what only begins like it', async () => {
    const first = (await askIn('en', 'AI')).slice(0, 5).map((id) => initiatives.find((entry) => entry.id === id)?.name ?? '');
    expect(first.length).toBe(5);
    expect(first.filter((name) => /^aims/i.test(name))).toEqual([]);
  });
});

describe('a word in each of its forms', () => {
  test.each([
    ['en', 'wifi for crews', 'Wi-Fi for crews'],
    ['en', 'license plate', 'licence plates'],
    ['en', 'labor inspectors', 'labour inspectors'],
    ['en', 'Ukrainian', 'ukrainians'],
    ['fr', 'une offre d’emploi', "qu'une offre d'emploi"],
    ['es', 'reclutador', 'reclutadores'],
  ] as const)('in %s, “%s” and “%s” give the same', async (language, one, other) => {
    const found = await askIn(language, one);
    expect(found.length).toBeGreaterThan(0);
    expect((await askIn(language, other)).slice(0, 5)).toEqual(found.slice(0, 5));
  });

  test.each([
    ['en', 'one three four three', '1343'],
    ['fr', 'trois neuf un neuf', '3919'],
    ['es', 'cero uno seis', '016'],
  ] as const)('in %s, a number said digit by digit is that number: %s', async (language, said, number) => {
    const found = await askIn(language, number);
    expect(found.length).toBeGreaterThan(0);
    expect(await askIn(language, said)).toEqual(found);
  });

  test('words for numbers in a sentence are words', async () => {
    expect((await askIn('en', 'one app for two countries')).length).toBeGreaterThan(1);
  });

  test.each([
    ['en', 'Filipino workers', 'PH'],
    ['fr', 'travailleurs népalais', 'NP'],
    ['es', 'trabajadoras filipinas', 'PH'],
  ] as const)('in %s, “%s” asks for a country', async (language, query, country) => {
    const [first] = await askIn(language, query);
    expect(initiatives.find(({ id }) => id === first)?.countries).toContain(country);
  });
});

describe('words that mean something only together', () => {
  test.each([
    ['en', 'keeps my passport', 'passport'],
    ['fr', 'mine d’or', 'mine'],
  ] as const)('in %s, “%s” is not asked for as what is left without its small words', async (language, query, left) => {
    const [whole, part] = await Promise.all([askIn(language, query), askIn(language, left)]);
    expect(whole.slice(0, 5)).not.toEqual(part.slice(0, 5));
  });

  test('a stem is not cut once more: strawberries are no fees', async () => {
    const fees = initiatives.filter(({ summary }) => /\bfees?\b/i.test(summary)).map(({ id }) => id);
    const found = (await askIn('fr', 'fraises')).slice(0, 5);
    expect(found[0]).toBe('rights-lab-greece-strawberry-settlements');
    expect(found.filter((id) => fees.includes(id))).toEqual([]);
  });
});

describe('whoever may need a helpline is led to one without asking for it', () => {
  test.each([
    ['en', 'my sister is gone they took her passport in dubai', 'AE', 'ae-800save'],
    ['en', 'they won’t let me leave the house in Beirut', 'LB', 'lb-kafa-hotline'],
    ['fr', 'ma sœur a disparu à Dubaï on lui a pris son passeport', 'AE', 'ae-800save'],
    ['fr', 'on me force à travailler sans salaire à Beyrouth', 'LB', 'lb-1745-isf-hotline'],
    ['es', 'mi hermana desapareció en dubái le quitaron el pasaporte', 'AE', 'ae-800save'],
    ['es', 'me tienen encerrada en Madrid', 'ES', 'es-apramp-24h'],
  ] as const)('in %s, by the country or its capital: %s', async (language, query, country, line) => {
    expect((await searches.get(language)?.find(query))?.pages[0]).toEqual({ facet: 'country', term: country });
    expect((await askIn(language, query)).slice(0, 3)).toContain(line);
  });

  test.each([
    ['en', 'my daughter was tricked on facebook and has disappeared'],
    ['en', 'passport taken'],
    ['en', 'my boss hits me'],
    ['fr', 'ma fille a disparu trompée sur facebook'],
    ['fr', 'je suis enfermée chez mon patron'],
    ['fr', 'victime de prostitution forcée que faire'],
    ['es', 'víctima de prostitución forzada qué hacer'],
    ['en', 'forced prostitution what can I do'],
    ['es', 'mi hija desapareció la engañaron por facebook'],
    ['es', 'pasaporte retenido'],
  ] as const)('in %s, without a country, to those of all: %s', async (language, query) => {
    expect((await searches.get(language)?.find(query))?.pages[0]).toEqual({ facet: 'focus', term: 'helplines' });
  });

  test.each([
    ['en', 'satellite images'],
    ['en', 'car wash'],
    ['en', 'male workers'],
    ['fr', 'canne à sucre'],
    ['es', 'algodón de Xinjiang'],
  ] as const)('in %s, whoever asks about a subject is not: %s', async (language, query) => {
    const pages = (await searches.get(language)?.find(query))?.pages ?? [];
    expect(pages.filter(({ facet, term }) => facet === 'country' || term === 'helplines')).toEqual([]);
  });
});

describe('a word of a trade brings what says it', () => {
  const vehicles = (ids: readonly string[]): string[] => ids.filter((id) => id.includes('plate'));

  test.each([
    ['en', 'recruiter licence'],
    ['fr', 'licence de recruteur'],
    ['es', 'licencia de reclutador'],
  ] as const)('in %s, “%s” is not asked of number plates', async (language, query) => {
    const found = await askIn(language, query);
    expect(found.length).toBeGreaterThan(5);
    expect(vehicles(found.slice(0, 10))).toEqual([]);
    expect(vehicles(await askIn('en', 'licence'))).not.toEqual([]);
  });

  test.each([
    ['en', 'palm oil', 'suara-kami-helpline', 'agriculture'],
    ['fr', 'huile de palme', 'suara-kami-helpline', 'agriculture'],
    ['es', 'aceite de palma', 'suara-kami-helpline', 'agriculture'],
    ['en', 'orphanage', 'aadhaar-child-care-institutions', 'children-families'],
    ['es', 'orfanato', 'aadhaar-child-care-institutions', 'children-families'],
    ['fr', 'passeport confisqué', 'ca-tfw-tip-line', 'forced-labour'],
  ] as const)('in %s, “%s” finds no wide term whole, and leads to its page', async (language, query, first, term) => {
    const answer = await searches.get(language)?.find(query);
    const found = await askIn(language, query);
    expect(found.slice(0, 3)).toContain(first);
    expect(found.length).toBeLessThan(initiatives.length / 20);
    expect(answer?.pages.map((page) => page.term)).toContain(term);
  });

  test('of words that mean something together, one of them comes after what says the whole', async () => {
    const found = await askIn('en', 'passport taken');
    expect(found[0]).toBe('ca-tfw-tip-line');
    expect(await askIn('en', 'battery passport')).toContain('gba-battery-passport-human-rights');
  });
});

describe('a narrow word within a wide term', () => {
  test('of “sextortion”, what says so comes first, then what means the same, and not all of the term', async () => {
    const found = await askIn('en', 'sextortion');
    const says = (id: string, pattern: RegExp): boolean => {
      const entry = initiatives.find((one) => one.id === id);
      return pattern.test([entry?.name, ...(entry?.aliases ?? []), entry?.summary].join(' '));
    };
    const own = found.filter((id) => says(id, /sextortion/i));
    const same = found.filter((id) => !own.includes(id) && says(id, /sexual extortion|blackmail/i));
    expect(own.length).toBeGreaterThan(0);
    expect(same.length).toBeGreaterThan(0);
    expect(found.slice(0, own.length).toSorted()).toEqual(own.toSorted());
    expect(found.slice(own.length, own.length + same.length).toSorted()).toEqual(same.toSorted());
    expect(found.length).toBeLessThan(initiatives.length / 8);
  });
});

describe('a trade within its sector', () => {
  test.each([
    ['en', 'truck drivers'],
    ['fr', 'routiers'],
    ['es', 'camioneros'],
  ] as const)('in %s, “%s” gives what says so before what only belongs to transport', async (language, query) => {
    const found = await askIn(language, query);
    const atAirports = found.findIndex((id) => id.includes('airport'));
    expect(found.indexOf('tat-app')).toBeGreaterThanOrEqual(0);
    expect(atAirports).toBeGreaterThan(found.indexOf('tat-app'));
  });
});

describe('a short number with the code of its country', () => {
  test.each(['+961 1745', '00961 1745', '1745'])('%s', async (query) => {
    expect(await askIn('en', query)).toEqual(['lb-1745-isf-hotline']);
  });

  test.each(['+961 1746', '+962 1745', '+961 174'])('%s is nobody’s', async (query) => {
    expect(await askIn('en', query)).toEqual([]);
  });
});

describe('a helpline asked for with a country leads to the page of the country’s helplines', () => {
  test.each([
    ['خط المساعدة لبنان', 'LB'],
    ['泰国热线', 'TH'],
    ['热线 泰国', 'TH'],
    ['नेपाल हेल्पलाइन', 'NP'],
    ['नेपाल में हेल्पलाइन', 'NP'],
    ['สายด่วนไทย', 'TH'],
    ['สายด่วน กัมพูชา', 'KH'],
    ['гаряча лінія в Україні', 'UA'],
    ['Польща гаряча лінія', 'PL'],
    ['горячая линия в Узбекистане', 'UZ'],
    ['телефон доверия Россия', 'RU'],
    ['خط ساخن لبنان', 'LB'],
    ['خط مساعدة لبنان', 'LB'],
    ['допомога Україна', 'UA'],
    ['помощь Узбекистан', 'UZ'],
    ['नेपाल मदद', 'NP'],
    ['hotline Nigeria', 'NG'],
  ])('%s', async (query, country) => {
    const answer = await searches.get('en')?.find(query);
    expect(answer?.pages[0]).toEqual({ facet: 'country', term: country });
    const missing = answer?.rows.flatMap((row) => answer.missingAt(row)) ?? [];
    expect(missing.filter((word) => /热线|हेल्पलाइन|मदद|สายด่วน|лін|лин|допом|помощ|خط|ساخن|مساعدة|hotline|доверия/u.test(word))).toEqual([]);
  });

  test.each(['خط ساخن', 'خط مساعدة', 'допомога', 'лінія допомоги', 'помощь', 'линия помощи', 'सहायता', '求助'])(
    'without a country to those of all: %s',
    async (query) => {
      const answer = await searches.get('en')?.find(query);
      expect(answer?.pages).toContainEqual({ facet: 'focus', term: 'helplines' });
      expect(answer?.whole).toBeGreaterThan(0);
    },
  );

  test.each([
    ['en', 'who can I call in Nepal if my employer keeps my wages', 'NP'],
    ['en', 'number to call in Belgium', 'BE'],
    ['fr', 'qui appeler au Népal si mon patron ne me paie pas', 'NP'],
    ['es', 'a quién puedo llamar en Perú', 'PE'],
  ] as const)('in %s, also in a sentence that only speaks of calling: %s', async (language, query, country) => {
    const answer = await searches.get(language)?.find(query);
    expect(answer?.pages[0]).toEqual({ facet: 'country', term: country });
  });

  test('who asks in a language, or for speakers of one, is not led to the lines of the country that it is called after', async () => {
    for (const query of ['hotline in Spanish', 'helpline for Nepali speakers'])
      expect((await searches.get('en')?.find(query))?.pages, query).not.toContainEqual(expect.objectContaining({ facet: 'country' }));
  });

  test.each([
    ['en', 'a man took my passport'],
    ['en', 'a man promised me a job and now I cannot leave'],
    ['en', 'the man who brought me here'],
    ['en', 'help me please my name is Maria'],
    ['en', 'my friend Angel is missing'],
    ['en', 'my son Martin is missing'],
    ['es', 'ayuda a Maria'],
    ['es', 'me prometieron trabajo como mano de obra y no me pagan'],
  ] as const)(
    'in %s, who speaks of somebody is led to the lines of all countries, whatever that person is called: %s',
    async (language, query) => {
      const pages = (await searches.get(language)?.find(query))?.pages ?? [];
      expect(pages).toContainEqual({ facet: 'focus', term: 'helplines' });
      expect(pages.map(({ term }) => term)).not.toContain('IM');
      expect(pages.map(({ term }) => term)).not.toContain('SM');
    },
  );

  test('of people, men are no minors', async () => {
    const { suggestions = [], begun = [] } = (await searches.get('en')?.find('men forced to work on farms')) ?? {};
    expect([...suggestions, ...begun].map(({ term }) => term)).not.toContain('children-families');
  });

  describe('also of a country that no entry tells of', () => {
    const others = (Object.keys(countries) as CountryCode[]).filter((code) => !facets.sets.country.has(code));
    const sentences = {
      en: ['{}', 'helpline {}', 'who helps workers in {}'],
      fr: ['{}', 'ligne d’assistance {}', 'qui aide les travailleurs : {}'],
      es: ['{}', 'línea de ayuda {}', '¿quién ayuda a los trabajadores en {}?'],
    } satisfies Partial<Record<InterfaceLanguage, readonly string[]>>;

    test.each(Object.entries(sentences) as [InterfaceLanguage, string[]][])(
      'by its name in %s, alone, with a helpline and in a sentence',
      async (language, asked) => {
        expect(others.length).toBeGreaterThan(20);
        const lost: string[] = [];
        for (const code of others) {
          for (const sentence of asked) {
            const query = sentence.replace('{}', countryName(code, language));
            const pages = (await searches.get(language)?.find(query))?.pages ?? [];
            const page = pages.find(({ term }) => term === code);
            if (page?.facet !== 'country' || page.names?.[language] !== countryName(code, language)) lost.push(query);
          }
        }
        expect(lost).toEqual([]);
      },
    );

    test('and its name is no slip of another word', async () => {
      for (const code of others) {
        const answer = await searches.get('en')?.find(countryName(code, 'en'));
        expect(answer?.similar, code).toEqual([]);
      }
    });

    test('but what its people share a name with leads elsewhere', async () => {
      for (const query of ['French', 'Indian', 'Dominican'])
        expect(
          (await searches.get('en')?.find(query))?.pages.filter(({ names: own }) => own !== undefined),
          query,
        ).toEqual([]);
    });
  });

  test('of two countries to those of both, and of more to those of all', async () => {
    const pagesOf = async (query: string): Promise<string[]> =>
      ((await searches.get('en')?.find(query))?.pages ?? []).map(({ term }) => term);
    expect(await pagesOf('hotline Nigeria Ghana')).toEqual(['NG', 'GH']);
    expect((await pagesOf('hotline Nigeria Ghana Kenya'))[0]).toBe('helplines');
  });
});
