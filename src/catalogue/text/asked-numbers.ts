import { asciiDigits } from './ascii-digits.ts';
import { leastInTexts } from './number-in-words.ts';
import { withSpeltDigits } from './spelt-digits.ts';

/** Words by which a sentence asks to be rung, before a number that is too short to be told by its length alone. */
const asked =
  /(?<!\p{L})(?:dial|call|ring|phone|text|whatsapp|sms|appelez|composez|téléphonez|écrivez|llame|llamar|llama|marque|marcar|escriba)(?!\p{L})[^.\d]{0,30}(\+?\d[\d\s().\-/]*\d)/giu;
const year = /^(?:19|20)\d\d$/;
const least = 3;
/** Longer ones are found wherever they stand. */
const most = leastInTexts - 1;

interface Listed {
  readonly value: string;
  readonly display: string;
}

/** The numbers that a text asks its reader to ring, and that are none of the contacts. */
export const askedNumbers = (text: string, contacts: readonly Listed[]): readonly string[] => {
  const own = contacts.flatMap(({ value, display }) => [value, display].map((listed) => asciiDigits(listed).replace(/\D/g, '')));
  return [...withSpeltDigits(asciiDigits(text)).matchAll(asked)]
    .map(([, number = '']) => number.trim())
    .filter((number) => {
      const digits = number.replace(/\D/g, '');
      return digits.length >= least && digits.length <= most && !year.test(digits) && !own.some((known) => known.includes(digits));
    });
};
