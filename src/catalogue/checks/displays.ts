import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { finding, type Finding } from '../../problems/kinds.ts';
import type { Contact } from '../../schema/contact.ts';
import { asciiDigits } from '../text/ascii-digits.ts';
import { isDialled } from './phones.ts';
import type { Rule } from './rule.ts';

const keypad = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** Letters as the key they are on. */
const onKeypad = (text: string): string =>
  text.toLowerCase().replace(/[a-z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2));

/** What callers dial before a number inside their country. */
const trunkPrefixes = ['', '0', '1', '8', '06', '01', '02'];

/** A number without its area code is shown with at least this many digits: fewer could be a short code of somebody else. */
const leastOfLocal = 7;
const mostOfAreaCode = 4;

/** The national and the international digits of a number; both are the number itself where no numbering plan knows it. */
const digitsOf = ({ value, countries }: Contact): { national: string; prefix: string; written: string } => {
  const country: string = countries[0] ?? '';
  const parsed = parsePhoneNumberFromString(value, isSupportedCountry(country) ? country : undefined);
  const bare = value.replace(/\D/g, '');
  if (parsed === undefined) return { national: bare, prefix: '', written: bare };
  const national = value.startsWith('+') ? parsed.nationalNumber : bare;
  return { national, prefix: parsed.countryCallingCode, written: parsed.formatNational().replace(/\D/g, '') };
};

/** All rows of digits that show a number: with and without what is dialled before it, and never without its extension, which is not dialled. */
const formsOf = (contact: Contact): ReadonlySet<string> => {
  const { national, prefix, written } = digitsOf(contact);
  const stem = national.replace(/^0/, '');
  const ways = [national, written, stem, ...trunkPrefixes.map((trunk) => `${trunk}${stem}`)];
  const abroad = ways.flatMap((form) => [`${prefix}${form}`, `00${prefix}${form}`]);
  const local = Array.from({ length: mostOfAreaCode }, (_, cut) => national.slice(cut + 1))
    // What begins with a zero would read as a number with another area code.
    .filter((form) => form.length >= leastOfLocal && !form.startsWith('0'));
  // Without a country code it is dialled digit by digit: with a zero more or less it is another number.
  const inside = contact.value.startsWith('+') ? [...ways, ...local] : [national];
  const forms = [...inside, ...abroad].filter((form) => form !== '');
  return new Set(forms.map((form) => `${form}${contact.extension ?? ''}`));
};

/** Whether a row of digits is the number, once or again in another way of writing it. */
const isMadeOf = (digits: string, forms: ReadonlySet<string>, most = 3): boolean =>
  forms.has(digits) ||
  (most > 1 &&
    [...forms].some((form) => digits.startsWith(form) && digits !== form && isMadeOf(digits.slice(form.length), forms, most - 1)));

/** Words of letters may go on when the number has been dialled already, as in 888-KEY-2-FREE (888-539-2373). */
const withoutLastKey = (display: string): string => display.replace(/\p{L}(?=\s\()/u, '');

/** Each row of digits in a text, however it is grouped. */
const rowsOf = (text: string): readonly string[] => (text.match(/\d[\d\s().\-/]*/g) ?? []).map((row) => row.replace(/\D/g, ''));

/** Without what brackets add in words: whom it is for, or keys of the number once more, as in (TIPS) or (131 AFP). */
const withoutNotes = (display: string, forms: ReadonlySet<string>): string =>
  display.replace(/\(([^()]*\p{L}[^()]*)\)/gu, (whole, note: string) => {
    const isOfNumber = rowsOf(note).every((row) => [...forms].some((form) => form.includes(row)));
    return isOfNumber ? '' : whole;
  });

/** Whether what is shown for a number shows this number and no other. Letters on keys may stand beside its digits, not for them. */
const showsNumber = (contact: Contact): boolean => {
  const display = asciiDigits(contact.display);
  const forms = formsOf(contact);
  const plain = [display, withoutNotes(display, forms)];
  const isShown = (text: string): boolean => isMadeOf(text.replace(/\D/g, ''), forms);
  const hasDigits = rowsOf(display).some((row) => isMadeOf(row, forms));
  return plain.some(isShown) || (hasDigits && [...plain, withoutLastKey(display)].map(onKeypad).some(isShown));
};

/**
 * Verbs and promises by which a text asks to be dialled, or says that another number is not to be, in the languages that
 * contributors write most. Whatever else comes beside a number is asked about.
 */
const appeals = new RegExp(
  `(?<!\\p{L})(?:${[
    'tap|click|press|dial|call|ring|please|urgent|instead|overloaded|busy|closed|changed|replaced|moved|new number|now|here|only|first',
    'official|real|correct|working|best|fastest|safest|trusted|verified|guaranteed',
    'appel\\p{L}*|compos\\p{L}*|cliqu\\p{L}*|appuy\\p{L}*|télépho(?:nez|ner)|joign\\p{L}*|urgen\\p{L}*|svp|nouveau|nouvelle|changé|remplacé',
    'maintenant|ici|seul|seule|uniquement|premier|officiel|officielle|vrai',
    'llam\\p{L}*|llám\\p{L}*|marque|marcar|marca|pulse|pulsar|toque|haga clic|por favor|nuevo|cambiado|reemplazado|ahora|aquí|solo|sólo|único|única',
    'primero|oficial|verdadero|ligue|ligar|agora|anrufen|rufen|wählen|jetzt',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** What words beside a number never need: an address, a picture, or a sentence that asks for something. */
const isMoreThanName = /[@!?:;\\]|\p{Extended_Pictographic}|\p{L}[./]\p{L}|https?/iu;

/** A number comes first; only how to write to it may stand before, as in: Text "HELP" to 12345. */
const startsWithNumber = /^(?:text "[^"]{1,20}" to |sms |whatsapp |tel\.? )?[+(*\d]/iu;
const longest = 80;

const isBare = (display: string): boolean =>
  startsWithNumber.test(display) && !appeals.test(display) && !isMoreThanName.test(display) && display.length <= longest;

const hostAndPath = (address: string): { host: string; path: string } | undefined => {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (/\s/.test(address) || !URL.canParse(whole)) return undefined;
  const { hostname, pathname, search, hash } = new URL(whole);
  return { host: hostname.replace(/^www\./, ''), path: `${pathname.replace(/\/$/, '')}${search}${hash}` };
};

/** Whether what is shown for an address names it: the whole of an e-mail address, the host of a page with the beginning of its path. */
const showsAddress = ({ kind, value, display }: Contact): boolean => {
  const shown = display.normalize('NFKC');
  if (kind === 'email') return shown.toLowerCase() === value.toLowerCase();
  const [own, other] = [hostAndPath(value), hostAndPath(shown)];
  if (own === undefined || other === undefined) return false;
  return own.host === other.host && own.path.toLowerCase().startsWith(other.path.toLowerCase());
};

/** What a contact shows is what it does. */
export const displaysAreTrue: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    (entry.initiative.contacts ?? []).flatMap((contact, index): Finding[] => {
      const { value, display } = contact;
      const place = () => entry.placeOf(['contacts', index, 'display']);
      if (!isDialled(contact)) return showsAddress(contact) ? [] : [finding('display-address', place(), { display, value })];
      if (!showsNumber(contact)) return [finding('phone-display', place(), { display, value })];
      return isBare(asciiDigits(display)) ? [] : [finding('display-words', place(), { display })];
    }),
  );
