import parsePhoneNumber from 'libphonenumber-js/max';
import type { Contact } from '../../schema/contact.ts';
import { ownDigits } from '../text/typed-number.ts';

/**
 * A number as it can be read and dialled: one that its source prints with the code of its country in the groups of every telephone,
 * "+44 7909 470732" for "+44 (0)7909 470732". How people dial inside their country stays as it is printed, and so do letters.
 */
export const groupedNumber = ({ value, display }: Pick<Contact, 'value' | 'display'>): string => {
  if (!value.startsWith('+') || /\p{L}/u.test(display)) return display;
  const dialled = ownDigits(value);
  const isFromAbroad = ownDigits(display).some((digits) => dialled.includes(digits));
  return (isFromAbroad ? parsePhoneNumber(value)?.formatInternational() : undefined) ?? display;
};
