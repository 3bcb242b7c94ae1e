import {
  findPhoneNumbersInText,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
import { withoutExitCode } from '../catalogue/helplines/exit-code.ts';
import { withoutTrunkZero } from '../catalogue/helplines/trunk-zero.ts';
import { asciiDigits } from '../catalogue/text/ascii-digits.ts';
import type { RemarkCode } from './remarks.ts';

type Refusal = Extract<
  RemarkCode,
  'digits-lost' | 'zero-lost' | 'trunk-zero' | 'number-form' | 'number-of-which-country' | 'country-code-or-not' | 'number-in-no-plan'
>;

export type NumberRead =
  | { readonly value: string; readonly display: string }
  | {
      readonly refused: Refusal;
      /** The numbers that may be meant. */
      readonly near?: readonly string[];
    };

const refusal = (refused: Refusal, near: readonly (string | undefined)[] = []): NumberRead => {
  const known = [...new Set(near.filter((number) => number !== undefined))];
  return known.length === 0 ? { refused } : { refused, near: known };
};

/** What a spreadsheet makes of a long number: the digits behind it are gone. */
const isRounded = (text: string): boolean => /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(text);

/** Shorter numbers are codes that no numbering plan of a library knows. */
const shortCode = 6;

/** Codes that stand for themselves in many countries: one beside another makes two numbers. */
const areWellKnownCodes = (text: string): boolean => /^(?:(?:112|911|999)\s+)+(?:112|911|999)$/.test(text);

/** Whether a sign parts two numbers: only behind the code of an area, or of a country, does it stand inside one. */
const areSeveral = (text: string): boolean =>
  areWellKnownCodes(text) || (/\d\s*\/\s*\+?\d|\d\s+[\u2010-\u2015-]\s+\+?\d/.test(text) && !/^\(?[+0]/.test(text));

/** The digits that one dials; undefined where letters or signs stand among them, or where they are those of several numbers. */
const dialled = (text: string): string | undefined => {
  const plain = asciiDigits(text).trim();
  if (areSeveral(plain)) return undefined;
  // Behind the code of a country nobody dials the zero in brackets; before a number of the country it belongs to it.
  const digits = (/^(?:\+|00)/.test(plain) ? plain.replace(/\(0\)/g, '') : plain).replace(/[\s().\u2010-\u2015/-]/g, '');
  return /^\+?\d{2,15}$/.test(digits) ? digits : undefined;
};

const supported = (countries: readonly string[]): readonly CountryCode[] => countries.filter((country) => isSupportedCountry(country));

/** The number as one dials it from anywhere, if the plan of its country has such numbers. */
const inPlan = (digits: string, country?: CountryCode): string | undefined => {
  const number = parsePhoneNumberFromString(digits, country);
  return number?.isValid() === true ? number.number : undefined;
};

/** Whole numbers that stand in a text of several, or with words beside them. */
const numbersWithin = (text: string, countries: readonly string[]): readonly string[] =>
  [undefined, ...supported(countries)].flatMap((country) =>
    findPhoneNumbersInText(asciiDigits(text), country).map(({ number }) => number.number),
  );

/** Whether people dial a zero before a number that has none: a spreadsheet takes it off whatever it holds for a number. */
const lacksZero = (digits: string, country: CountryCode): boolean => {
  if (digits.startsWith('0') || inPlan(`0${digits}`, country) === undefined) return false;
  const number = parsePhoneNumberFromString(digits, country);
  return number?.isValid() !== true || number.formatNational().replace(/\D/g, '') === `0${digits}`;
};

/** Whether callers inside the country reach that country with the number, and no other one behind an exit code. */
const isOwn = (digits: string, country: CountryCode): boolean =>
  inPlan(digits, country) !== undefined && withoutExitCode(digits, country) === undefined;

/** In North America people dial the code of their country before every number: with it and without it, it is the same number. */
const dialsItsCode = '1';

/** A number without + of one country: as its plan has it, or asked where digits may be missing, or may be the code of the country. */
const nationalNumber = (digits: string, display: string, country: string): NumberRead => {
  const taken = { value: digits, display };
  if (digits.length <= shortCode || !isSupportedCountry(country)) return taken;
  const own = inPlan(digits, country);
  const abroad = inPlan(`+${digits}`);
  const withZero = lacksZero(digits, country) ? `0${digits}` : undefined;
  const code = getCountryCallingCode(country);
  if (code !== dialsItsCode && digits.startsWith(code) && (abroad !== undefined || own === undefined))
    return refusal('country-code-or-not', [abroad, own, withZero]);
  if (withZero !== undefined) return refusal('zero-lost', [withZero]);
  return isOwn(digits, country) ? taken : refusal('number-in-no-plan', [own ?? abroad]);
};

/**
 * A telephone number of a cell. One that may have lost digits, or that may be read in two ways, is never taken: a wrong number can
 * cost a person the way out.
 * @param countries where the line is dialled
 */
export const readNumber = (cell: string, countries: readonly string[]): NumberRead => {
  if (isRounded(cell.trim())) return { refused: 'digits-lost' };
  const digits = dialled(cell);
  if (digits === undefined) return refusal('number-form', numbersWithin(cell, countries));
  const behindExitCode = digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
  const meant = withoutTrunkZero(behindExitCode);
  if (meant !== undefined) return refusal('trunk-zero', [meant]);
  if (digits.startsWith('+')) return { value: digits, display: cell };
  const known = supported(countries);
  if (digits.startsWith('00') && inPlan(behindExitCode) !== undefined)
    return known.some((country) => isOwn(digits, country))
      ? refusal('country-code-or-not', [behindExitCode, digits])
      : { value: behindExitCode, display: cell };
  const [country, ...others] = countries;
  if (country === undefined || country === 'global' || others.length > 0)
    return refusal('number-of-which-country', [inPlan(`+${digits}`), ...known.map((one) => inPlan(digits, one))]);
  return nationalNumber(digits, cell, country);
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
