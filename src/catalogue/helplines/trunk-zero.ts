import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Codes of countries have one to three digits. */
const codeLengths = [1, 2, 3];

/**
 * The number without the zero that callers inside the country dial before it; undefined where there is no such zero.
 * @param value with + and the code of the country
 */
export const withoutTrunkZero = (value: string): string | undefined => {
  const number = parsePhoneNumberFromString(value);
  // Some plans are read past the zero, and the number is then another than the one written.
  if (number?.isValid() === true)
    return number.number !== value && value.startsWith(`+${number.countryCallingCode}0`) ? number.number : undefined;
  for (const length of codeLengths) {
    const [prefix, rest] = [value.slice(0, 1 + length), value.slice(1 + length)];
    if (!rest.startsWith('0')) continue;
    const meant = parsePhoneNumberFromString(`${prefix}${rest.slice(1)}`);
    if (meant?.isValid() === true && meant.countryCallingCode === prefix.slice(1)) return meant.number;
  }
  return undefined;
};
