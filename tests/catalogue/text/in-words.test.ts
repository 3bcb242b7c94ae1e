import { describe, expect, test } from 'vitest';
import { addressesInWords } from '../../../src/catalogue/text/address-in-words.ts';
import { askedNumbers } from '../../../src/catalogue/text/asked-numbers.ts';
import { isHoursText } from '../../../src/catalogue/text/hours-text.ts';
import { leastDigits, numberInWords } from '../../../src/catalogue/text/number-in-words.ts';

describe('an address in a sentence', () => {
  test.each([
    ['help@evil.example', 'help@evil.example'],
    ['ｈｅｌｐ@ｅｖｉｌ.ｅｘａｍｐｌｅ', 'help@evil.example'],
    ['help (at) evil (dot) example', 'help (at) evil (dot) example'],
    ['help [at] evil [dot] example', 'help [at] evil [dot] example'],
    ['help at evil dot example', 'help at evil dot example'],
    ['evil[dot]example', 'evil[dot]example'],
    ['evil.example/chat', 'evil.example/chat'],
    ['EVIL.example', 'EVIL.example'],
    ['https://evil.example/chat', 'https://evil.example/chat'],
    ['www.evil.example', 'www.evil.example'],
    ['@rapid_saviours', '@rapid_saviours'],
    ['[page](/initiatives/rapid/)', '/initiatives/rapid/'],
  ])('%s', (text, found) => {
    expect(addressesInWords(`It is reached by ${text}, day and night.`)).toContain(found);
  });

  test.each([
    'It answers at 09.30 in 3.5 of 10 cases, e.g. in Kathmandu, i.e. the capital.',
    'It met survivors at the border, at a point of arrival.',
    'Version 2.0 of the app, by Dr. Rai and U.S. partners; 24/7 and/or by mail.',
  ])('is not in: %s', (text) => {
    expect(addressesInWords(text)).toEqual([]);
  });

  test('stands among the names of others only when it is a whole one', () => {
    expect(addressesInWords('Booking.com and GOV.UK', true)).toEqual([]);
    expect(addressesInWords('Booking.com, evil.example/chat and help@evil.example', true)).toEqual([
      'help@evil.example',
      'evil.example/chat',
    ]);
  });
});

describe('a number without digits', () => {
  test.each([
    ['nine zero nine zero eight seven nine zero', '90908790'],
    ['nine-zero-nine-zero-eight-seven-nine', '9090879'],
    ['double nine, zero, double eight, seven, nine, zero', '99088790'],
    ['neuf zéro neuf zéro huit sept neuf', '9090879'],
    ['nueve cero nueve cero ocho siete nueve', '9090879'],
    ['Nine 0 nine 0 eight 7 nine', '9090879'],
  ])('%s', (text, number) => {
    expect(numberInWords(`From now on it is ${text}.`, [], leastDigits)).toBe(number);
  });

  test.each(['It has one, two or three offices in six of nine places.', 'Un service de un à deux agents, six jours sur sept.'])(
    'is not in: %s',
    (text) => {
      expect(numberInWords(text, [], leastDigits)).toBeUndefined();
    },
  );
});

describe('a short number that a text asks to ring', () => {
  test.each([
    ['From now on dial 90908.', '90908'],
    ['Please call the new one, 909.', '909'],
    ['Appelez désormais le 90 908.', '90 908'],
    ['Llame al 9090.', '9090'],
    ['Text HELP to 90908.', '90908'],
    ['Dial nine zero nine zero.', '9090'],
  ])('%s', (text, number) => {
    expect(askedNumbers(text, [])).toEqual([number]);
  });

  test.each([
    'Dial 1145.',
    'A call of 2024 named it.',
    'The call centre answered 3,000 people.',
    'The number 116 000 is told by name alone.',
  ])('is not in: %s', (text) => {
    expect(askedNumbers(text, [{ value: '1145', display: '1145' }])).toEqual([]);
  });
});

describe('hours', () => {
  test.each(['24/7', 'Sunday to Friday, 10:00 to 17:00', 'business hours', 'at any time', 'toute la journée', 'Lun-Vie 9-17'])(
    '%s',
    (text) => {
      expect(isHoursText(text)).toBe(true);
    },
  );

  test.each([
    'Closed',
    'Closed since 2025',
    'Fermée',
    'Cerrada',
    'Out of service',
    'No longer answered, 24/7',
    'Moved to the Rapid Saviours',
    'Mon-Fri 09:00-17:00, else dial the Rapid Saviours',
    '24/7 on chat.evil.example',
    'Only for friends',
  ])('are not: %s', (text) => {
    expect(isHoursText(text)).toBe(false);
  });
});
