import parsePhoneNumber from 'libphonenumber-js/max';
import { remembered } from '../../remembered/remembered.ts';
import type { Contact } from '../../schema/contact.ts';
import { ownDigits } from '../text/typed-number.ts';

/** In North America the code of the country is also what is dialled inside it, from old telephones without a plus. */
const dialledInside = '1';

const inGroups = remembered((value: string, display: string): string => {
  if (!value.startsWith('+') || /\p{L}/u.test(display)) return display;
  const dialled = ownDigits(value);
  const isFromAbroad = ownDigits(display).some((digits) => dialled.includes(digits));
  const number = isFromAbroad ? parsePhoneNumber(value) : undefined;
  if (number === undefined) return display;
  const grouped = number.formatInternational();
  return number.countryCallingCode === dialledInside && !display.includes('+') ? grouped.replace('+', '') : grouped;
});

/**
 * A number as it can be read and dialled: one that its source prints with the code of its country in the groups of every telephone,
 * "+44 7909 470732" for "+44 (0)7909 470732". How people dial inside their country stays as it is printed, and so do letters.
 */
export const groupedNumber = ({ value, display }: Pick<Contact, 'value' | 'display'>): string => inGroups(value, display);
