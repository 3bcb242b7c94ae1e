import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { numbersIn } from '../../../src/catalogue/text/typed-number.ts';

test('no zero of a number is taken for one between it and the code of any country', () => {
  const codes = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))];
  expect(codes.length).toBeGreaterThan(200);
  for (const code of codes) {
    expect(numbersIn(`+${code} 900 105 090`)).toEqual([`${code}900105090`]);
    expect(numbersIn(`+${code} 0900 105 090`)).toEqual([`${code}900105090`]);
    expect(numbersIn(`00${code} 800 200 300`)).toEqual([`${code}800200300`]);
  }
});
