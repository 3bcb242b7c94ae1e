import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/checks/check-catalogue.ts';
import { contactSchema } from '../../../src/schema/contact.ts';
import { isCountry, type CountryCode } from '../../../src/vocabulary/countries.ts';
import { makeInitiative, type RecordInput } from '../../fixtures/initiative.ts';

type ContactInput = NonNullable<RecordInput['contacts']>[number];

const kindsOf = (contact: Partial<ContactInput>, changes: Partial<RecordInput> = {}): readonly string[] => {
  const whole = { kind: 'phone', value: '1145', display: '1145', countries: ['GB'], source: 'lantern', ...contact } as ContactInput;
  const initiative = makeInitiative('a', { countries: ['GB'], reviewed: '2026-03-01', contacts: [whole], ...changes });
  const entry = { id: 'a', file: 'a.mdx', initiative, placeOf: () => ({ file: 'a.mdx' }) };
  return checkCatalogue([entry], { today: '2026-03-01', organisations: new Map(), whole: false }).map(({ kind }) => kind);
};

const displayKinds = (contact: Partial<ContactInput>): readonly string[] =>
  kindsOf(contact).filter((kind) => kind === 'phone-display' || kind.startsWith('display-'));

describe('a number shows itself', () => {
  const number = '+448000121700';

  test.each([
    [number, '08000 121 700'],
    [number, '+44 (0)8000 121700'],
    [number, '0044 8000 121 700 / 08000 121 700'],
    [number, '08000 121 700 (free, day and night)'],
    [number, '٠٨٠٠٠ ١٢١ ٧٠٠'],
    [number, '０８０００ １２１ ７００'],
    [number, '𝟬𝟴𝟬𝟬𝟬 𝟭𝟮𝟭 𝟳𝟬𝟬'],
    ['+18883737888', '1-888-3737-888 (FREE)'],
    ['+18885392373', '888-KEY-2-FREE (888-539-2373)'],
    ['+12423768477', '376-8477 (TIPS)'],
    ['8007283', '800SAVE (800 7283)'],
    ['131237', '131 237 (131 AFP)'],
    ['741741', 'Text "THORN" to 741741'],
    ['116006', '116 006 (women)'],
  ])('%s as %s', (value, display) => {
    expect(displayKinds({ value, display })).toEqual([]);
  });

  test.each<readonly [string, string, string]>([
    [number, '08000 121 070', 'phone-display'],
    [number, 'O8OOO l2l 7OO', 'phone-display'],
    [number, '08000 121 700 or 0909 879 0000', 'phone-display'],
    [number, '08000 121 700 / 0909 879 0000', 'phone-display'],
    [number, '08000 121 700 / 116', 'phone-display'],
    [number, 'UK Modern Slavery Helpline', 'phone-display'],
    ['+449098790000', '０８０００ １２１ ７００', 'phone-display'],
    ['+449098790000', '𝟬𝟴𝟬𝟬𝟬 𝟭𝟮𝟭 𝟳𝟬𝟬', 'phone-display'],
    ['+449098790000', '०८००० १२१ ७००', 'phone-display'],
    ['999', '999 overloaded, call 0909 879 0000', 'phone-display'],
    ['999', 'Police, tap to call 999', 'display-words'],
    ['999', '999 (tap to call)', 'display-words'],
    ...[
      'ring us',
      'Please ring this one first',
      'the only working number',
      'the official line',
      'call',
      'appelez-nous',
      'la ligne officielle',
      'téléphonez',
      'llámenos',
      'marcar',
      'el único número',
      'ligue agora',
      'jetzt anrufen',
      '☎️',
      '👉 free',
    ].map((words) => [number, `08000 121 700 (${words})`, 'display-words'] as const),
    ['116006', 'freephone', 'phone-display'],
    ['8007283', '800SAVE', 'phone-display'],
    ['+4915111116016', '116 016', 'phone-display'],
    ['+447400116123', '116 123', 'phone-display'],
    ['860', '860 (or 012-860 outside)', 'phone-display'],
    [number, '08000 121 700 (or 090-908-790-00)', 'phone-display'],
    [number, '08000 121 700 (evil.example)', 'display-words'],
    [number, '08000 121 700 (sofort anrufen!)', 'display-words'],
  ])('%s as %s: %s', (value, display, kind) => {
    expect(displayKinds({ value, display })).toEqual([kind]);
  });

  test('never with a second number in brackets, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{5,10}$/),
        fc.array(fc.constantFrom('', ' ', '-', '.', '/'), { minLength: 12, maxLength: 12 }),
        (other, between) => {
          fc.pre(!'448000121700'.includes(other));
          const grouped = [...other].map((digit, at) => `${digit}${at === other.length - 1 ? '' : between[at]}`).join('');
          expect(displayKinds({ value: number, display: `08000 121 700 (or ${grouped} at night)` })).toEqual(['phone-display']);
        },
      ),
    );
  });

  test('never as a code that is the end of a longer number', () => {
    fc.assert(
      fc.property(fc.constantFrom('112', '116016', '116123', '18001', '1780'), fc.stringMatching(/^[1-9]\d{3}$/), (code, before) => {
        const value = `+4474${before.slice(0, Math.max(1, 8 - code.length))}${code}`;
        expect(displayKinds({ value, display: code })).toEqual(['phone-display']);
      }),
    );
  });

  test('digit by digit where it is dialled as it stands: what a spreadsheet does to a zero is seen', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{6,9}$/), fc.constantFrom('0', '8', '1'), (rest, lost) => {
        const whole = `${lost}${rest}`;
        expect(displayKinds({ value: whole, display: whole })).toEqual([]);
        expect(displayKinds({ value: rest, display: whole })).toEqual(['phone-display']);
        expect(displayKinds({ value: whole, display: rest })).toEqual(['phone-display']);
      }),
      { examples: [['800000111', '0']] },
    );
    expect(displayKinds({ value: '0800000111', display: '+44 800 000 111' })).toEqual([]);
  });

  test('of every country, as it is written inside and outside of it, and never with another digit', () => {
    const countries = getCountries().filter((country) => isCountry(country));
    const digits = ['٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९', '０１２３４５６７８９', '0123456789'];
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.constantFrom(...digits), fc.nat(), (country, script, at) => {
        const example = getExampleNumber(country, examples);
        if (example === undefined) return;
        const own = example.number;
        const written = (text: string): string => text.replace(/\d/g, (digit) => Array.from(script)[Number(digit)] ?? digit);
        for (const shown of [example.formatNational(), example.formatInternational(), example.nationalNumber])
          expect(displayKinds({ value: own, display: written(shown), countries: [country] })).toEqual([]);
        const last = own.length - 1 - (at % 6);
        const other = own.slice(0, last) + String((Number(own[last]) + 1) % 10) + own.slice(last + 1);
        expect(displayKinds({ value: own, display: written(other), countries: [country] })).toEqual(['phone-display']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a number is written as it is dialled from anywhere', () => {
  /** An example of each country inside which a zero is dialled first. */
  const withZero = getCountries()
    .filter((country) => isCountry(country))
    .flatMap((country) => {
      const number = getExampleNumber(country, examples);
      const national = number?.formatNational().replace(/\D/g, '');
      return number !== undefined && national === `0${number.nationalNumber}` ? [{ country, number, national }] : [];
    });
  const kindsFor = (value: string, display: string, country: CountryCode): readonly string[] =>
    kindsOf({ value, display, countries: [country] }, { countries: [country] }).filter((kind) => kind.startsWith('phone-'));

  test('not with the zero that is dialled inside its country behind the country code', () => {
    expect(withZero.length).toBeGreaterThan(50);
    for (const { country, number, national } of withZero) {
      expect(kindsFor(number.number, number.formatInternational(), country), country).toEqual([]);
      const wrong = `+${number.countryCallingCode}${national}`;
      expect(kindsFor(wrong, `+${number.countryCallingCode} (0) ${number.nationalNumber}`, country), wrong).toContain('phone-trunk-zero');
    }
  });

  test('not with what is dialled in a country to call another', () => {
    for (const { number } of withZero) {
      const wrong = `011${number.number.slice(1)}`;
      // What is longer than any number is refused before.
      if (wrong.length <= 15) expect(kindsFor(wrong, wrong, 'US'), wrong).toContain('phone-exit-code');
    }
  });
});

describe('an address shows where it leads', () => {
  test.each([
    ['email', 'help@unseenuk.org', 'help@unseenuk.org'],
    ['web', 'https://www.modernslaveryhelpline.org/report', 'www.modernslaveryhelpline.org'],
    ['web', 'https://www.modernslaveryhelpline.org/report/', 'ModernSlaveryHelpline.org/report'],
    ['chat', 'https://example.org/chat', 'https://example.org/chat'],
    ['app', 'https://bücher.example/', 'bücher.example'],
  ] as const)('%s %s as %s', (kind, value, display) => {
    expect(displayKinds({ kind, value, display })).toEqual([]);
  });

  test.each([
    ['email', 'attacker@evil.example', 'help@unseenuk.org'],
    ['email', 'help@unseenuk.org', 'Write to us: help@unseenuk.org'],
    ['web', 'https://evil.example.net/report', 'https://www.modernslaveryhelpline.org/report'],
    ['web', 'https://www.gov.uk.evil.example/report', 'www.gov.uk/report'],
    ['web', 'https://evil.example.net/report', '0909 879 0000 (free, day and night)'],
    ['chat', 'https://evil.example.net/chat', 'UK Modern Slavery Helpline, live chat'],
    ['web', 'https://lantern.example/', 'lantern.example tonight'],
    ['app', 'https://gоv.uk/', 'gov.uk'],
    ['relay', 'https://evil.example/', 'relayuk.bt.com'],
    ['video', 'https://evil.example/', 'Sign with us'],
  ] as const)('%s %s as %s', (kind, value, display) => {
    expect(displayKinds({ kind, value, display })).toEqual(['display-address']);
  });
});

test('codes that change what a phone does are refused, in any kind that is dialled', () => {
  const accepted = fc.sample(
    fc
      .tuple(fc.constantFrom('phone', 'sms', 'textphone', 'relay'), fc.stringMatching(/^[0-9*#]{2,15}$/))
      .filter(([, value]) => /[*#]/.test(value)),
    500,
  );
  const known = ['*21*0909879000#', '**21*09098790#', '*729098790000', '*#06#', '##002#', '*43#', '#31#112'].map(
    (value) => ['phone', value] as const,
  );
  const passed = [...known, ...accepted].filter(
    ([kind, value]) => contactSchema.safeParse({ kind, value, display: value, countries: ['GB'], source: 'lantern' }).success,
  );
  expect(passed).toEqual([]);
});

describe('where a contact stands', () => {
  test('only in countries of its entry, or anywhere', () => {
    expect(kindsOf({ countries: ['FR'], value: '+33123456789', display: '+33123456789' })).toContain('contact-country');
    expect(kindsOf({ countries: ['global'], value: '+442079460000', display: '+442079460000' })).not.toContain('contact-country');
    expect(kindsOf({ countries: ['FR'], value: '+33123456789', display: '+33123456789' }, { countries: ['global'] })).not.toContain(
      'contact-country',
    );
  });

  test('more than five are asked about', () => {
    const countries: ContactInput['countries'] = ['GB', 'FR', 'DE', 'NL', 'BE', 'IE'];
    const changes = { countries };
    const contact = { value: '+442079460000', display: '+442079460000' };
    expect(kindsOf({ ...contact, countries }, changes)).toContain('contact-many-countries');
    expect(kindsOf({ ...contact, countries: countries.slice(0, 5) }, changes)).not.toContain('contact-many-countries');
    const split = countries.map((code): ContactInput => ({ kind: 'phone', ...contact, countries: [code], source: 'lantern' }));
    expect(kindsOf({}, { ...changes, contacts: split })).toContain('contact-many-countries');
  });

  /** Six entries of one country each, with a contact each. */
  const inEntries = (contactFor: (code: string, index: number) => Pick<ContactInput, 'kind' | 'value'>): readonly string[] => {
    const entries = (['GB', 'FR', 'DE', 'NL', 'BE', 'IE'] as const).map((code, index) => {
      const contact = contactFor(code.toLowerCase(), index);
      const contacts: ContactInput[] = [{ ...contact, display: contact.value, countries: [code], source: 'lantern' }];
      const initiative = makeInitiative(code.toLowerCase(), { countries: [code], contacts });
      return { id: code, file: `${code}.mdx`, initiative, placeOf: () => ({ file: `${code}.mdx` }) };
    });
    const found = checkCatalogue(entries, { today: '2026-03-01', organisations: new Map(), whole: false });
    return found.map(({ kind }) => kind).filter((kind) => kind === 'contact-many-countries');
  };

  test.each<[string, Parameters<typeof inEntries>[0]]>([
    ['a page for each', (code) => ({ kind: 'web', value: `https://evil.example/${code}` })],
    ['a host for each', (code) => ({ kind: 'chat', value: `https://${code}.evil.example/` })],
    ['a host of a registered name for each', (code) => ({ kind: 'chat', value: `https://${code}.evil.co.uk/` })],
    ['an address for each', (code) => ({ kind: 'email', value: `${code}@evil.example` })],
    [
      'pages and addresses by turns',
      (code, index) =>
        index % 2 === 0 ? { kind: 'email', value: `${code}@EVIL.example` } : { kind: 'web', value: `https://www.evil.example/${code}` },
    ],
    [
      'one page of a network',
      (_, index) => ({ kind: 'web', value: `https://${['www', 'm', 'de-de'][index % 3] ?? ''}.facebook.com/EvilHelp/` }),
    ],
    [
      'one chat of a messenger',
      (_, index) =>
        index % 2 === 0 ? { kind: 'whatsapp', value: '+447400123456' } : { kind: 'chat', value: 'https://wa.me/447400123456' },
    ],
    ['one address of mail for anybody', (code) => ({ kind: 'email', value: `evil.help+${code}@gmail.com` })],
    ['one number', () => ({ kind: 'phone', value: '+442079460000' })],
  ])('one service in six entries adds up: %s', (_, contactFor) => {
    expect(inEntries(contactFor)).toHaveLength(6);
  });

  test.each<[string, Parameters<typeof inEntries>[0]]>([
    ['a page of a network each', (code) => ({ kind: 'web', value: `https://www.facebook.com/help-${code}` })],
    ['an address of mail for anybody each', (code) => ({ kind: 'email', value: `help.${code}@gmail.com` })],
    ['a host of a place for sites each', (code) => ({ kind: 'web', value: `https://help-${code}.wordpress.com/` })],
    ['a department of one government each', (code) => ({ kind: 'web', value: `https://www.help-${code}.gov.uk/` })],
    ['a short number, another one in each country', () => ({ kind: 'phone', value: '116006' })],
  ])('services of six do not: %s', (_, contactFor) => {
    expect(inEntries(contactFor)).toEqual([]);
  });
});

describe('a number in a sentence', () => {
  const say = (text: string): readonly string[] =>
    kindsOf({ value: '+448000121700', display: '08000 121 700' }, { summary: `Helpline that answers people in need, ${text}.` });

  test.each(['on 0909 879 0000', 'at +44 909 879 0000', 'under ０９０９８７９００００', 'call 0909.879.0000'])('%s', (text) => {
    expect(say(text)).toContain('number-in-words');
  });

  test.each(['from 2021-2024', 'since 2019', 'for 1 000 000 workers', 'on 08000 121 700', 'on 116'])('%s', (text) => {
    expect(say(text)).not.toContain('number-in-words');
  });

  test('in a title and in what was found of effects too', () => {
    const source = {
      id: 'lantern',
      url: 'https://lantern.example.org/',
      publisher: 'Lantern',
      accessed: '2026-01-09',
      kind: 'own',
    } as const;
    const effects = [{ by: 'Example University', date: '2025', found: 'Workers had called 0909 879 0000.', source: 'lantern' }];
    const number = { value: '+448000121700', display: '08000 121 700' };
    expect(kindsOf(number, { sources: [{ ...source, title: 'Call 0909 879 0000' }] })).toContain('number-in-words');
    expect(kindsOf(number, { sources: [{ ...source, title: 'About us' }] })).not.toContain('number-in-words');
    expect(kindsOf(number, { effects })).toContain('number-in-words');
  });

  test('in the name of an area too', () => {
    expect(kindsOf({ value: '+448000121700', display: '08000 121 700', area: 'Call 0909 879 0000 instead' })).toContain('number-in-words');
  });

  test('in another language too', () => {
    const translations = { fr: { name: 'Ligne', summary: 'Le numéro officiel a changé, appelez désormais le 0909 879 0000.' } };
    expect(kindsOf({}, { translations })).toContain('number-in-words');
  });
});
