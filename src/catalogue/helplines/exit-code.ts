import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * The number with + in place of what callers of a country dial before numbers of another, such as 011; undefined where it begins
 * with nothing like that. People elsewhere dial something else there.
 * @param value digits, as they are dialled in the country
 */
export const withoutExitCode = (value: string, country: string): string | undefined => {
  if (!isSupportedCountry(country)) return undefined;
  const number = parsePhoneNumberFromString(value, country);
  const leadsAbroad = number?.isValid() === true && number.countryCallingCode !== getCountryCallingCode(country);
  return leadsAbroad ? number.number : undefined;
};
