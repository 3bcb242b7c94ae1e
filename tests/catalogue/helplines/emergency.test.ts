import lib from 'google-libphonenumber';
import { describe, expect, test } from 'vitest';
import { emergencyNumbersOf } from '../../../src/catalogue/helplines/emergency.ts';
import { parseEmergencyNumbers, readEmergencyNumbers } from '../../../src/store/read-emergency-numbers.ts';
import type { EmergencyNumber, EmergencyNumbers } from '../../../src/schema/emergency-numbers.ts';
import { isCountry } from '../../../src/vocabulary/countries.ts';

const today = '2026-11-28';
const { numbers: kept, problems } = readEmergencyNumbers('content/initiatives', today);
const territories = Object.keys(kept).filter(isCountry);

const source = {
  id: 'uk',
  url: 'https://example.org/',
  title: 'Getting help',
  publisher: 'A ministry',
  read: { in: 'stored-copy' as const },
};
const number = (changes: Partial<EmergencyNumber>): EmergencyNumber => ({
  number: '112',
  kind: 'all',
  grade: 'yes',
  by: ['GB', 'IE'],
  sources: ['uk'],
  printed: '112',
  ...changes,
});
const ofSome = (...numbers: EmergencyNumber[]) => emergencyNumbersOf({ CH: { sources: [source], numbers } }, 'CH');

describe('what is shown of a country', () => {
  test('police or all services first, ambulance beside them, fire after', () => {
    const shown = ofSome(
      number({ number: '118', kind: 'fire' }),
      number({ number: '144', kind: 'ambulance' }),
      number({ number: '117', kind: 'police' }),
      number({}),
    );
    expect(shown.map((one) => one.number)).toEqual(['112', '117', '144', '118']);
  });

  test('nothing about which governments differ, that only press prints, or that was withdrawn', () => {
    expect(ofSome(...(['doubt', 'press', 'no'] as const).map((grade) => number({ grade })))).toEqual([]);
  });

  test('no line for other things that a page prints beside them', () => {
    expect(ofSome(number({ kind: 'women' }), number({ kind: 'children' }), number({ kind: 'other' }))).toEqual([]);
  });

  test('a number of one government with its name, after the surer ones for that service', () => {
    const shown = ofSome(number({ number: '999', grade: 'single', by: ['AU'] }), number({}));
    expect(shown.map((one) => [one.number, one.onlyBy])).toEqual([
      ['112', undefined],
      ['999', 'AU'],
    ]);
  });

  test('a number once, with all it is for; only with what is sure where one service is', () => {
    expect(ofSome(number({ kind: 'fire' }), number({ kind: 'police' }))).toMatchObject([{ number: '112', services: ['police', 'fire'] }]);
    expect(ofSome(number({ kind: 'fire', grade: 'single', by: ['AU'] }), number({ kind: 'police' }))).toMatchObject([
      { services: ['police'] },
    ]);
  });

  test('a number for one sort of telephone says so, and landlines come last', () => {
    const shown = ofSome(number({ number: '02', kind: 'police', phone: 'landline' }), number({ number: '102', kind: 'police' }));
    expect(shown.map((one) => [one.number, one.phone])).toEqual([
      ['102', undefined],
      ['02', 'landline'],
    ]);
  });

  test('the pages that print it, and no others', () => {
    const other = { ...source, id: 'ireland' };
    const numbers = {
      CH: { sources: [source, other], numbers: [number({}), number({ kind: 'fire', number: '118', sources: ['ireland'] })] },
    };
    expect(emergencyNumbersOf(numbers, 'CH').map(({ sources }) => sources.map(({ id }) => id))).toEqual([['uk'], ['ireland']]);
  });

  test('nothing of a country that is not in the file', () => {
    expect(emergencyNumbersOf({}, 'CH')).toEqual([]);
  });
});

describe('the file', () => {
  test('has no faults', () => {
    expect(problems).toEqual([]);
  });

  test('gives 230 countries a number for police or all services', () => {
    const served = territories.filter((code) =>
      emergencyNumbersOf(kept, code).some(({ services }) => services.includes('all') || services.includes('police')),
    );
    expect(served.length).toBeGreaterThanOrEqual(230);
  });

  const block = (
    numbers: string,
    sources = 'sources: [{ id: uk, url: "https://example.org/", title: T, publisher: P, read: { in: stored-copy } }]',
  ) => `CH:\n  ${sources}\n  numbers: [${numbers}]\n`;
  const good = 'number: "112", kind: all, grade: yes, by: [GB, IE], sources: [uk], printed: "112"';
  test.each([
    ['a place that is no country', block(`{ ${good} }`).replace('CH', 'XX'), 'XX', 1],
    ['a number with letters', block(`{ ${good.replace('"112"', '"11a"')} }`), 'number', 3],
    ['a number of other digits', block(`{ ${good.replace('"112"', '"١١٢"')} }`), 'number', 3],
    ['digits that the page does not print', block(`{ ${good.replace('"112"', '"113"')} }`), 'do not stand in', 3],
    ['digits that are part of another number', block(`{ ${good.replace('"112"', '"12"')} }`), 'do not stand in', 3],
    ['a number twice', block(`{ ${good} }, { ${good} }`), 'twice', 3],
    ['"yes" with one government', block(`{ ${good.replace('GB, IE', 'GB')} }`), 'two governments', 3],
    ['"single" with two', block(`{ ${good.replace('yes', 'single')} }`), 'exactly one', 3],
    ['"single" with the place itself', block(`{ ${good.replace('yes', 'single').replace('GB, IE', 'CH')} }`), 'authority of the place', 3],
    ['a source that is not there', block(`{ ${good.replace('[uk]', '[us]')} }`), 'No source', 3],
    ['no source at all', block(`{ ${good.replace('sources: [uk], ', '')} }`), '"sources" is missing', 3],
    ['an unknown grade', block(`{ ${good.replace('yes', 'yess')} }`), 'Did you mean "yes"', 3],
    ['a copy without its day', block(`{ ${good} }`).replace('stored-copy', 'daily-copy'), 'on which day', 2],
    ['a day that has not come', block(`{ ${good} }`).replace('stored-copy', 'page, on: "2027-01-01"'), 'future', 2],
    ['an address that runs code', block(`{ ${good} }`).replace('https://example.org/', 'javascript:alert(1)'), 'web address', 2],
    ['a field too many', block(`{ ${good}, emergency: true }`), 'no field "emergency"', 3],
    ['places out of order', `${block(`{ ${good} }`)}${block(`{ ${good} }`).replace('CH', 'AD')}`, 'order', 5],
    ['broken YAML', 'CH: [\n', 'YAML', 1],
  ])('an error for %s, with its line', (_, text, words, line) => {
    const { numbers, problems: found } = parseEmergencyNumbers('emergency-numbers.yaml', text, today);
    const said = found.map((problem) => `${problem.line} ${problem.field ?? ''} ${problem.message} ${problem.fix ?? ''}`);
    expect(
      said.some((one) => one.startsWith(`${line} `) && one.includes(words)),
      said.join('\n'),
    ).toBe(true);
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
    expect(Object.keys(numbers).length === 0 || found.length > 0).toBe(true);
  });
});

/** All short numbers that the metadata calls emergency numbers of a region, up to three digits, in order. */
const metadata = lib.ShortNumberInfo.getInstance();
const regions = lib.PhoneNumberUtil.getInstance().getSupportedRegions();
const short = [2, 3].flatMap((length) => Array.from({ length: 10 ** length }, (_, at) => String(at).padStart(length, '0')));

const differencesOf = (numbers: EmergencyNumbers, code: (typeof territories)[number]): string[] => {
  const region = regions.find((one) => one === code);
  if (region === undefined) return [`${code}: not in it`];
  const shown = emergencyNumbersOf(numbers, code);
  const printed = new Set(numbers[code]?.numbers.map((one) => one.number));
  const unknown = shown.filter((one) => !metadata.isEmergencyNumber(one.number, region));
  const missing = short.filter((one) => metadata.isEmergencyNumber(one, region) && !printed.has(one));
  const said = [
    ...unknown.map((one) => `shows ${one.number} (${one.services.join(', ')}), which is not in it`),
    ...(missing.length === 0 ? [] : [`has ${missing.join(', ')}, which no page prints`]),
  ];
  return said.length === 0 ? [] : [`${code}: ${said.join('; ')}`];
};

// A list for a person to look through when either side changes. The metadata is no source: nothing is taken from it.
test('differences from the metadata of libphonenumber are known', async () => {
  const text = territories.flatMap((code) => differencesOf(kept, code)).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('emergency-differences.txt');
});
