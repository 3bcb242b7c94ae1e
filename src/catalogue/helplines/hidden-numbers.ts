import parsePhoneNumber from 'libphonenumber-js/max';
import type { Contact } from '../../schema/contact.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { isInterfaceLanguage, type InterfaceLanguage } from '../../vocabulary/define.ts';
import { contactHref } from './contact-links.ts';
import { shownContacts } from './shown-contacts.ts';

/** What stands in a text in the place of a number that is not shown. */
const marks: Readonly<Record<InterfaceLanguage, string>> = {
  en: '(number not shown)',
  fr: '(numéro non affiché)',
  es: '(número no mostrado)',
};

/** Fewer digits are written without signs between them; with such signs they would be found in dates and counts. */
const leastWithSigns = 6;

const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);

const digitsPattern = (digits: string): string =>
  digits.length < leastWithSigns ? digits : [...digits].join(String.raw`[\s().\-/–]{0,3}`);

/** How a contact may be written in a text: as it is printed, and its digits with and without the code of the country. */
const waysToWrite = ({ kind, value, display }: Contact): readonly string[] => {
  if (kind === 'email') return [escaped(value)];
  if (/^https?:/.test(contactHref({ kind, value })) && kind !== 'whatsapp') return [];
  const national = parsePhoneNumber(value)?.nationalNumber;
  const digits = [value, display, ...(national === undefined ? [] : [national, `0${national}`])].map((text) => text.replace(/\D/g, ''));
  return [
    escaped(display),
    ...[...new Set(digits)].filter((run) => run.length > 1).map((run) => String.raw`(?:\+|00)?${digitsPattern(run)}`),
  ];
};

/** Patterns that find the given contacts in a text. */
export const patternsOf = (contacts: readonly Contact[]): readonly string[] => [...new Set(contacts.flatMap(waysToWrite))];

/** What no file may say of an entry: patterns of the numbers and addresses that it has and that are not shown. */
export const hiddenNumbers = (initiative: Pick<Initiative, 'contacts' | 'sources'>, today: string): readonly string[] =>
  patternsOf(shownContacts(initiative, today).withheld.map(({ printed }) => printed.contact));

/** A text without what is hidden. */
export const withoutHidden = (text: string, hidden: readonly string[], language: InterfaceLanguage = 'en'): string => {
  if (hidden.length === 0) return text;
  const longestFirst = hidden.toSorted((a, b) => b.length - a.length);
  return text.replace(new RegExp(String.raw`(?<!\d)(?:${longestFirst.join('|')})(?!\d)`, 'giu'), marks[language]);
};

/** Markup without what is hidden; addresses of links stay. */
export const markupWithoutHidden = (markup: string, hidden: readonly string[], language: InterfaceLanguage): string =>
  hidden.length === 0
    ? markup
    : markup
        .split(/(<[^>]*>)/)
        .map((part, at) => (at % 2 === 0 ? withoutHidden(part, hidden, language) : part))
        .join('');

/** Fields whose words people read. Ids, addresses and dates may have the same digits and say nothing of a number. */
const readFields: ReadonlySet<string> = new Set([
  'name',
  'aliases',
  'summary',
  'description',
  'gaps',
  'title',
  'publisher',
  'found',
  'hours',
]);

const wordsWithoutHidden = (value: unknown, hidden: readonly string[], isRead: boolean, language: InterfaceLanguage): unknown => {
  if (typeof value === 'string') return isRead ? withoutHidden(value, hidden, language) : value;
  if (Array.isArray(value)) return value.map((item) => wordsWithoutHidden(item, hidden, isRead, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      // Lists of ids have the names of facts.
      key === 'evidence' ? inner : wordsWithoutHidden(inner, hidden, readFields.has(key), isInterfaceLanguage(key) ? key : language),
    ]),
  );
};

/** A record whose words are without what is hidden. */
export const recordWithoutHidden = <Fields>(record: Fields, hidden: readonly string[]): Fields =>
  hidden.length === 0 ? record : (wordsWithoutHidden(record, hidden, false, 'en') as Fields);

/** Lines of a file whose values are ids, addresses, dates or terms. */
const nothingToRead =
  /^\s*(?:- )?(?:id|url|archived|published|asOf|accessed|added|reviewed|secondReading|date|source|disputedBy|supersededBy|partOf|related|status|started|ended|access|languages|countries|openSource|language):|^\s*(?:for|serves|answers|area|reach|nationals|hours|free|recorded): \[|^\s*- [a-z\d-]+$/;

/** The file of an entry without what is hidden. */
export const fileWithoutHidden = (text: string, hidden: readonly string[]): string => {
  if (hidden.length === 0) return text;
  const [, head = '', body = text] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  const lines = head.split('\n').map((line) => (nothingToRead.test(line) ? line : withoutHidden(line, hidden)));
  return `${lines.join('\n')}${withoutHidden(body, hidden)}`;
};
