import fc from 'fast-check';
import lib from 'google-libphonenumber';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/checks/check-catalogue.ts';
import { similarPairs } from '../../../src/catalogue/checks/similar.ts';
import type { OrganisationFile } from '../../../src/schema/organisation.ts';
import { webUrl } from '../../../src/schema/fields.ts';
import type { CheckedEntry } from '../../../src/catalogue/checks/rule.ts';
import { fieldName } from '../../../src/entry/frontmatter-parts.ts';
import { describe as inWords, severityOf } from '../../../src/problems/kinds.ts';
import { countries, type CountryCode } from '../../../src/vocabulary/countries.ts';
import { makeInitiative, type RecordInput } from '../../fixtures/initiative.ts';

/** The countries of the contacts, where a test names no others. */
const countriesOf = ({ contacts = [] }: Partial<RecordInput>): Partial<RecordInput> => {
  const countries = [...new Set(contacts.flatMap((contact) => contact.countries))];
  return countries.length === 0 ? {} : { countries };
};

const entry = (id: string, changes: Partial<RecordInput> = {}): CheckedEntry => ({
  id,
  file: `${id}.mdx`,
  initiative: makeInitiative(id, { ...countriesOf(changes), ...changes }),
  placeOf: (path) => ({ file: `${id}.mdx`, field: fieldName(path) }),
});

const problemsOf = (...entries: CheckedEntry[]): string[] => {
  const options = { today: '2026-11-22', organisations: new Map(), whole: false };
  const found = checkCatalogue(entries, options);
  // What the build leaves out is never an error.
  expect(checkCatalogue(entries, { ...options, onlyErrors: true })).toEqual(found.filter(({ kind }) => severityOf(kind) === 'error'));
  return found.map(inWords).map(({ file, severity, field, message }) => `${file} ${severity} ${field ?? '-'}: ${message}`);
};

const phone = (value: string, countries: string[], kind: 'phone' | 'sms' = 'phone') => ({
  kind,
  value,
  display: value,
  countries,
  checked: { date: '2026-11-20', how: 'read' as const },
  source: 'lantern',
});

test('two entries that have nothing in common are fine', () => {
  expect(problemsOf(entry('aurora'), entry('boreal'))).toEqual([]);
});

describe('identity', () => {
  test('ids that differ only in case', () => {
    expect(problemsOf(entry('one', { name: 'Aurora' }), entry('One', { name: 'Boreal' }))).toMatchInlineSnapshot(`
      [
        "one.mdx error -: The id "one" is also used by One.mdx.",
        "One.mdx error -: The id "One" is also used by one.mdx.",
      ]
    `);
  });

  test('names and aliases, whatever their case, accents and punctuation', () => {
    const a = entry('a', { name: 'Línea Clara', aliases: ['L.C.'] });
    const b = entry('b', { name: 'LINEA-CLARA!' });
    const c = entry('c', { name: 'Third', aliases: ['linea clara', 'LC'] });
    expect(problemsOf(a, b, c)).toMatchInlineSnapshot(`
      [
        "a.mdx error name: The name "Línea Clara" is already in the catalogue: b.",
        "b.mdx error name: The name "LINEA-CLARA!" is already in the catalogue: a.",
        "c.mdx error aliases[0]: The alias "linea clara" is also a name of a.",
        "a.mdx warning aliases[0]: The alias "L.C." is also an alias of c.",
        "c.mdx warning aliases[1]: The alias "LC" is also an alias of a.",
      ]
    `);
  });

  test('names in other scripts are told apart', () => {
    expect(problemsOf(entry('a', { name: '다시함께' }), entry('b', { name: '상담센터' }))).toEqual([]);
  });

  test('addresses that a record may have are compared, however oddly they are written', () => {
    const part = (...parts: string[]) => fc.constantFrom(...parts);
    const host = part(
      'example.org',
      'www.EXAMPLE.org',
      'exam\u00adple.org',
      'example。org',
      'ex%61mple.org',
      'xn--e28h.org',
      '[::1]',
      '0x7f.1',
      '1',
      '',
    );
    const address = fc
      .tuple(
        part('https:', 'http:', 'HTTPS:', 'ftp:', ''),
        part('//', '///', '////', '/', '\\\\', ''),
        part('', '@', 'a:b@'),
        host,
        part('', ':', ':80', ':0', ':99999'),
        part('', '/', '?', '#', '/%', '//x'),
      )
      .map((parts) => parts.join(''));
    const read = new Set<string>();
    fc.assert(
      fc.property(address, (url) => {
        const accepted = webUrl.safeParse(url).success;
        if (!accepted) return;
        read.add(url);
        const source = { id: 'main', url, title: 'About us', publisher: 'Example Fund', accessed: '2026-01-09', kind: 'own' } as const;
        const contacts = [{ kind: 'web' as const, value: url, display: url, countries: ['NP' as const], source: 'main' }];
        const own = { sources: [source], contacts };
        expect(() => problemsOf(entry('a', { ...own, url }), entry('b', { ...own, url }))).not.toThrow();
      }),
      { numRuns: 3000, examples: [['https:///example.org/'], ['https://?'], ['https:example.org']] },
    );
    expect(read.size).toBeGreaterThan(20);
  });

  test('addresses that lead to the same page', () => {
    const a = entry('a', { name: 'Aurora', url: 'https://www.example.org/tool/' });
    const b = entry('b', { name: 'Boreal', url: 'http://example.org/tool#top' });
    const c = entry('c', { name: 'Cygnus', url: 'https://example.org/tool?id=2' });
    expect(problemsOf(a, b, c)).toMatchInlineSnapshot(`
      [
        "a.mdx error url: The address https://www.example.org/tool/ is also the page of b.",
        "b.mdx error url: The address http://example.org/tool#top is also the page of a.",
      ]
    `);
  });

  test('names that are close, on the newer entry', () => {
    const a = entry('a', { name: 'TraffickCam' });
    const b = entry('b', { name: 'TrafficCam', added: '2026-01-11' });
    expect(problemsOf(b, a)).toMatchInlineSnapshot(`
      [
        "b.mdx warning name: The name "TrafficCam" is close to "TraffickCam" (a).",
      ]
    `);
  });

  test('names that are close but belong together, or to other countries', () => {
    expect(problemsOf(entry('a', { name: 'TraffickCam' }), entry('b', { name: 'TrafficCam', related: ['a'] }))).toEqual([]);
    expect(problemsOf(entry('a', { name: 'TraffickCam' }), entry('b', { name: 'TrafficCam', countries: ['US'] }))).toEqual([]);
    expect(problemsOf(entry('a', { name: 'Line 116006' }), entry('b', { name: 'Line 116007' }))).toEqual([]);
  });
});

describe('organisations', () => {
  const run = (id: string, ...names: string[]) => entry(id, { organisations: names.map((name) => ({ name, role: 'lead', type: 'ngo' })) });

  test('one spelling', () => {
    expect(problemsOf(run('a', 'Example Fund'), run('b', 'Example Fund'), run('c', 'Example fund'))).toMatchInlineSnapshot(`
      [
        "c.mdx error organisations[0].name: The organisation "Example fund" is written "Example Fund" in a.",
      ]
    `);
  });

  test('names that only share what they say in Latin letters are two organisations', () => {
    const names = fc.tuple(
      fc.constantFrom('Polaris', 'Hope', '3', ''),
      fc.constantFrom('Україна', '希望', 'सहेली', 'أمل', 'ελπίδα', 'თემი'),
    );
    fc.assert(
      fc.property(names, names, ([latin, other], [second, third]) => {
        const [one, two] = [`${latin} ${other}`.trim(), `${second} ${third}`.trim()];
        fc.pre(one !== two);
        const kinds = (...given: string[]) =>
          problemsOf(...given.map((name, at) => run(`e${at}`, name))).filter((line) => line.includes('error'));
        expect(kinds(one, two)).toEqual([]);
        if (latin !== '') expect(kinds(one, latin)).toEqual([]);
      }),
    );
    expect(problemsOf(run('a', 'Œuvre'), run('b', 'Uvre'))).toEqual([]);
    expect(problemsOf(run('a', 'Œuvre'), run('b', 'Oeuvre'))).toHaveLength(1);
  });

  test('one type and one country', () => {
    const a = entry('a', { organisations: [{ name: 'Fund', role: 'lead', type: 'ngo', country: 'NP' }] });
    const b = entry('b', { organisations: [{ name: 'Fund', role: 'funder', type: 'foundation', country: 'IN' }] });
    const c = entry('c', { organisations: [{ name: 'Fund', role: 'funder', type: 'ngo' }] });
    expect(problemsOf(a, b, c)).toMatchInlineSnapshot(`
      [
        "b.mdx error organisations[0].type: The organisation "Fund" has the type "foundation" here and "ngo" in a.",
        "b.mdx error organisations[0].country: The organisation "Fund" has the country "IN" here and "NP" in a.",
      ]
    `);
  });

  test('a slip of the pen, and an acronym in brackets', () => {
    expect(problemsOf(run('a', 'International Lantern Alliance'), run('b', 'International Latern Alliance'))).toMatchInlineSnapshot(`
      [
        "b.mdx warning organisations[0].name: The organisation "International Latern Alliance" looks like "International Lantern Alliance" in a.",
      ]
    `);
    expect(problemsOf(run('a', 'Lantern Alliance (LA)'), run('b', 'Lantern Alliance'), run('c', 'LA'))).toMatchInlineSnapshot(`
      [
        "b.mdx warning organisations[0].name: The organisation "Lantern Alliance" looks like "Lantern Alliance (LA)" in a.",
        "c.mdx warning organisations[0].name: The organisation "LA" looks like "Lantern Alliance (LA)" in a.",
      ]
    `);
  });
});

test('references to nothing and to itself', () => {
  const found = problemsOf(entry('aurora', { related: ['aurora'], partOf: ['boreall'], supersededBy: ['boreal'] }), entry('boreal'));
  expect(found).toMatchInlineSnapshot(`
    [
      "aurora.mdx error partOf[0]: There is no entry "boreall".",
      "aurora.mdx error related[0]: The entry refers to itself.",
    ]
  `);
});

test('what is part of something, or came after it, is not its whole, and not before it', () => {
  for (const field of ['partOf', 'supersededBy'] as const) {
    const chain = (...ids: string[]) =>
      ids.map((id, at) => entry(id, { name: `Line ${id}`, ...(ids[at + 1] !== undefined && { [field]: [ids[at + 1]] }) }));
    expect(problemsOf(...chain('a', 'b', 'c')).filter((line) => line.includes('leads back'))).toEqual([]);
    const [a, b, c] = chain('a', 'b', 'c', 'a').slice(0, 3);
    const found = [a, b, c].flatMap((each) => each ?? []);
    expect(problemsOf(...found).filter((line) => line.includes('leads back'))).toEqual([
      `a.mdx error ${field}[0]: The reference leads back here: a → b → c → a.`,
      `b.mdx error ${field}[0]: The reference leads back here: b → c → a → b.`,
      `c.mdx error ${field}[0]: The reference leads back here: c → a → b → c.`,
    ]);
  }
  // A circle behind an entry is none of its own.
  expect(
    problemsOf(entry('d', { partOf: ['e'] }), entry('e', { partOf: ['f'] }), entry('f')).filter((line) => line.includes('leads back')),
  ).toEqual([]);
});

test('an entry that cannot be read can still be referred to', () => {
  expect(
    checkCatalogue([entry('a', { related: ['broken'] })], {
      today: '2026-11-22',
      organisations: new Map(),
      whole: false,
      unreadable: ['broken'],
    }),
  ).toEqual([]);
});

describe('dates', () => {
  test('in the future, each at its own precision', () => {
    const source = { id: 'lantern', url: 'https://example.org', title: 'T', publisher: 'P', kind: 'reporting' as const };
    const future = entry('a', {
      started: 2027,
      added: '2026-11-24',
      reviewed: '2026-11-24',
      sources: [{ ...source, published: '2026-11-24', accessed: '2026-11-24' }],
      contacts: [{ ...phone('116006', ['NP']), checked: { date: '2026-11-25', how: 'read' } }],
    });
    expect(problemsOf(future)).toMatchInlineSnapshot(`
      [
        "a.mdx error started: 2027 is in the future (today is 2026-11-22).",
        "a.mdx error added: 2026-11-24 is in the future (today is 2026-11-22).",
        "a.mdx error reviewed: 2026-11-24 is in the future (today is 2026-11-22).",
        "a.mdx error sources[0].published: 2026-11-24 is in the future (today is 2026-11-22).",
        "a.mdx error sources[0].accessed: 2026-11-24 is in the future (today is 2026-11-22).",
        "a.mdx error contacts[0].checked.date: 2026-11-25 is in the future (today is 2026-11-22).",
      ]
    `);
    const present = entry('b', {
      started: 2026,
      // Tomorrow, which it is already east of Greenwich.
      added: '2026-11-23',
      reviewed: '2026-11-23',
      sources: [{ ...source, published: '2026', accessed: '2026-11-22' }],
    });
    expect(problemsOf(present)).toEqual([]);
  });
});

describe('phone numbers', () => {
  test('that no numbering plan has, and of another country', () => {
    const contacts = [
      phone('+4480001217001', ['GB']),
      phone('+448000121700', ['NP']),
      phone('080001217', ['GB']),
      phone('00000000000000', ['GB']),
    ];
    expect(problemsOf(entry('a', { contacts }))).toMatchInlineSnapshot(`
      [
        "a.mdx warning contacts[0].value: +4480001217001 does not look like a number that exists in its country's numbering plan.",
        "a.mdx error contacts[1].value: The number +448000121700 belongs to GB, but the contact names NP.",
        "a.mdx warning contacts[3].value: 00000000000000 does not look like a number that exists in its country's numbering plan.",
      ]
    `);
  });

  test.each([
    ['+12025550123', 'JM', true],
    ['+12125551234', 'CA', true],
    ['+18765231234', 'US', true],
    ['+77172123456', 'RU', true],
    ['+74951234567', 'KZ', true],
    ['+12025550123', 'PR', false],
    ['+18883737888', 'JM', false],
    ['+441481256789', 'GB', false],
    ['+35818123456', 'FI', false],
  ])('%s of a country that shares its code, for %s: %s', (value, country, isRefused) => {
    expect(problemsOf(entry('a', { contacts: [phone(value, [country])] })).some((text) => text.includes('error'))).toBe(isRefused);
  });

  test('that are dear and called free, in every country, with its code and as they are dialled inside it', () => {
    const plans = lib.PhoneNumberUtil.getInstance();
    const dear = (Object.keys(countries) as CountryCode[]).flatMap((country) => {
      const example: lib.PhoneNumber | null = plans.getExampleNumberForType(country, lib.PhoneNumberType.PREMIUM_RATE);
      // One of a neighbour with the same code has the type that it has there.
      const number = example === null ? undefined : parsePhoneNumberFromString(plans.format(example, lib.PhoneNumberFormat.E164));
      return number?.getType() === 'PREMIUM_RATE' && number.country === country ? [{ country, number }] : [];
    });
    expect(dear.length).toBeGreaterThan(80);
    for (const { country, number } of dear)
      for (const value of [number.number, number.formatNational().replace(/\D/g, '')]) {
        const found = problemsOf(entry('a', { countries: [country], contacts: [{ ...phone(value, [country]), free: true }] }));
        expect(
          found.filter((text) => text.includes('premium-rate')),
          `${country} ${value}`,
        ).toHaveLength(1);
      }
  });

  test('of another country, which the source prints for them', () => {
    expect(problemsOf(entry('a', { contacts: [{ ...phone('+448000121700', ['NP']), reach: 'abroad' }] }))).toMatchInlineSnapshot(`
      [
        "a.mdx warning contacts[0].value: +448000121700 is a number of GB, so a call from NP goes abroad.",
      ]
    `);
  });

  test('that are fine', () => {
    const contacts = [
      phone('+448000121700', ['GB', 'IE']),
      phone('116006', ['AL']),
      phone('+18883737888', ['CA']),
      phone('+80012345678', ['NP']),
    ];
    expect(problemsOf(entry('a', { contacts }))).toEqual([]);
  });

  test('in two entries that do not name each other', () => {
    const contacts = [phone('+448000121700', ['GB'])];
    expect(problemsOf(entry('aurora', { contacts }), entry('boreal', { contacts }))).toMatchInlineSnapshot(`
      [
        "aurora.mdx warning contacts[0].value: The number +448000121700 is also in boreal.",
        "boreal.mdx warning contacts[0].value: The number +448000121700 is also in aurora.",
      ]
    `);
    expect(problemsOf(entry('aurora', { contacts }), entry('boreal', { contacts, partOf: ['aurora'] }))).toEqual([]);
    expect(
      problemsOf(entry('aurora', { contacts: [phone('116', ['NP'])] }), entry('boreal', { contacts: [phone('116', ['IN'])] })),
    ).toEqual([]);
  });
});

describe('numbers that may be meant for others', () => {
  const line = (id: string, value: string, country: string, changes: Partial<RecordInput> = {}) =>
    entry(id, { contacts: [phone(value, [country])], organisations: [{ name: `Trust ${id}`, role: 'lead', type: 'ngo' }], ...changes });

  test('one digit from a listed one, on the newer entry', () => {
    const aurora = line('aurora', '+448000121700', 'GB');
    expect(problemsOf(line('boreal', '+448000121701', 'GB', { added: '2026-01-11' }), aurora)).toMatchInlineSnapshot(`
      [
        "boreal.mdx warning contacts[0].value: The number +448000121701 is one digit from +448000121700 in aurora.",
      ]
    `);
    expect(problemsOf(aurora, line('cygnus', '08000121070', 'GB'))).toHaveLength(1);
    expect(problemsOf(aurora, line('draco', '+44800012170', 'GB')).filter((text) => text.includes('one digit'))).toHaveLength(1);
  });

  test('lines of one operator, related ones, short codes and other countries are fine', () => {
    const aurora = line('aurora', '+448000121700', 'GB');
    expect(problemsOf(aurora, line('boreal', '+448000121701', 'GB', { related: ['aurora'] }))).toEqual([]);
    expect(
      problemsOf(aurora, line('boreal', '+448000121701', 'GB', { organisations: [{ name: 'Trust aurora', role: 'lead', type: 'ngo' }] })),
    ).toEqual([]);
    expect(problemsOf(line('aurora', '116000', 'AL'), line('boreal', '116006', 'AL'))).toEqual([]);
    expect(problemsOf(line('aurora', '0800121700', 'CH'), line('boreal', '0800121701', 'AT'))).toEqual([]);
  });

  test.each([
    ['+448000121700', '08000 121 700', true],
    ['+448000121700', '+44 (0)8000 121700 / 116', false],
    ['+18883737888', '1-888-3737-888 (FREE)', true],
    ['+97180072833', '800SAVE (800 7283)', false],
    ['8007283', '800SAVE (800 7283)', true],
    ['+448000121700', '08000 121 070', false],
    ['116006', '116 000', false],
    ['116006', 'freephone', false],
  ])('%s shown as %s: %s', (value, display, isFine) => {
    const found = problemsOf(entry('a', { contacts: [{ ...phone(value, ['GB']), display }] }));
    expect(found.some((text) => text.includes('is shown, but')) ? 'warned' : 'fine').toBe(isFine ? 'fine' : 'warned');
  });
});

describe('names and domains that want to be taken for others', () => {
  test('a name in other letters, and a word of two scripts', () => {
    const real = entry('real', { name: 'Polaris Line', added: '2025-01-01' });
    expect(problemsOf(entry('a', { name: 'Роlаris Line' }), real)).toMatchInlineSnapshot(`
      [
        "a.mdx warning name: The word "Роlаris" has letters of two scripts that look alike.",
        "a.mdx warning name: "Роlаris Line" looks like "Polaris Line" in real, but is written in other letters.",
      ]
    `);
    expect(problemsOf(entry('b', { name: 'PoIaris Line' }), real)).toEqual(
      expect.arrayContaining([expect.stringContaining('"PoIaris Line" looks like "Polaris Line" in real')]),
    );
    expect(problemsOf(entry('c', { name: 'Полярная звезда' }), entry('d', { name: 'Πολικός αστέρας' }))).toEqual([]);
  });

  test('a domain one letter from another, or seen as it', () => {
    const at = (id: string, url: string) => entry(id, { url, organisations: [{ name: `Trust ${id}`, role: 'lead', type: 'ngo' }] });
    const real = at('real', 'https://www.polarisline.org/');
    const found = (url: string): string[] => problemsOf(real, at('a', url)).filter((text) => text.includes('domain'));
    expect(found('https://polaris1ine.org/help')).toMatchInlineSnapshot(`
      [
        "a.mdx warning url: The domain polaris1ine.org is taken for polarisline.org in real at a glance.",
      ]
    `);
    expect(found('https://poiarisline.org/')).toHaveLength(1);
    expect(found('https://help.polarisline.org/')).toEqual([]);
    expect(found('https://polarisline.com/')).toEqual([]);
    expect(found('https://xn--80ak6aa92e.org/')).toMatchInlineSnapshot(`
      [
        "a.mdx warning url: The domain xn--80ak6aa92e.org stands for letters beyond a to z, which can look like others.",
      ]
    `);
    expect(problemsOf(real, at('b', 'https://iom.int/'), at('a', 'https://ion.int/')).filter((text) => text.includes('domain'))).toEqual(
      [],
    );
  });
});

test('what nobody has looked at for too long', () => {
  const number = (date: string) => ({ ...phone('116006', ['NP']), checked: { date, how: 'read' as const } });
  const entries = [
    entry('aurora', { added: '2024-01-01', reviewed: '2025-11-22', contacts: [number('2026-08-24'), number('2026-08-25')] }),
    entry('boreal', {
      reviewed: '2025-11-23',
      added: '2024-01-01',
      contacts: [{ ...number('2020-01-01'), kind: 'email', value: 'a@example.org', display: 'a@example.org' }],
    }),
    entry('cygnus', { status: 'ended', contacts: [number('2020-01-01')] }),
  ];
  expect(problemsOf(...entries)).toMatchInlineSnapshot(`
    [
      "aurora.mdx warning contacts[0].value: The number 116006 is also in cygnus.",
      "aurora.mdx warning contacts[1].value: The number 116006 is also in cygnus.",
      "cygnus.mdx warning contacts[0].value: The number 116006 is also in aurora.",
      "aurora.mdx warning contacts[0].checked.date: A number was last checked on 2026-08-24, 90 days ago or more.",
      "aurora.mdx warning reviewed: The entry was last held against its sources on 2025-11-22, 12 months ago or more.",
    ]
  `);
});

test('terms that no entry uses are named for a whole catalogue only', () => {
  const found = checkCatalogue([entry('a')], { today: '2026-11-22', organisations: new Map(), whole: true }).map(inWords);
  const unused = found.filter(({ kind }) => kind === 'unused-term');
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(unused.find(({ file }) => file === 'src/vocabulary/focus-areas.ts')?.message).toMatchInlineSnapshot(
    `"No entry uses the term "apps" of focusAreas."`,
  );
});

test('ten thousand names are compared in time', () => {
  const syllables = ['ka', 'lo', 'mi', 'ne', 'ru', 'sa', 'to', 'vi'];
  const word = (seed: number) => [0, 3, 6, 9].map((shift) => syllables[(seed >> shift) & 7]).join('');
  const names = Array.from({ length: 10_000 }, (_, index) => `${word(index * 7)} ${word(index * 13 + 5)} line`);
  // Processor time, so that a busy machine does not fail the test.
  const start = process.cpuUsage();
  similarPairs(names);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
});

describe('organisations', () => {
  const organisations = new Map([
    ['lantern-foundation', { name: 'Lantern Foundation', acronyms: ['LF'], formerly: ['Lamp Trust'], type: 'ngo' as const }],
    ['aurora', { name: 'Aurora', type: 'ngo' as const }],
  ]);
  const found = (...bodies: object[]): string[] =>
    checkCatalogue([entry('a', { organisations: bodies as never })], { today: '2026-11-22', organisations, whole: false })
      .map(inWords)
      .map(({ field, message, fix }) => `${field}: ${message} ${fix}`);

  test('an id names a file', () => {
    expect(found({ id: 'lantern-foundation', role: 'lead' })).toEqual([]);
    expect(found({ id: 'lantern-fundation', role: 'lead' })).toMatchInlineSnapshot(`
      [
        "organisations[0].id: There is no organisation "lantern-fundation" in content/organisations. Did you mean "lantern-foundation"?",
      ]
    `);
  });

  test.each(['Lantern Foundation', 'lantern  foundation', 'LF', 'Lamp Trust'])('what has a file is not written out: %s', (name) => {
    expect(found({ name, role: 'lead', type: 'ngo' })).toEqual([expect.stringContaining('Write id: lantern-foundation')]);
  });

  test('a name close to that of a file is asked about', () => {
    expect(found({ name: 'Lantern Foundations', role: 'lead', type: 'ngo' })).toEqual([expect.stringContaining('Lantern Foundation')]);
  });

  test('a file that nobody names is said in a whole catalogue', () => {
    const kinds = checkCatalogue([entry('a', { organisations: [{ id: 'aurora', role: 'lead' }] })], {
      today: '2026-11-22',
      organisations,
      whole: true,
    })
      .filter(({ kind }) => kind === 'organisation-unused')
      .map(({ place }) => place.file);
    expect(kinds).toEqual(['content/organisations/lantern-foundation.yaml']);
  });
});

describe('two files for what may be one organisation', () => {
  const near = (files: Record<string, Partial<OrganisationFile>>): string[] => {
    const organisations = new Map(Object.entries(files).map(([id, file]) => [id, { name: id, type: 'ngo' as const, ...file }]));
    return checkCatalogue([entry('a')], { today: '2026-11-22', organisations, whole: true })
      .filter(({ kind }) => kind === 'organisations-near')
      .map(inWords)
      .map(({ file, message }) => `${file}: ${message}`);
  };

  test.each<[string, Partial<OrganisationFile>, Partial<OrganisationFile>]>([
    ['a slip', { name: 'Lantern Alliance Nepal' }, { name: 'Latern Alliance Nepal' }],
    ['a word less', { name: 'Fund to End Bondage' }, { name: 'Fund to End Modern Bondage' }],
    ['words in another order', { name: 'Harbour Line, University of Aurora' }, { name: 'University of Aurora Harbour Line' }],
    ['a name in another language', { name: 'Lantern', names: [{ name: 'Lanterne', language: 'fr' }] }, { name: 'Lanterne' }],
    ['a former name', { name: 'Lantern', formerly: ['Lamp Trust'] }, { name: 'Lamp Trust' }],
    ['an acronym', { name: 'Lantern Alliance', acronyms: ['LTA'] }, { name: 'LTA' }],
    [
      'one website',
      { name: 'Lantern', url: 'https://www.lantern.example.org/' },
      { name: 'Aurora', url: 'https://lantern.example.org/en' },
    ],
  ])('%s is told once, unless a file says that both were looked at', (_, first, second) => {
    expect(near({ first, second })).toEqual([expect.stringMatching(/^content\/organisations\/second\.yaml: .* \(first\)\.$/)]);
    expect(near({ first: { ...first, apartFrom: ['second'] }, second })).toEqual([]);
    expect(near({ first, second: { ...second, partOf: ['first'] } })).toEqual([]);
  });

  test('seats in two countries, and other words, tell organisations apart', () => {
    expect(
      near({
        polaris: { name: 'Polaris', formerly: ['Polaris Project'], country: 'US' },
        'polaris-project-japan': { name: 'Polaris Project Japan', country: 'JP' },
        aurora: { name: 'Aurora Trust' },
        boreal: { name: 'Boreal Trust' },
      }),
    ).toEqual([]);
  });
});
