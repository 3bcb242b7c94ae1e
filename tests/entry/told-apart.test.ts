import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendEntry } from '../../src/entry/mend-entry.ts';
import { hiddenIn, withoutHidden } from '../../src/entry/raw-text.ts';
import { slugOf } from '../../src/catalogue/organisations/slug.ts';
import { readFiles } from '../../src/store/read-catalogue.ts';
import { isPrivateHost } from '../../src/catalogue/text/private-host.ts';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { withoutExitCode } from '../../src/catalogue/helplines/exit-code.ts';
import { countryMeant } from '../../src/entry/country-named.ts';
import { countries, countryName, isCountry, type CountryCode } from '../../src/vocabulary/countries.ts';
import { countrySpellings } from '../../src/vocabulary/country-spellings.ts';
import { interfaceLanguages } from '../../src/vocabulary/define.ts';
import { body, entryText } from '../fixtures/initiative.ts';

const good = entryText();
const today = '2026-11-28';

/** Kinds of what is wrong with entries of these texts, but for what is only said of a whole catalogue. */
const kindsOf = (...texts: readonly string[]): string[] =>
  readFiles(
    texts.map((text, index) => ({ file: `line-${'abcdef'[index]}.mdx`, text })),
    { today, organisations: new Map() },
  )
    .problems.filter(({ file }) => file.startsWith('line-'))
    .map(({ severity, kind }) => `${severity} ${kind}`);

const problemsOf = (text: string) =>
  readFiles([{ file: 'line.mdx', text }], { today, organisations: new Map() }).problems.filter(({ file }) => file === 'line.mdx');

const fixesOf = (text: string): (string | null)[] => problemsOf(text).map(({ fix }) => fix);

const withText = (text: string): string => entryText({}, text);
const withField = (line: string): string => good.replace('status: unknown\n', `${line}\nstatus: unknown\n`);
const summary = 'Helpline that answers workers who were charged for a job and passes their reports on.';

test('an entry with nothing wrong', () => {
  expect(kindsOf(good)).toEqual([]);
});

describe('the kinds that are refused', () => {
  test.each([
    ['a language that no registry has', withField('languages: [english]'), 'invalid-value'],
    ['a code that no language has', withField('languages: [xx]'), 'invalid-value'],
    ['a language nobody registered, with a region', withField('languages: [zz-ZZ]'), 'invalid-value'],
    ['letters in the wrong encoding in a field', good.replace('name: Lantern Line', 'name: LÃ©na Line'), 'decoded-twice'],
    ['letters in the wrong encoding in the text', withText(body.replace('the line', 'the lineâ€™s number')), 'decoded-twice'],
    ['a link with blanks', withText('Workers [write to us](https://lantern.example.org/a form).[^lantern]'), 'unsafe-link'],
    ['a word for nothing', withField('gaps: "N/A"'), 'placeholder'],
    ['a no that YAML leaves alone', withField('gaps: no'), 'placeholder'],
    ['a Cyrillic letter in a host', good.replace('https://lantern.', 'https://l\u0430ntern.'), 'address-disguised'],
    [
      'the same host as browsers send it',
      good.replace('https://lantern.', `https://${new URL('https://l\u0430ntern').hostname}.`),
      'address-disguised',
    ],
    ['a machine of one’s own', good.replace('https://lantern.example.org/', 'http://10.1.2.3/'), 'address-private'],
    ['a shortener', good.replace('https://lantern.example.org/about', 'https://bit.ly/lantern'), 'address-shortener'],
    ['a remark on the work in a field', withField('gaps: Opening hours could not be confirmed in the fact check.'), 'remark-on-work'],
    [
      'a remark on the work in the text',
      withText(`${body} A further page about it was published by a ministry.[^lantern]`),
      'remark-on-work',
    ],
    ['a remark on a host', withText(`${body} The host refused the connection.[^lantern]`), 'remark-on-work'],
    ['a title in another script without its language', good.replace('title: About us', 'title: О нас'), 'source-language'],
    ['a source read before it was published', good.replace('"2025-11"', '"2026-02"'), 'invalid-value'],
    [
      'what Google makes of a link',
      good.replace('https://lantern.example.org/about', 'https://www.google.com/url?q=https://lantern.example.org/about'),
      'address-shortener',
    ],
    [
      'what Facebook makes of one',
      good.replace('https://lantern.example.org/about', 'https://l.facebook.com/l.php?u=https%3A%2F%2Flantern.example.org'),
      'address-shortener',
    ],
    [
      'what Outlook makes of one',
      good.replace(
        'https://lantern.example.org/about',
        'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Flantern.example.org',
      ),
      'address-shortener',
    ],
    ['where a shelter stands', withText('People stay at 7 Harbour Street, and are collected there.[^lantern]'), 'shelter-address'],
    ['who stayed in a shelter', withText('Anna, 16, lived in the shelter of the foundation.[^lantern]'), 'shelter-address'],
    ['half a character as an escape', good.replace('name: Lantern Line', String.raw`name: "Lantern \ud83d Line"`), 'hidden-character'],
    ['a name that is cut', good.replace('name: Lantern Line', 'name: Line #39'), 'value-cut'],
    ['an empty field', withField('gaps:'), 'field-empty'],
    ['a comment in HTML', withText(`<!-- call them -->\n\n${body}`), 'code-in-entry'],
    [
      'what git left of two versions',
      good.replace('access: free\n', '<<<<<<< HEAD\naccess: free\n=======\naccess: paid\n>>>>>>> theirs\n'),
      'conflict-markers',
    ],
  ])('%s', (_what, text, kind) => {
    expect(kindsOf(text)).toEqual([`error ${kind}`]);
  });

  test('a bomb of anchors is one mistake', () => {
    const bomb = withField('a: &a [x, x]\nb: &b [*a, *a, *a]\ngaps: [*b, *b]');
    expect(kindsOf(bomb)).toEqual(['error yaml-feature']);
  });

  test.each([
    ['too little', '  role: lead'],
    ['too much', '     role: lead'],
  ])('an indentation of %s is called so, with its line', (_what, line) => {
    const text = good.replace('    role: lead', line);
    const [problem] = readFiles([{ file: 'line.mdx', text }], { today, organisations: new Map() }).problems;
    expect(problem?.message).toContain('indented differently');
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toBe(line);
  });
});

test('a text that rests on nothing is refused', () => {
  expect(kindsOf(withText('Workers call, and advisers explain their rights.'))).toContain('error text-without-source');
});

test.each([
  ['http://localhost/x', 'address-private'],
  ['http://169.254.169.254/x', 'address-private'],
  ['https://bit.ly/x', 'address-shortener'],
  ['https://surl.li/x', 'address-shortener'],
])('the copy of a source at %s is refused as any other address there is', (copy, kind) => {
  expect(kindsOf(good.replace('org/about', `org/about\n    archived: ${copy}`))).toContain(`error ${kind}`);
});

describe('what only deserves a look', () => {
  test.each([
    ['a text that repeats the summary', withText(`${summary}[^lantern]`), 'text-repeats'],
    // Its facts have their sources in the record, and tables that come in carry no texts.
    ['an entry without a text', withText(''), 'text-missing'],
    ['headings alone', withText('## What it does'), 'text-missing'],
    [
      'a site that is tried out',
      good.replace('https://lantern.example.org/about', 'https://staging12.lantern.example.org/about'),
      'address-preview',
    ],
    ['what follows readers', good.replace('org/about', 'org/about?utm_source=letter'), 'address-tracking'],
    ['a host in letters of one other script', good.replace('https://lantern.', 'https://помощь.'), 'foreign-domain'],
  ])('%s', (_what, text, kind) => {
    expect(kindsOf(text)).toContain(`warning ${kind}`);
    expect(kindsOf(text).filter((found) => found.startsWith('error'))).toEqual([]);
  });
});

test.each([
  ['languages: [english]', 'Did you mean "en"?'],
  ['languages: [en_GB]', 'Did you mean "en-GB"?'],
  ['languages: [prs]', 'Did you mean "fa-AF"?'],
  ['languages: [EN]', 'Did you mean "en"?'],
])('%s: %s', (line, fix) => {
  expect(fixesOf(withField(line))).toEqual([fix]);
});

test('what looks like it and is sound', () => {
  const sound = [
    withField('languages: [en, fa-AF, ku, fil, zh-Hant, es-419, rhg]'),
    withText('SÃO PAULO: “ESPAÑ” is cut, château, Âge, 5~10 people and 20~30 firms.[^lantern]'),
    withText('[A page](https://lantern.example.org/a "its title") and [another](https://lantern.example.org/b).[^lantern]'),
    withText('Whether it works on the site could not be confirmed by its evaluators.[^lantern]'),
    good.replace('https://lantern.', 'https://人身取引.').replace('org/about', 'org/about?page=2'),
  ];
  for (const text of sound) expect(kindsOf(text).filter((found) => !found.endsWith('foreign-domain'))).toEqual([]);
});

test('one page under two addresses is one', () => {
  const other = entryText({
    name: 'Harbour Desk',
    url: 'http://www.lantern.example.org/line/index.html?utm_medium=mail',
    organisations: [{ name: 'Harbour Trust', role: 'lead', type: 'ngo' }],
  });
  expect(kindsOf(entryText({ url: 'https://lantern.example.org/line' }), other)).toContain('error duplicate-url');
});

test('two organisations in scripts without Latin letters are two', () => {
  const named = (name: string, organisation: string) =>
    entryText({ name, organisations: [{ name: organisation, role: 'lead', type: 'ngo' }] });
  expect(kindsOf(named('Lantern Line', '希望'), named('Harbour Desk', 'Надія')).filter((found) => found.includes('organisation'))).toEqual(
    [],
  );
});

test.each([
  ['a date', good.replace('added: "2026-01-10"', 'added: “2026-01-10”'), 'added'],
  [
    'a number',
    withField(
      'contacts:\n  - kind: phone\n    value: “+9771234567”\n    display: "+977 1234567"\n    countries: [NP]\n    source: lantern',
    ),
    'contacts[0].value',
  ],
  ['an address', good.replace('url: https://lantern.example.org/about', 'url: “https://lantern.example.org/about”'), 'sources[0].url'],
])('%s in curly quotes is one mistake, and the quotes are its cause', (_what, text, field) => {
  expect(text).not.toBe(good);
  expect(
    problemsOf(text).map((problem) => [problem.field, /curly/.test(problem.message), problem.fix?.startsWith('Did you mean')]),
  ).toEqual([[field, true, true]]);
});

test('a country by its name, in each language of the site, is told with its code', () => {
  expect(fixesOf(good.replace('countries: [NP]', 'countries: [United Kingdom, Népal, alemania, Viet Nam, Atlantis]'))).toEqual([
    'Did you mean "GB"?',
    'Did you mean "NP"?',
    'Did you mean "DE"?',
    'Did you mean "VN"?',
    null,
  ]);
});

test.each([
  ['Ivory Coast', 'CI'],
  ['The Gambia', 'GM'],
  ['Burma', 'MM'],
  ['Swaziland', 'SZ'],
  ['Cabo Verde', 'CV'],
  ['East Timor', 'TL'],
  ['Holland', 'NL'],
  ['U.S.A.', 'US'],
  ['Congo-Kinshasa', 'CD'],
  ['Turkey', 'TR'],
  ['Czech Republic', 'CZ'],
  ['Bolivia (Plurinational State of)', 'BO'],
  ['Republic of Korea', 'KR'],
  ['Royaume de Belgique', 'BE'],
  ['Reino de España', 'ES'],
  ['Polska', 'PL'],
])('%s is told as %s', (name, code) => {
  const wrong = good.replace('countries: [NP]', `countries: ["${name}"]`);
  expect(fixesOf(wrong)).toEqual([`Did you mean "${code}"?`]);
  expect(mendEntry('lantern-line.mdx', wrong).text).toContain(`countries: [${code}]`);
});

test.each(['Congo', 'Korea', 'Corea', 'Saint-Martin', 'Atlantis'])('which country "%s" is, nobody guesses', (name) => {
  const wrong = good.replace('countries: [NP]', `countries: ["${name}"]`);
  expect(fixesOf(wrong).join(' ')).not.toContain('Did you mean');
  expect(mendEntry('lantern-line.mdx', wrong).text).toBe(wrong);
});

test.each(['Intl', 'spellings'])('no name of a country is told as another one, by %s', (from) => {
  const names =
    from === 'Intl'
      ? (Object.keys(countries) as CountryCode[]).flatMap((code) =>
          interfaceLanguages.map((language) => [code, countryName(code, language)] as const),
        )
      : countrySpellings();
  expect(names.length).toBeGreaterThan(700);
  expect(names.filter(([code, name]) => ![code, undefined].includes(countryMeant(name))).map(String)).toEqual([]);
});

describe('mending', () => {
  test.each([
    ['[UK, Great Britain]', '[GB]', 1],
    ['[GB, uk, England]', '[GB]', 2],
    ['[uk, Great Britain, NP, GB]', '[GB, NP]', 2],
    ['\n  - Nepal\n  - NP\n  - uk', '[GB, NP]', 1],
    ['[“gb”, uk, NP]', '[GB, NP]', 1],
    ['[‘uk’]', '[GB]', 0],
  ])('two spellings of one country in %s become one, and it is said', (countries, becomes, gone) => {
    const { text, said } = mendEntry('lantern-line.mdx', good.replace('countries: [NP]', `countries: ${countries}`));
    expect([...(/^countries: (.*)$/m.exec(text)?.[1] ?? '').matchAll(/[A-Z]{2}/g)].map(String).toSorted()).toEqual(
      [...becomes.matchAll(/[A-Z]{2}/g)].map(String).toSorted(),
    );
    expect(kindsOf(text)).toEqual([]);
    expect(said.filter((sentence) => sentence.includes('is left out, for'))).toHaveLength(gone);
  });

  test('two spellings of one country become one in the list of each contact', () => {
    const contact = { kind: 'phone', value: '1145', display: '1145', countries: ['NP'], source: 'lantern' };
    const two = entryText({ contacts: [contact, { ...contact, value: '1098', display: '1098' }] });
    const { text, said } = mendEntry('lantern-line.mdx', two.replaceAll(/^(\s+)countries: .*$/gm, '$1countries: [Nepal, NP]'));
    expect(text.match(/countries: \[NP\]/g)).toHaveLength(3);
    expect(said.filter((sentence) => sentence.includes('is left out, for'))).toEqual([
      expect.stringContaining('contacts[0].countries') as string,
      expect.stringContaining('contacts[1].countries') as string,
    ]);
  });

  test('curly quotes, codes, languages and addresses, each said in words', () => {
    const wrong = good
      .replace('countries: [NP]', 'countries: [uk, np]\nlanguages: [en_GB, Nepali]')
      .replace('"2025-11"', '“2025-11”')
      .replace('org/about', 'org/about?fbclid=x');
    const { text, said } = mendEntry('lantern-line.mdx', wrong);
    expect(kindsOf(text)).toEqual([]);
    expect(text).toContain('countries: [GB, NP]\nlanguages: [en-GB, ne]\n');
    expect(said).toEqual(
      expect.arrayContaining([
        'countries[0]: "uk" is now "GB".',
        'languages[1]: "Nepali" is now "ne".',
        'sources[0].url: what only follows readers is gone from the address.',
      ]),
    );
  });

  test('line ends of Windows are said as such', () => {
    const { text, said } = mendEntry('lantern-line.mdx', good.replaceAll('\n', '\r\n'));
    expect(text).toBe(good);
    expect(said).toEqual([expect.stringMatching(/^Line ends/)]);
  });

  test('a sound entry stays as it is, and nothing is said', () => {
    expect(mendEntry('lantern-line.mdx', good)).toEqual({ text: good, said: [] });
    const broken = good.replace(/^name: .*$/m, 'name: "Lantern');
    expect(mendEntry('lantern-line.mdx', broken)).toEqual({ text: broken, said: [] });
    const noted = good.replace('countries: [NP]', 'countries: [NP] # Nepal');
    const { text, said } = mendEntry('lantern-line.mdx', noted);
    expect(text).toBe(noted);
    expect(said).toEqual([expect.stringContaining('Its form stays as it is.')]);
  });
});

describe('for all', () => {
  const runs = { numRuns: 60 };

  test('characters nobody sees, whatever their category, as they are and as escapes', () => {
    const unseen = fc
      .integer({ min: 1, max: 0x10ffff })
      .filter((code) => /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(String.fromCodePoint(code)) && ![9, 10, 13].includes(code));
    const taken = fc.constantFrom(
      ...[
        0x378, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2064, 0x206f, 0x2800, 0x3164, 0xfe00, 0xffa0, 0xfffb, 0xfffe, 0xffff,
        0x1d173, 0xe0100,
      ],
    );
    fc.assert(
      fc.property(fc.oneof(unseen, taken), (code) => {
        const hex = code.toString(16);
        // The standard makes other characters of references to these.
        const isReplaced = code < 0xa0 || (code >= 0xd800 && code <= 0xdfff);
        if (!isReplaced) expect(kindsOf(withText(`Workers&#x${hex};call.[^lantern]`))).toContain('error hidden-character');
        const escape = code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
        expect(kindsOf(good.replace('name: Lantern Line', `name: "Lantern ${escape} Line"`))).toContain('error hidden-character');
      }),
      runs,
    );
  });

  test('a code without a meaning is refused with a cure for one that is only new', () => {
    for (const name of ['Lantern\u0378 Line', '"Lantern \\u0378 Line"']) {
      const [problem, ...others] = problemsOf(good.replace(/name: .*/, `name: ${name}`));
      expect(others).toEqual([]);
      expect([problem?.kind, problem?.line]).toEqual(['hidden-character', 2]);
      expect(problem?.message).toContain('U+0378 (code that Unicode gives no meaning)');
      expect(problem?.fix).toContain('that this program does not know yet');
    }
    expect(fixesOf(good.replace('Lantern Line', 'Lantern\u200b Line')).join()).not.toContain('does not know yet');
  });

  test('what nobody sees is named as what it is', () => {
    const nameOf = (code: number): string => hiddenIn(`a${String.fromCodePoint(code)}b`)?.name ?? '';
    for (const code of [0x115f, 0x1160, 0x2800, 0x3164, 0xffa0])
      expect(nameOf(code), code.toString(16)).toMatch(/, which looks like a space$/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0x10ffff }), (code) => {
        const isControl = /\p{Cc}/u.test(String.fromCodePoint(code)) && ![9, 10, 13].includes(code);
        expect(nameOf(code) === 'control character').toBe(isControl);
      }),
      { examples: [[0x7f], [0x9f], [0x180e], [0x2800], [0xe000], [0xfe00], [0xffff], [0xe0100], [0x2065]] },
    );
  });

  test('names in any script have an id that the address takes, and two of them two ids', () => {
    const name = fc.string({ unit: fc.constantFrom(...'лінія希望助線أملخطไทยไลន์ბაზა'), minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(slugOf(a)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        const plain = (text: string) => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
        if (plain(a) !== plain(b)) expect(slugOf(a)).not.toBe(slugOf(b));
      }),
      runs,
    );
  });

  test('numbers of every country pass as their plan has them, and not with a zero behind the country code', () => {
    const numbers = getCountries().flatMap((country) => (isCountry(country) ? (getExampleNumber(country, examples) ?? []) : []));
    expect(numbers.length).toBeGreaterThan(200);
    const kept = ['IT', 'SM', 'VA', 'CI', 'GA', 'CG'];
    fc.assert(
      fc.property(fc.constantFrom(...numbers), ({ number, country, countryCallingCode, nationalNumber }) => {
        const contact = (value: string) => ({
          kind: 'phone' as const,
          value,
          display: value,
          countries: [country ?? 'NP'],
          source: 'lantern',
        });
        const told = (value: string) => kindsOf(entryText({ countries: [country], contacts: [contact(value)] }));
        expect(told(number).filter((found) => found.startsWith('error'))).toEqual([]);
        const zero = `+${countryCallingCode}0${nationalNumber}`;
        if (zero.length <= 16 && !kept.includes(country ?? '')) expect(told(zero).some((found) => /phone|invalid/.test(found))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('numbers as they are dialled inside each country pass, and not with what is dialled there to call another', () => {
    const numbers = getCountries().flatMap((country) => (isCountry(country) ? (getExampleNumber(country, examples) ?? []) : []));
    for (const number of numbers) {
      const digits = number.formatNational().replace(/\D/g, '');
      expect(withoutExitCode(digits, number.country ?? ''), `${number.country} ${digits}`).toBeUndefined();
    }
    const reached = numbers.filter(({ countryCallingCode }) => !['1', '61', '81', '7'].includes(countryCallingCode));
    const dialled = { US: '011', AU: '0011', JP: '010', RU: '810', GB: '00' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...reached), fc.constantFrom(...Object.entries(dialled)), ({ number, country }, [from, prefix]) => {
        if (country === from || number.startsWith('+44')) return;
        expect(withoutExitCode(`${prefix}${number.slice(1)}`, from)).toBe(number);
      }),
      runs,
    );
  });

  test('addresses of networks of one’s own are refused, however they are written', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const host = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(0), fc.constant(2), byte),
      fc.tuple(fc.constant(198), fc.constant(51), fc.constant(100), byte),
      fc.tuple(fc.constant(203), fc.constant(0), fc.constant(113), byte),
    );
    fc.assert(
      fc.property(host, fc.boolean(), ([a, b, c, d], asNumber) => {
        const written = asNumber ? String(((a * 256 + b) * 256 + c) * 256 + d) : [a, b, c, d].join('.');
        expect(isPrivateHost(new URL(`http://${written}/`).hostname)).toBe(true);
      }),
      runs,
    );
  });
});

test.each([
  ['countries: [NP]', 'Countries: [uk]', 'countries: [GB]'],
  ['users: [workers]', 'Users: [Workers]', 'users: [workers]'],
  ['users: [workers]', 'Users: [Workers, Survivors]', 'users: [workers, survivors]'],
])('the name of a field is mended before its values: %s as %s', (line, wrong, mended) => {
  const { text } = mendEntry('lantern-line.mdx', good.replace(line, wrong));
  expect(text).toBe(good.replace(line, mended));
  expect(mendEntry('lantern-line.mdx', text).said).toEqual([]);
});

test('of two names that mean one field none is changed', () => {
  const { text } = mendEntry('lantern-line.mdx', good.replace('users: [workers]', 'Users: [workers]\nUSERS: [survivors]'));
  expect(text).toMatch(/^Users: /m);
  expect(text).toMatch(/^USERS: /m);
});

test.each([
  ['Lantern\ufe0f line', 'Lantern line'],
  ['+44 20\ufe0f 7123', '+44 20 7123'],
  ['\ufe0eLantern', 'Lantern'],
  ['❤\ufe0f\ufe0f', '❤'],
])('a sign that chooses a shape where there is one alone is hidden: %j', (text, seen) => {
  expect(hiddenIn(text)?.code).toMatch(/^U\+FE0[EF]$/);
  expect(withoutHidden(text)).toBe(seen);
});

test.each(['❤\ufe0f', '☎\ufe0e 116', '1\ufe0f\u20e3', '👩🏽\u200d⚕\ufe0f', '葛\ufe0f'])('%j has shapes to choose from', (text) => {
  expect(hiddenIn(text)).toBeUndefined();
  expect(withoutHidden(text)).toBe(text);
});

test('an empty item of a list is called one', () => {
  expect(problemsOf(withField('contacts:\n  -')).map(({ message }) => message)).toContain('An item of this list is empty.');
});

test.each(['“2024-06”', '„2024-06“', '„2024-06”', '‚2024-06‘'])('quotation marks of a word processor are left out: %s', (date) => {
  const text = good.replace('published: "2025-11"', `published: ${date}`);
  expect(text).not.toBe(good);
  expect(mendEntry('lantern-line.mdx', text).text).toContain('published: "2024-06"');
});

test.each(['&#0;', '&#xD800;'])('a reference that stands for no character is called one: %s', (reference) => {
  const [message] = problemsOf(withText(`Workers ${reference} call.[^lantern]`)).map(({ message }) => message);
  expect(message).toContain('a reference, such as &#0;, stands for no character');
});

test('the cure of a number names the zero at its end too', () => {
  expect(fixesOf(good.replace('name: Lantern Line', 'name: 1.10')).join()).toContain('at the end of a decimal');
});
