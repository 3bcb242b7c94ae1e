import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { withoutTrunkZero } from '../catalogue/helplines/trunk-zero.ts';
import { asciiDigits } from '../catalogue/text/ascii-digits.ts';
import type { RemarkCode } from './remarks.ts';

export type NumberRead =
  | { readonly value: string; readonly display: string }
  | {
      readonly refused: Extract<RemarkCode, 'digits-lost' | 'zero-lost' | 'trunk-zero' | 'number-form' | 'number-of-which-country'>;
      /** The number that was meant, where only one can be. */
      readonly near?: readonly string[];
    };

/** What a spreadsheet makes of a long number: the digits behind it are gone. */
const isRounded = (text: string): boolean => /^\d(?:[.,]\d+)?E\+\d{2}$/i.test(text);

/** Shorter numbers are codes that no numbering plan of a library knows. */
const shortCode = 6;

/** Whether people dial a zero before a number that has none: a spreadsheet takes it off whatever it holds for a number. */
const lacksZero = (digits: string, country: string): boolean => {
  if (digits.startsWith('0') || digits.length <= shortCode || !isSupportedCountry(country)) return false;
  const number = parsePhoneNumberFromString(digits, country);
  return number?.isValid() === true && number.formatNational().replace(/\D/g, '') === `0${digits}`;
};

/** The digits that one dials; undefined where letters or signs stand among them. */
const dialled = (text: string): string | undefined => {
  const plain = asciiDigits(text)
    .replace(/\(0\)/g, '')
    .replace(/[\s().–-]/g, '')
    .replace(/[/]/g, '');
  return /^\+?\d{2,15}$/.test(plain) ? plain : undefined;
};

/**
 * A telephone number of a cell. One that may have lost digits is never taken: a wrong number can cost a person the way out.
 * @param countries where the line is dialled
 */
export const readNumber = (cell: string, countries: readonly string[]): NumberRead => {
  if (isRounded(cell)) return { refused: 'digits-lost' };
  const digits = dialled(cell);
  if (digits === undefined) return { refused: 'number-form' };
  const international = /^00[1-9]\d{6,}$/.test(digits) ? `+${digits.slice(2)}` : digits;
  if (international.startsWith('+')) {
    const meant = withoutTrunkZero(international);
    return meant === undefined ? { value: international, display: cell } : { refused: 'trunk-zero', near: [meant] };
  }
  const [country, ...others] = countries;
  if (country === undefined || country === 'global' || others.length > 0) return { refused: 'number-of-which-country' };
  return lacksZero(digits, country) ? { refused: 'zero-lost' } : { value: digits, display: cell };
};

/** Digits at the end of a number that are the same however it is written: the code of a country or an area stands before them. */
const sameEnd = 6;

/** Whether a text shows one whole number, and not several or an end of one. */
const isOneNumber = (digits: string, display: string): boolean => digits.length > sameEnd && digits.length <= 15 && !/[,;/]/.test(display);

/** How the number that is dialled and the one that is shown disagree; undefined where they do not, or cannot be compared. */
export const disagreement = (
  value: string,
  display: string,
): Extract<RemarkCode, 'digits-lost' | 'zero-lost' | 'number-differs'> | undefined => {
  if (isRounded(value) || isRounded(display)) return 'digits-lost';
  const [ours, theirs] = [value, asciiDigits(display)].map((text) => text.replace(/\D/g, ''));
  if (ours === undefined || theirs === undefined || theirs === '' || /\p{L}/u.test(display) || ours === theirs) return undefined;
  if (value.startsWith('+'))
    return isOneNumber(theirs, display) && ours.slice(-sameEnd) !== theirs.slice(-sameEnd) ? 'number-differs' : undefined;
  if (theirs === `0${ours}` || ours === `0${theirs}`) return 'zero-lost';
  return theirs.length === ours.length ? 'number-differs' : undefined;
};
