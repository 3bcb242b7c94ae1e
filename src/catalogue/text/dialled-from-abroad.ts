import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * The digits of a number in the form of its country as they are dialled from abroad, where they do not end like those: behind the
 * code stands the code of an area too, or what is dialled before a number inside the country is no zero. None for all others.
 */
export const dialledFromAbroad = (value: string, country: string): readonly string[] => {
  if (!/^\d+$/.test(value) || !isSupportedCountry(country)) return [];
  const number = parsePhoneNumberFromString(value, country);
  if (number?.isValid() !== true) return [];
  const digits = number.number.slice(1);
  const known = digits.slice(number.countryCallingCode.length);
  return known === value.replace(/^0+/, '') ? [] : [digits];
};
